package org.sanji.review.internal;

import java.sql.Types;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanji.mediation.OpinionHands;
import org.sanji.process.TaskKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who does not do tasks of a review: whoever handled, wrote or approved what is disputed (Art 28 ¶3), and at the approval
 * whoever wrote the draft. Table {@code review_bar}.
 */
@Component
class ReviewBars {

    /** On {@code work_item w}; the parameter's name is put in. */
    static final String ADMITS = "not exists (select 1 from review_bar rb where w.subject = cast(rb.review_id as"
            + " varchar(36)) and rb.username = :%s and (rb.task_key is null or rb.task_key = w.task_key))";

    private final JdbcClient jdbc;
    private final OpinionHands hands;
    private final ReviewRepository reviews;

    ReviewBars(JdbcClient jdbc, OpinionHands hands, ReviewRepository reviews) {
        this.jdbc = jdbc;
        this.hands = hands;
        this.reviews = reviews;
    }

    /** At a final review also the people of the first one. */
    void keepOut(ReviewEntity review) {
        var names = new HashSet<String>(hands.of(review.key()));
        if (review.earlierId() != null) {
            var opinion = reviews.findById(review.earlierId()).orElseThrow().opinion();
            Stream.of(opinion.writer(), opinion.approver())
                    .filter(name -> name != null)
                    .forEach(names::add);
        }
        names.forEach(name -> add(review.id(), name, null));
    }

    void keepFromApproving(UUID review, String writer) {
        add(review, writer, TaskKey.APPROVE_REVIEW_OPINION.name());
    }

    private void add(UUID review, String username, String task) {
        jdbc.sql("insert into review_bar (review_id, username, task_key) values (:review, :user, :task)")
                .param("review", review)
                .param("user", username)
                .param("task", task, Types.VARCHAR)
                .update();
    }

    boolean bars(UUID review, String username, TaskKey task) {
        return jdbc.sql("select count(*) from review_bar where review_id = :review and username = :user"
                                + " and (task_key is null or task_key = :task)")
                        .param("review", review)
                        .param("user", username)
                        .param("task", task.name())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those who do nothing in this review at all. */
    Set<String> of(UUID review) {
        return Set.copyOf(jdbc.sql("select username from review_bar where review_id = :review and task_key is null")
                .param("review", review)
                .query(String.class)
                .list());
    }
}
