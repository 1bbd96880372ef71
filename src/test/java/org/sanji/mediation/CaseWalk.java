package org.sanji.mediation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sanji.common.Days;
import org.sanji.organization.Leaders;
import org.sanji.petition.NewParty;
import org.sanji.petition.NewPetition;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.Registrations;
import org.sanji.petition.Sex;
import org.sanji.petition.Triage;
import org.sanji.petition.TriageDecision;
import org.sanji.petition.TriageRoute;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.springframework.boot.test.context.TestComponent;

/** Takes petitions through real transitions, each by the person who does it in the house. */
@TestComponent
public class CaseWalk {

    static final Actor RECEPTIONIST = new Actor("desk", "窗口甲", Set.of(Role.RECEPTIONIST), "XFJ", false);
    static final Actor OFFICER = new Actor("triage", "分流甲", Set.of(Role.TRIAGE_OFFICER), "XFJ", false);

    private final RunAs runAs;
    private final Registrations registrations;
    private final Triage triage;
    private final OrganAnswers answers;
    private final Sessions sessions;
    private final Positions positions;
    private final Opinions opinions;
    private final ServiceRecords services;
    private final Petitions petitions;
    private final WorkItems workItems;
    private final Leaders leaders;
    private final Clock clock;

    CaseWalk(
            RunAs runAs,
            Registrations registrations,
            Triage triage,
            OrganAnswers answers,
            Sessions sessions,
            Positions positions,
            Opinions opinions,
            ServiceRecords services,
            Petitions petitions,
            WorkItems workItems,
            Leaders leaders,
            Clock clock) {
        this.runAs = runAs;
        this.registrations = registrations;
        this.triage = triage;
        this.answers = answers;
        this.sessions = sessions;
        this.positions = positions;
        this.opinions = opinions;
        this.services = services;
        this.petitions = petitions;
        this.workItems = workItems;
        this.leaders = leaders;
        this.clock = clock;
    }

    static Actor liaison(String organ) {
        return new Actor(
                "liaison-" + organ.toLowerCase(java.util.Locale.ROOT),
                organ + "联络员",
                Set.of(Role.LIAISON),
                organ,
                false);
    }

    static Actor head(String organ) {
        return new Actor(
                "head-" + organ.toLowerCase(java.util.Locale.ROOT),
                organ + "负责人",
                Set.of(Role.DEPARTMENT_HEAD),
                organ,
                false);
    }

    Actor leaderOf(String organ) {
        return new Actor(leaders.leaderInChargeOf(organ).username(), "分管领导", Set.of(Role.LEADER), "XFJ", false);
    }

    LocalDate today() {
        return Days.today(clock);
    }

    UUID register(Purpose purpose) {
        var party = new NewParty(
                PartyRole.PETITIONER,
                "测试甲",
                org.sanji.petition.IdType.NONE,
                null,
                null,
                Sex.UNKNOWN,
                null,
                "测试路1号",
                null);
        var petition = NewPetition.of(PetitionForm.VISIT, purpose, today())
                .matter("物业押金不退", "装修结束后物业公司不退押金。", List.of("退还押金", "书面道歉"))
                .category("C03-05-04", false)
                .parties(party)
                .persons(1, 1)
                .build();
        return runAs.as(RECEPTIONIST, () -> registrations.register(petition)).petitionId();
    }

    /** The same person comes again; the desk links it to the running case. */
    UUID repeatOf(UUID earlier) {
        var petition = NewPetition.of(PetitionForm.VISIT, Purpose.REQUEST, today())
                .matter("物业押金不退", "再次来访。", List.of("退还押金"))
                .parties(new NewParty(
                        PartyRole.PETITIONER,
                        "测试甲",
                        org.sanji.petition.IdType.NONE,
                        null,
                        null,
                        Sex.UNKNOWN,
                        null,
                        "测试路1号",
                        null))
                .persons(1, 1)
                .linkedTo(new org.sanji.petition.LinkChoice(earlier, "同一人同一事", false, null))
                .build();
        return runAs.as(RECEPTIONIST, () -> registrations.register(petition)).petitionId();
    }

    UUID assigned(Purpose purpose, String lead, String... coOrgans) {
        var id = register(purpose);
        var decision = new TriageDecision(
                TriageRoute.FORWARD, lead, List.of(coOrgans), coOrgans.length == 0 ? 1 : 2, null, null, null, "按职责");
        does(OFFICER, id, TaskKey.TRIAGE, (i, v) -> triage.decide(i, v, decision));
        return id;
    }

    UUID accepted(String lead, String... coOrgans) {
        var id = assigned(Purpose.REQUEST, lead, coOrgans);
        accept(id, lead);
        return id;
    }

    void accept(UUID id, String lead) {
        var form = new AcceptForm(today(), NoticeMethod.IN_PERSON, null, null);
        does(liaison(lead), id, TaskKey.ORGAN_ANSWER, (i, v) -> answers.accept(i, v, form));
    }

    SessionForm session(UUID booking, SessionResult result, AgreementForm agreement, String... added) {
        return new SessionForm(
                booking,
                LocalDateTime.ofInstant(clock.instant(), Days.ZONE),
                booking == null ? "村委会" : null,
                List.of(
                        new SessionForm.Attendee("测试甲", Side.PETITIONER),
                        new SessionForm.Attendee("测试乙", Side.OTHER_PARTY)),
                List.of(),
                true,
                true,
                "双方陈述，未有新情况。",
                result,
                result == SessionResult.UP ? "各单位意见不一" : null,
                List.of(added),
                agreement);
    }

    void holds(Actor who, UUID id, TaskKey task, SessionForm form) {
        does(who, id, task, (i, v) -> sessions.record(i, v, form));
    }

    void states(UUID id, String organ, Stance stance) {
        var form = new PositionForm(stance, "本单位意见");
        does(liaison(organ), id, TaskKey.STATE_POSITION, (i, v) -> positions.state(i, v, form));
    }

    /** What the organ would submit: the proposal with every answer filled in. */
    OpinionDraft written(UUID id, String organ) {
        return runAs.as(liaison(organ), () -> {
            var draft = opinions.draft(id);
            var items = draft.items().stream()
                    .map(i -> new OpinionDraft.Item(i.requestId(), OpinionAnswer.SUPPORTED, "予以支持，限期办理"))
                    .toList();
            return new OpinionDraft("经查属实。", items, "《民法典》第七百三十三条", draft.reliefOrgan(), draft.relief());
        });
    }

    void issuesOpinion(UUID id, String organ) {
        var draft = written(id, organ);
        does(liaison(organ), id, TaskKey.DRAFT_OPINION, (i, v) -> opinions.submit(i, v, draft));
        does(head(organ), id, TaskKey.APPROVE_OPINION, opinions::approve);
    }

    void serves(UUID id, String organ) {
        var form = new ServiceForm(ServiceMethod.IN_PERSON, today(), "测试甲", "回证1号");
        does(liaison(organ), id, TaskKey.RECORD_SERVICE, (i, v) -> services.record(i, v, form));
    }

    /** A command on a work item as its person saw it. */
    interface Command {
        void on(UUID workItem, int version);
    }

    void does(Actor who, UUID id, TaskKey task, Command command) {
        runAs.as(who, () -> {
            var item = item(id, task);
            command.on(item.id(), item.version());
        });
    }

    WorkItem item(UUID id, TaskKey task) {
        return workItems
                .open(id, task)
                .orElseThrow(() -> new AssertionError("no " + task + ", open: "
                        + workItems.ofPetition(id).stream().map(WorkItem::task).toList()));
    }

    Set<TaskKey> open(UUID id) {
        return workItems.ofPetition(id).stream().map(WorkItem::task).collect(java.util.stream.Collectors.toSet());
    }

    PetitionView petition(UUID id) {
        return runAs.system(() -> petitions.byId(id));
    }

    <T> T sees(Actor who, UUID id, Function<UUID, T> read) {
        return runAs.as(who, () -> read.apply(id));
    }
}
