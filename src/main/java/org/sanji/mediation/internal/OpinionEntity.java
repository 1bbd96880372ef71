package org.sanji.mediation.internal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.OpinionState;
import org.sanji.process.PassKey;
import org.sanji.security.Actor;

/** The one opinion of a pass, from draft to issue; issued it never changes again. */
@Entity
@Table(name = "opinion")
class OpinionEntity {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "petition_id")
    private UUID petitionId;

    private int pass;

    @Enumerated(EnumType.STRING)
    private OpinionState state;

    private String facts;
    private String legalBasis;
    private String reliefOrgan;
    private String relief;
    private String headComment;
    private String writtenBy;
    private String writer;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String decidedBy;
    private String decider;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "opinion_item", joinColumns = @JoinColumn(name = "opinion_id"))
    @OrderColumn(name = "position_no")
    private List<OpinionItemPart> items = new ArrayList<>();

    protected OpinionEntity() {}

    OpinionEntity(PassKey key) {
        this.id = UUID.randomUUID();
        this.petitionId = key.petitionId();
        this.pass = key.pass();
        this.state = OpinionState.DRAFT;
    }

    void write(OpinionDraft draft, String by, String username, Instant at) {
        RuleViolation.unless(state == OpinionState.DRAFT || state == OpinionState.RETURNED, "opinion-not-open");
        facts = Input.optional(draft.facts(), Input.LONG);
        legalBasis = Input.optional(draft.legalBasis(), Input.MEDIUM);
        reliefOrgan = Input.optional(draft.reliefOrgan(), 20);
        relief = Input.optional(draft.relief(), Input.SHORT);
        items.clear();
        draft.items().forEach(item -> items.add(new OpinionItemPart(item)));
        writtenBy = by;
        writer = username;
        writtenAt = at;
    }

    void submit() {
        RuleViolation.unless(state == OpinionState.DRAFT || state == OpinionState.RETURNED, "opinion-not-open");
        state = OpinionState.SUBMITTED;
        headComment = null;
    }

    void giveBack(String comment) {
        RuleViolation.unless(state == OpinionState.SUBMITTED, "opinion-not-submitted");
        state = OpinionState.RETURNED;
        headComment = comment;
    }

    /**
     * Four eyes: whoever wrote it does not approve it, as head or in the head's place. The system, which carries over what
     * people decided before, is both.
     */
    void approve(Actor by) {
        RuleViolation.unless(state == OpinionState.SUBMITTED, "opinion-not-submitted");
        RuleViolation.unless(by.isSystem() || !by.username().equals(writer), "opinion-own-draft");
        decidedBy = by.displayName();
        decider = by.username();
    }

    void issue() {
        RuleViolation.unless(state == OpinionState.SUBMITTED && decidedBy != null, "opinion-not-submitted");
        state = OpinionState.ISSUED;
    }

    /** The level was left before the head decided: the draft travels along and is open again. */
    void reopen() {
        if (state == OpinionState.SUBMITTED) {
            state = OpinionState.DRAFT;
            decidedBy = null;
            decider = null;
        }
    }

    OpinionState state() {
        return state;
    }

    int pass() {
        return pass;
    }

    /** Login names of who wrote and who approved it, as far as they are known. */
    Stream<String> hands() {
        return Stream.of(writer, decider).filter(Objects::nonNull);
    }

    String decidedBy() {
        return decidedBy;
    }

    OpinionDraft draft() {
        return new OpinionDraft(
                facts, items.stream().map(OpinionItemPart::view).toList(), legalBasis, reliefOrgan, relief);
    }

    MediationFile.Opinion view() {
        return new MediationFile.Opinion(pass, state, draft(), headComment, writtenBy);
    }
}
