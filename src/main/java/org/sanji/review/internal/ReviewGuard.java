package org.sanji.review.internal;

import java.util.Set;
import java.util.UUID;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItemGuard;
import org.sanji.security.Actor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever made the disputed opinion does not review it, and nobody approves the own draft. */
@Component
class ReviewGuard implements WorkItemGuard {

    private static final Set<TaskKey> TASKS = Set.of(
            TaskKey.ACCEPT_REVIEW,
            TaskKey.DRAFT_REVIEW_OPINION,
            TaskKey.APPROVE_REVIEW_OPINION,
            TaskKey.RECORD_REVIEW_SERVICE);

    private final ObjectProvider<ReviewBars> bars;

    ReviewGuard(ObjectProvider<ReviewBars> bars) {
        this.bars = bars;
    }

    @Override
    public boolean mayAct(Actor actor, WorkItem item) {
        return !TASKS.contains(item.task())
                || !bars.getObject().bars(UUID.fromString(item.subject()), actor.username(), item.task());
    }

    @Override
    public String sql(Actor actor, String nameParam) {
        return ReviewBars.ADMITS.formatted(nameParam);
    }
}
