package org.sanji.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A backlog matter that a leader took on (包案).
 *
 * @param goal what the leader wants to reach
 * @param ending null while it holds
 * @param mayWrite the acting user writes plan and contacts
 * @param mayEnd the acting user is the leader, who hands on or ends
 */
public record ChargeView(
        UUID id,
        int version,
        UUID petitionId,
        String leader,
        String leaderName,
        LocalDate takenOn,
        String goal,
        List<Step> steps,
        List<Contact> contacts,
        Ending ending,
        boolean silent,
        boolean mayWrite,
        boolean mayEnd) {

    public ChargeView {
        steps = List.copyOf(steps);
        contacts = List.copyOf(contacts);
    }

    public boolean holds() {
        return ending == null;
    }

    /** A step of the plan; doneOn and what came of it are null while it is open. */
    public record Step(UUID id, String text, LocalDate dueOn, LocalDate doneOn, String result, boolean dropped) {}

    /** A contact with the petitioner, the latest first. */
    public record Contact(LocalDate on, ContactHow how, String text, String by) {}

    /** Why it no longer holds; handedTo is null when it ended. */
    public record Ending(LocalDate on, String reason, String handedTo) {}
}
