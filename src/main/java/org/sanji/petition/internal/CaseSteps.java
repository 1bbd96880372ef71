package org.sanji.petition.internal;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.sanji.common.Days;
import org.sanji.deadline.HouseRules;
import org.sanji.organization.CategoryRules;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.BreachKind;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionState;
import org.sanji.petition.RepeatKind;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Track;
import org.sanji.petition.TriageCause;
import org.sanji.petition.TriageProposal;
import org.sanji.petition.TriageRoute;
import org.sanji.process.CaseData;
import org.sanji.process.CaseRef;
import org.sanji.process.CaseVariable;
import org.sanji.process.ServiceStep;
import org.sanji.process.StepId;
import org.sanji.process.StepOutcome;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of the main process that open, triage, assign and end a case. */
@Configuration(proxyBeanMethods = false)
class CaseSteps {

    /** Timers of historic petitions never act. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final PetitionAccess access;
    private final Journal journal;
    private final TriagePapers papers;

    CaseSteps(PetitionAccess access, Journal journal, TriagePapers papers) {
        this.access = access;
        this.journal = journal;
        this.papers = papers;
    }

    private ServiceStep step(StepId id, Function<PetitionEntity, CaseData> work) {
        return new ServiceStep() {
            @Override
            public StepId id() {
                return id;
            }

            @Override
            public StepOutcome execute(CaseRef ref) {
                return StepOutcome.done(work.apply(access.unscoped(ref.key().petitionId())));
            }
        };
    }

    private ServiceStep ending(StepId id, PetitionState how, TimelineKind kind) {
        return step(id, petition -> {
            petition.end(how, journal.today());
            var triage = petition.triage();
            journal.open(petition, kind, triage.organ(), triage.ground(), triage.reference());
            papers.ended(petition, how);
            return CaseData.none();
        });
    }

    /** How the case enters the flow: joined at once, past triage for a further pass, else through triage (Art 22). */
    @Bean
    ServiceStep openCase(CategoryRules categories, HouseRules house, SuperiorLetterRows letters) {
        return step(StepId.OPEN_CASE, petition -> {
            boolean further = petition.pass().reason() != PassReason.FIRST;
            boolean joins =
                    petition.repeatKind() != null && petition.repeatKind().joined() && !petition.sealed();
            var category = petition.facts().category();
            int organs = category == null ? 0 : categories.organsFor(category).size();
            var due = petition.triage().dueOn();
            return CaseData.of(CaseVariable.ENTRY, further ? "HANDLING" : joins ? "JOIN" : "TRIAGE")
                    .with(CaseVariable.TRACK, petition.track())
                    .with(
                            CaseVariable.REPEAT_KIND,
                            petition.repeatKind() == null
                                    ? "NONE"
                                    : petition.repeatKind().name())
                    .with(CaseVariable.ORGAN_COUNT, organs)
                    .with(
                            CaseVariable.LARGE_JOINT,
                            petition.facts().personsConcerned() >= house.jointPetitionLargePersons())
                    .with(CaseVariable.SUPERIOR_IMPORTANT, letters.important(petition.id()))
                    .with(CaseVariable.LEAD_ORGAN, petition.leadOrgan())
                    .with(CaseVariable.LEADER, petition.leader())
                    .with(CaseVariable.START_LEVEL, 1)
                    .with(CaseVariable.TRIAGE_DUE_AT, due == null ? NEVER : Days.endOf(due));
        });
    }

    @Bean
    ServiceStep joinCase(RepeatLinks links, Breaches breaches) {
        return step(StepId.JOIN_CASE, petition -> {
            var running = links.running(petition).or(() -> links.linkedTo(petition));
            running.ifPresent(r -> {
                petition.join(r.id());
                journal.open(petition, TimelineKind.JOINED, r.number());
                journal.open(
                        r,
                        TimelineKind.REPEAT_RECEIVED,
                        petition.number(),
                        petition.repeatKind().name());
                if (petition.repeatKind() == RepeatKind.OVERDUE_RETURN) {
                    breaches.raise(r, BreachKind.OVERDUE_RETURN);
                }
            });
            return CaseData.none();
        });
    }

    /** Keeps what the decision table and the category rules proposed, for comparison with the officer's choice. */
    @Bean
    ServiceStep recordProposal(CategoryRules categories, Organs organization) {
        return new ServiceStep() {
            @Override
            public StepId id() {
                return StepId.RECORD_PROPOSAL;
            }

            @Override
            public StepOutcome execute(CaseRef ref) {
                var petition = access.unscoped(ref.key().petitionId());
                var category = petition.facts().category();
                var route = TriageRoute.valueOf(
                        ref.variables().text(CaseVariable.PROPOSED_ROUTE).orElse("ASSIGN"));
                int level = Integer.parseInt(
                        ref.variables().text(CaseVariable.PROPOSED_LEVEL).orElse("1"));
                List<String> organs = petition.track() == Track.ACCUSATION
                        ? discipline(organization)
                        : category == null ? List.of() : categories.organsFor(category);
                var cause = ref.variables()
                        .text(CaseVariable.PROPOSED_CAUSE)
                        .map(TriageCause::valueOf)
                        .orElse(null);
                petition.triage().propose(new TriageProposal(route, level, organs, cause));
                journal.inside(
                        petition,
                        TimelineKind.PROPOSED,
                        route.name(),
                        level,
                        String.join(" ", organs),
                        cause == null ? "" : cause.name());
                return StepOutcome.done();
            }
        };
    }

    /** An accusation is never proposed to an organ that it may be about (Arts 22, 30). */
    private static List<String> discipline(Organs organs) {
        return organs.all().stream()
                .filter(o -> o.kind() == Organ.Kind.DISCIPLINE)
                .map(Organ::code)
                .limit(1)
                .toList();
    }

    @Bean
    ServiceStep transferCase() {
        return ending(StepId.TRANSFER_CASE, PetitionState.TRANSFERRED, TimelineKind.TRANSFERRED);
    }

    @Bean
    ServiceStep notAcceptCase() {
        return ending(StepId.NOT_ACCEPT_CASE, PetitionState.NOT_ACCEPTED, TimelineKind.NOT_ACCEPTED);
    }

    @Bean
    ServiceStep noFurtherAcceptance() {
        return ending(
                StepId.NO_FURTHER_ACCEPTANCE, PetitionState.NO_FURTHER_ACCEPTANCE, TimelineKind.NO_FURTHER_ACCEPTANCE);
    }

    @Bean
    ServiceStep explainReview() {
        return ending(StepId.EXPLAIN_REVIEW, PetitionState.EXPLAINED, TimelineKind.EXPLAINED);
    }

    /** The organ's own periods begin with its receipt of the assignment (Art 23). */
    @Bean
    ServiceStep assignOrgan(Assignments assignments) {
        return step(StepId.ASSIGN_ORGAN, assignments::assign);
    }

    @Bean
    ServiceStep extendHandling() {
        return step(StepId.EXTEND_HANDLING, petition -> {
            var end = CaseData.of(CaseVariable.HANDLING_DUE_AT, handlingEnd(petition));
            return petition.level() == MediationLevel.LEADERSHIP
                    ? end.with(CaseVariable.LEVEL_DUE_AT, handlingEnd(petition))
                    : end;
        });
    }

    private static Instant handlingEnd(PetitionEntity petition) {
        return petition.historic() ? NEVER : Days.endOf(petition.pass().handlingDueOn());
    }

    @Bean
    ServiceStep closeCase(Closing closing) {
        return step(StepId.CLOSE_CASE, petition -> {
            closing.close(petition);
            return CaseData.none();
        });
    }

    @Bean
    ServiceStep withdrawCase() {
        return step(StepId.WITHDRAW_CASE, petition -> {
            if (petition.state() != PetitionState.VOIDED) {
                petition.end(PetitionState.WITHDRAWN, journal.today());
                journal.open(petition, TimelineKind.WITHDRAWN);
            }
            return CaseData.none();
        });
    }

    private ServiceStep breach(StepId id, BreachKind kind, Breaches breaches) {
        return step(id, petition -> {
            breaches.raise(petition, kind);
            return CaseData.none();
        });
    }

    @Bean
    ServiceStep raiseTriageBreach(Breaches breaches) {
        return breach(StepId.RAISE_TRIAGE_BREACH, BreachKind.TRIAGE, breaches);
    }

    @Bean
    ServiceStep raiseNoticeBreach(Breaches breaches) {
        return breach(StepId.RAISE_NOTICE_BREACH, BreachKind.NOTICE, breaches);
    }

    @Bean
    ServiceStep raiseHandlingBreach(Breaches breaches) {
        return breach(StepId.RAISE_HANDLING_BREACH, BreachKind.HANDLING, breaches);
    }

    @Bean
    ServiceStep raiseConveneBreach(Breaches breaches) {
        return step(StepId.RAISE_CONVENE_BREACH, petition -> {
            breaches.raiseConvene(petition);
            return CaseData.none();
        });
    }

    @Bean
    ServiceStep raiseLevelBreach(Breaches breaches) {
        return breach(StepId.RAISE_LEVEL_BREACH, BreachKind.LEVEL, breaches);
    }

    @Bean
    ServiceStep raiseServiceBreach(Breaches breaches) {
        return breach(StepId.RAISE_SERVICE_BREACH, BreachKind.SERVICE, breaches);
    }
}
