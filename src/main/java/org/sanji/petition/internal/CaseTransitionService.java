package org.sanji.petition.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.DueDate;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.OrganPart;
import org.sanji.petition.OutcomeKind;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionState;
import org.sanji.petition.RequestView;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Track;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.CaseProcess;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transitions of a pass that the mediation module makes; each leaves its line in the timeline. */
@Component
class CaseTransitionService implements CaseTransitions {

    private final PetitionAccess access;
    private final Assignments assignments;
    private final Journal journal;
    private final Deadlines deadlines;
    private final CaseProcess process;

    CaseTransitionService(
            PetitionAccess access, Assignments assignments, Journal journal, Deadlines deadlines, CaseProcess process) {
        this.access = access;
        this.assignments = assignments;
        this.journal = journal;
        this.deadlines = deadlines;
        this.process = process;
    }

    private PetitionEntity running(PassKey key) {
        var petition = access.unscoped(key.petitionId());
        RuleViolation.unless(petition.currentPass() == key.pass(), "wrong-state", petition.number());
        return petition;
    }

    @Override
    public void object(PassKey key, String reason, String proposedOrgan) {
        var petition = running(key);
        petition.object();
        journal.inside(petition, TimelineKind.OBJECTED, petition.leadOrgan(), reason, proposedOrgan);
    }

    /** A joint case is accepted at once, so a new lead takes over here; otherwise the flow assigns anew. */
    @Override
    public void ruleObjection(PassKey key, String ruling, String newLead, List<String> coOrgans, String reason) {
        var petition = running(key);
        petition.objectionRuled();
        var lead = newLead == null ? petition.leadOrgan() : newLead;
        petition.triage().reassign(lead, coOrgans);
        coOrgans.forEach(c -> petition.coHandle(c, journal.today()));
        journal.inside(petition, TimelineKind.OBJECTION_RULED, ruling, lead, reason);
        if ("JOINT".equals(ruling) && !lead.equals(petition.leadOrgan())) {
            assignments.assign(petition);
        }
    }

    @Override
    public void notified(PassKey key, LocalDate on, String method) {
        var petition = running(key);
        RuleViolation.unless(on != null && !on.isAfter(journal.today()), "future-date");
        RuleViolation.unless(!on.isBefore(petition.pass().assignedOn()), "notice-before-assignment");
        petition.pass().notified(on, method);
        journal.write(petition, TimelineKind.NOTIFIED, on, true, method);
    }

    @Override
    public DueDate accept(PassKey key, boolean bySilence, Track track) {
        var petition = running(key);
        var today = journal.today();
        var due = deadlines.due(clockOf(track), today);
        petition.accept(today, bySilence, track, due);
        journal.open(
                petition,
                bySilence ? TimelineKind.ACCEPTED_BY_SILENCE : TimelineKind.ACCEPTED,
                petition.leadOrgan(),
                due.dueOn());
        return due;
    }

    /** The period within which a track is answered. */
    static ClockKind clockOf(Track track) {
        return switch (track) {
            case SUGGESTION -> ClockKind.SUGGESTION;
            case DUTY -> ClockKind.DUTY;
            case APPEAL_REQUEST, ACCUSATION -> ClockKind.HANDLING;
        };
    }

    @Override
    public void statutory(PassKey key, String ground, String organ, String advice) {
        var petition = running(key);
        petition.end(PetitionState.STATUTORY, journal.today());
        journal.open(petition, TimelineKind.STATUTORY, ground, organ, advice);
    }

    @Override
    public DueDate enterLevel(PassKey key, MediationLevel level, String why) {
        var petition = running(key);
        petition.enterLevel(level);
        var clock =
                switch (level) {
                    case DEPARTMENT -> ClockKind.LEVEL1;
                    case JOINT -> ClockKind.LEVEL2;
                    case LEADERSHIP -> ClockKind.LEVEL3_HEAR;
                };
        var due = deadlines.due(clock, journal.today());
        journal.open(petition, TimelineKind.LEVEL_ENTERED, level.name(), due.dueOn(), why);
        return due;
    }

    @Override
    public void limitReached(PassKey key, MediationLevel level) {
        journal.inside(running(key), TimelineKind.LEVEL_LIMIT, level.name());
    }

    @Override
    @Transactional(readOnly = true)
    public DueDate extension(PassKey key, int days) {
        var petition = running(key);
        RuleViolation.unless(petition.state() != PetitionState.JOINED, "extension-of-joined");
        var current = petition.due();
        RuleViolation.unless(current != null, "extension-only-while-handled", petition.number());
        RuleViolation.unless(petition.pass().extendedDays() == 0, "already-extended");
        RuleViolation.unless(
                petition.state().isAtLevel() || petition.state() == PetitionState.ANSWERING,
                "extension-only-while-handled",
                petition.number());
        RuleViolation.unless(!journal.today().isAfter(current.dueOn()), "extension-after-due");
        return deadlines.extended(current.toDueDate(), days);
    }

    @Override
    public DueDate extend(PassKey key, int days, String reason) {
        var extended = extension(key, days);
        var petition = running(key);
        petition.extend(days, reason, extended);
        journal.open(petition, TimelineKind.EXTENDED, days, extended.dueOn(), reason);
        process.signal(key, CaseMessage.EXTEND, CaseData.of(CaseVariable.HANDLING_DUE_AT, extended.endsAt()));
        return extended;
    }

    @Override
    public void addCoOrgan(PassKey key, String organ) {
        var petition = running(key);
        petition.coHandle(organ, journal.today());
        journal.inside(petition, TimelineKind.CO_ORGAN_ADDED, organ);
    }

    @Override
    public DueDate answer(PassKey key, OutcomeKind outcome, String paperNumber) {
        var petition = running(key);
        var today = journal.today();
        var service = deadlines.due(ClockKind.SERVICE, today);
        petition.pass().answer(today, outcome, petition.level(), paperNumber);
        petition.answered(service);
        journal.open(petition, answeredKind(outcome), paperNumber);
        return service;
    }

    private static TimelineKind answeredKind(OutcomeKind outcome) {
        return switch (outcome) {
            case AGREEMENT -> TimelineKind.AGREEMENT_SIGNED;
            case OPINION -> TimelineKind.OPINION_ISSUED;
            case SUGGESTION_ANSWER -> TimelineKind.SUGGESTION_ANSWERED;
            case DUTY_ANSWER -> TimelineKind.DUTY_ANSWERED;
            case SIMPLE_ANSWER -> TimelineKind.SIMPLE_ANSWERED;
        };
    }

    @Override
    public void serve(PassKey key, LocalDate on, String method, String proof) {
        var petition = running(key);
        RuleViolation.unless(on != null && !on.isAfter(journal.today()), "future-date");
        petition.pass().serve(on, method, proof);
        journal.write(petition, TimelineKind.SERVED, on, true, method);
    }

    @Override
    public void agree(PassKey key, LocalDate signedOn) {
        var petition = running(key);
        RuleViolation.unless(signedOn != null && !signedOn.isAfter(journal.today()), "future-date");
        RuleViolation.unless(!signedOn.isBefore(petition.pass().acceptedOn()), "signed-before-acceptance");
        petition.pass().answer(signedOn, OutcomeKind.AGREEMENT, petition.level(), "");
        petition.answered(deadlines.due(ClockKind.SERVICE, signedOn));
        petition.pass().serve(signedOn, "IN_PERSON", "");
        journal.write(petition, TimelineKind.AGREEMENT_SIGNED, signedOn, true, "");
    }

    @Override
    public void reopen(PassKey closed, PassReason reason, String note) {
        var petition = running(closed);
        assignments.reopen(petition, reason);
        journal.open(petition, TimelineKind.PASS_OPENED, reason.name(), note);
        process.start(petition.key(), CaseData.none());
    }

    @Override
    public void note(PassKey key, TimelineKind kind, boolean isPublic, String... args) {
        journal.write(access.unscoped(key.petitionId()), kind, journal.today(), isPublic, (Object[]) args);
    }

    @Override
    public void record(PassKey key, TimelineKind kind, LocalDate on, boolean isPublic, String... args) {
        journal.write(running(key), kind, on, isPublic, (Object[]) args);
    }

    @Override
    @Transactional(readOnly = true)
    public CaseNow now(PassKey key) {
        var petition = running(key);
        var pass = petition.pass();
        return new CaseNow(
                petition.number(),
                petition.state(),
                petition.track(),
                petition.level(),
                petition.leadOrgan(),
                petition.organCodes(OrganPart.CO),
                petition.leader(),
                petition.facts().registeredOn(),
                pass.assignedOn(),
                pass.acceptedOn(),
                pass.handlingDueOn(),
                pass.answeredOn(),
                petition.facts().personsConcerned(),
                Objects.requireNonNullElse(petition.facts().category(), ""),
                petition.historic(),
                requests(petition));
    }

    static List<RequestView> requests(PetitionEntity petition) {
        return petition.requests().stream()
                .map(r -> new RequestView(r.id(), r.position(), r.content()))
                .toList();
    }
}
