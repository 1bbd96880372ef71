package org.sanji.process;

import java.time.Instant;
import java.util.UUID;

/**
 * One open task of a case, as kept in our table {@code work_item}.
 *
 * @param organ organ whose people may do it; {@code XFJ} for the bureau
 * @param role role that may do it
 * @param assignee username when it is meant for one person (a leader's hearing), else null
 * @param dueAt end of the period that governs this task, or null
 * @param version for optimistic completion
 * @param subject what a task of a {@link SideProcess} is about, null for a task of the case itself
 */
public record WorkItem(
        UUID id,
        TaskKey task,
        PassKey key,
        String organ,
        String role,
        String assignee,
        Instant createdAt,
        Instant dueAt,
        int version,
        String subject) {}
