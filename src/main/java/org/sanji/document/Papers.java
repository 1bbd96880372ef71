package org.sanji.document;

import java.util.List;
import java.util.UUID;

/**
 * Papers that go out with a deed. For steps and services of other modules, which have decided who may: nothing here asks
 * for rights.
 */
public interface Papers {

    /**
     * Draws the number, fills the template and keeps the text, in the caller's transaction, which must exist. What was
     * issued before stays; the paper of a deed is issued once, by the deed.
     *
     * @throws org.sanji.common.RuleViolation {@code paper-fact-missing} when the kind needs a fact that was not given
     */
    IssuedPaper issue(PaperOrder order);

    /**
     * Keeps that a paper was served and its 送达回证, in the caller's transaction; nothing happens when it was before.
     *
     * @throws org.sanji.common.RuleViolation {@code service-before-issue} and others, as in {@link PaperFiles#serve}
     */
    void served(UUID paperId, DeliveryForm form);

    /** All papers of a petition in order of issue, revoked ones too. */
    List<IssuedPaper> of(UUID petitionId);
}
