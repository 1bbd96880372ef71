package org.sanji.document;

import java.util.List;
import java.util.UUID;

/**
 * Papers that no deed issues: drafted by a handler, approved by the head of the organ (for the bureau: by another triage
 * officer), issued with the approval. Nobody approves what they drafted.
 */
public interface PaperDrafts {

    /** Kinds the acting user may begin for this petition; empty when none. */
    List<PaperKind> kinds(UUID petitionId);

    /** Begins one with what the case already says. */
    UUID begin(PaperKind kind, UUID petitionId);

    /** Begins one that will stand in the place of an issued paper, with its words. */
    UUID replace(UUID paperId, String reason);

    /** Those that are not issued or dropped, of this petition, that the acting user may see. */
    List<PaperDraft> of(UUID petitionId);

    /** Those that wait for the acting user's approval. */
    List<PaperDraft> waiting();

    PaperDraft byId(UUID id);

    void save(UUID id, int version, PaperFacts facts);

    /** How it will look; without a number. */
    PaperContent preview(UUID id);

    /** @throws org.sanji.common.RuleViolation {@code paper-fact-missing} */
    void submit(UUID id, int version);

    void giveBack(UUID id, int version, String comment);

    /** Issues it; what it replaces is revoked. */
    IssuedPaper approve(UUID id, int version);

    void drop(UUID id, int version);
}
