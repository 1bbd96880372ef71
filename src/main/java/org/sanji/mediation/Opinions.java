package org.sanji.mediation;

import java.util.List;
import java.util.UUID;

/**
 * Handling opinions. One draft per pass, kept when the case climbs, issued once.
 */
public interface Opinions {

    /** What is written so far; requests without an item and the proposed relief clause are filled in. */
    OpinionDraft draft(UUID petitionId);

    /** Keeps what is written, at any time while the case is at a level; by the lead organ. Checks nothing. */
    void saveDraft(UUID petitionId, OpinionDraft draft);

    /**
     * Why the opinion could not be issued like this, in order; empty when it could. Codes have sentences under
     * {@code rule.<code>}.
     */
    List<Problem> check(UUID petitionId, OpinionDraft draft);

    /**
     * Completes {@code draftOpinion}: hands the draft to the head.
     *
     * @throws org.sanji.common.RuleViolation the first problem of {@link #check}
     */
    void submit(UUID workItem, int version, OpinionDraft draft);

    /** Completes {@code approveOpinion}: the opinion is numbered and issued. */
    void approve(UUID workItem, int version);

    /** Completes {@code approveOpinion}: back to the draft with a comment. */
    void giveBack(UUID workItem, int version, String comment);

    /** One reason, with the arguments of its sentence. */
    record Problem(String code, List<Object> args) {}
}
