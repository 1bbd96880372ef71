package org.sanji.mediation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.WorkingCalendar;
import org.sanji.mediation.ChallengeForm;
import org.sanji.mediation.HearingForm;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.HearingRules;
import org.sanji.mediation.HearingState;
import org.sanji.mediation.HearingView;
import org.sanji.mediation.Hearings;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.Petitions;
import org.sanji.petition.Recusals;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Service;

/** {@link Hearings}: the decisions about a hearing; its tasks are {@link HearingTasks}. */
@Service
class HearingsService implements Hearings {

    private final UseCase useCase;
    private final Petitions petitions;
    private final HearingHosts hosts;
    private final HearingRows rows;
    private final HearingParts parts;
    private final HearingRooms rooms;
    private final HearingTasks tasks;
    private final HearingPapers papers;
    private final SideProcesses sides;
    private final CaseTransitions transitions;
    private final Recusals recusals;
    private final LeadRights rights;
    private final WorkingCalendar calendar;
    private final HearingRules rules;
    private final CurrentUser user;
    private final Clock clock;

    HearingsService(
            UseCase useCase,
            Petitions petitions,
            HearingHosts hosts,
            HearingRows rows,
            HearingParts parts,
            HearingRooms rooms,
            HearingTasks tasks,
            HearingPapers papers,
            SideProcesses sides,
            CaseTransitions transitions,
            Recusals recusals,
            LeadRights rights,
            WorkingCalendar calendar,
            HearingRules rules,
            CurrentUser user,
            Clock clock) {
        this.useCase = useCase;
        this.petitions = petitions;
        this.hosts = hosts;
        this.rows = rows;
        this.parts = parts;
        this.rooms = rooms;
        this.tasks = tasks;
        this.papers = papers;
        this.sides = sides;
        this.transitions = transitions;
        this.recusals = recusals;
        this.rights = rights;
        this.calendar = calendar;
        this.rules = rules;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<HearingView> of(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        return rows.of(petitionId).stream()
                .filter(h -> OwnPart.shows(petition, h.organ(), rights))
                .toList();
    }

    @Override
    public UUID announce(UUID petitionId, HearingKind kind, String subject, HearingForm form) {
        return useCase.run(() -> {
            var hosted = hosts.of(kind).require(petitionId, subject);
            RuleViolation.unless(!isOpen(kind, subject, petitionId, hosted.key().pass()), "hearing-running");
            var reason = Input.required(form.reason(), Input.SHORT, "hearing-reason");
            HearingPolicy.place(form.place(), form.roomCode());
            rooms.checkRoom(form.roomCode());
            policy().time(form.start(), form.end(), hosted.dueOn());
            policy().members(form.members(), recused(petitionId));
            HearingPolicy.parties(form.parties());
            var checked = new HearingForm(
                    reason, form.start(), form.end(), form.place(), form.roomCode(), form.members(), form.parties());
            var id =
                    rows.add(hosted, kind, subject, checked, rooms.place(form.place(), form.roomCode()), by(), today());
            rooms.take(hosted.key(), hosted.organ(), id, form.roomCode(), form.start(), form.end());
            sides.start(
                    SideProcess.HEARING,
                    hosted.key(),
                    id.toString(),
                    CaseData.of(CaseVariable.LEAD_ORGAN, hosted.staffOrgan())
                            .with(CaseVariable.HEARING_ROLE, hosted.staff())
                            .with(CaseVariable.HEARING_HEAD_ROLE, hosted.head()));
            return id;
        });
    }

    @Override
    public void move(UUID id, Moved to) {
        useCase.run(() -> {
            var hearing = announced(hosts.conducted(id));
            var reason = Input.required(to.reason(), Input.SHORT, "hearing-move-reason");
            HearingPolicy.place(to.place(), to.roomCode());
            rooms.checkRoom(to.roomCode());
            var hosted = hosts.of(hearing.kind()).require(hearing.petitionId(), hearing.subject());
            policy().time(to.start(), to.end(), hosted.dueOn());
            rooms.free(id);
            rooms.take(key(hearing), hearing.organ(), id, to.roomCode(), to.start(), to.end());
            var place = rooms.place(to.place(), to.roomCode());
            rows.move(hearing, new Moved(to.start(), to.end(), place, to.roomCode(), reason), place, by(), today());
            var moved = hosts.visible(id);
            papers.notice(moved);
            hosts.of(moved.kind()).planned(moved);
            transitions.record(
                    key(hearing), TimelineKind.HEARING_MOVED, today(), true, Moments.text(to.start()), place, reason);
            sides.reschedule(
                    SideProcess.HEARING,
                    key(hearing),
                    id.toString(),
                    CaseData.of(
                            CaseVariable.HEARING_DUE_AT, Days.endOf(to.start().toLocalDate())));
        });
    }

    @Override
    public void callOff(UUID id, String reason) {
        useCase.run(() -> {
            var hearing = announced(hosts.conducted(id));
            var why = Input.required(reason, Input.SHORT, "hearing-off-reason");
            rows.end(id, HearingState.ANNOUNCED, HearingState.CALLED_OFF, why, today());
            sides.signal(SideProcess.HEARING, key(hearing), id.toString(), CaseMessage.END_HEARING, CaseData.none());
        });
    }

    @Override
    public void challenge(UUID id, ChallengeForm form) {
        useCase.run(() -> {
            var hearing = hosts.visible(id);
            if (!hosts.mayChallenge(hearing)) {
                throw new NotFoundException("hearing " + id);
            }
            announced(hearing);
            RuleViolation.unless(!hearing.challenged(), "hearing-challenge-open");
            var checked = new ChallengeForm(
                    Input.required(form.by(), 100, "hearing-challenge-by"),
                    form.members(),
                    Input.required(form.reason(), Input.SHORT, "hearing-challenge-reason"));
            var names = hearing.sitting().stream()
                    .filter(m -> form.members().contains(m.id()))
                    .map(HearingView.Member::name)
                    .toList();
            RuleViolation.unless(!names.isEmpty(), "hearing-challenge-members");
            parts.challenge(id, checked, names, by(), today());
            transitions.record(key(hearing), TimelineKind.HEARING_CHALLENGED, today(), false, String.join("、", names));
            sides.signal(
                    SideProcess.HEARING, key(hearing), id.toString(), CaseMessage.CHALLENGE_HEARING, CaseData.none());
        });
    }

    @Override
    public void decideChallenge(UUID workItem, int version, org.sanji.mediation.ChallengeDecision decision) {
        tasks.decideChallenge(workItem, version, decision, policy());
    }

    @Override
    public void record(UUID workItem, int version, org.sanji.mediation.HearingMinutes minutes) {
        tasks.record(workItem, version, minutes);
    }

    @Override
    public void report(UUID workItem, int version, org.sanji.mediation.HearingReport report) {
        tasks.report(workItem, version, report);
    }

    @Override
    public boolean mayAnnounce(UUID petitionId, HearingKind kind, String subject) {
        try {
            var hosted = hosts.of(kind).require(petitionId, subject);
            return !isOpen(kind, subject, petitionId, hosted.key().pass());
        } catch (NotFoundException | RuleViolation not) {
            return false;
        }
    }

    @Override
    public List<Possible> possible(UUID petitionId) {
        return hosts.all().stream()
                .flatMap(host -> host.subjects(petitionId).stream()
                        .filter(subject -> mayAnnounce(petitionId, host.kind(), subject))
                        .map(subject -> new Possible(
                                host.kind(),
                                subject,
                                host.require(petitionId, subject).dueOn())))
                .toList();
    }

    @Override
    public boolean mayConduct(UUID hearing) {
        var found = hosts.visible(hearing);
        return found.state() == HearingState.ANNOUNCED && hosts.mayConduct(found);
    }

    @Override
    public boolean mayChallenge(UUID hearing) {
        var found = hosts.visible(hearing);
        return found.state() == HearingState.ANNOUNCED && !found.challenged() && hosts.mayChallenge(found);
    }

    @Override
    public LocalDate earliest() {
        return policy().earliest();
    }

    @Override
    public HearingRules rules() {
        return rules;
    }

    @Override
    public boolean isOpen(HearingKind kind, String subject, UUID petitionId, int pass) {
        return rows.of(petitionId).stream()
                .anyMatch(h -> h.state().isOpen() && h.pass() == pass && is(h, kind, subject));
    }

    @Override
    public Optional<HearingView> reported(HearingKind kind, String subject, UUID petitionId, int pass) {
        return rows.of(petitionId).stream()
                .filter(h -> h.state() == HearingState.REPORTED && h.pass() == pass && is(h, kind, subject))
                .reduce((first, second) -> second);
    }

    private static boolean is(HearingView hearing, HearingKind kind, String subject) {
        return hearing.kind() == kind && hearing.subject().equals(subject);
    }

    private static HearingView announced(HearingView hearing) {
        RuleViolation.unless(hearing.state() == HearingState.ANNOUNCED, "hearing-over");
        return hearing;
    }

    private Set<String> recused(UUID petitionId) {
        return recusals.of(petitionId).stream()
                .filter(Recusals.Recusal::stands)
                .map(Recusals.Recusal::name)
                .collect(Collectors.toSet());
    }

    private HearingPolicy policy() {
        return new HearingPolicy(calendar, rules, clock.instant());
    }

    private static PassKey key(HearingView hearing) {
        return new PassKey(hearing.petitionId(), hearing.pass());
    }

    private String by() {
        return user.actor().displayName();
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
