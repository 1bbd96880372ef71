package org.sanji.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sanji.common.Days;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.AgreementForm;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.OpinionAnswer;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.PositionForm;
import org.sanji.mediation.Positions;
import org.sanji.mediation.ServiceForm;
import org.sanji.mediation.ServiceMethod;
import org.sanji.mediation.ServiceRecords;
import org.sanji.mediation.SessionForm;
import org.sanji.mediation.SessionResult;
import org.sanji.mediation.Sessions;
import org.sanji.mediation.Side;
import org.sanji.mediation.Stance;
import org.sanji.organization.Leaders;
import org.sanji.petition.IdType;
import org.sanji.petition.LinkChoice;
import org.sanji.petition.NewParty;
import org.sanji.petition.NewPetition;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.Receipt;
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

/** Brings petitions into a state through real transitions, each made by the person whose task it is. */
public class Cases {

    public static final String LEAD = "RSJ";
    public static final String OTHER = "ZJJ";
    public static final Actor CLERK = new Actor("t-clerk", "测试接待员", Set.of(Role.RECEPTIONIST), "XFJ", false);
    public static final Actor OFFICER = new Actor("t-officer", "测试分流员", Set.of(Role.TRIAGE_OFFICER), "XFJ", false);
    public static final Actor SEALED_OFFICER = new Actor("t-sealed", "测试专办员", Set.of(Role.TRIAGE_OFFICER), "XFJ", true);

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
    private final RunAs runAs;
    private final Clock clock;

    public Cases(
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
            RunAs runAs,
            Clock clock) {
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
        this.runAs = runAs;
        this.clock = clock;
    }

    public static Actor liaisonOf(String organ) {
        return new Actor("t-liaison-" + organ, "测试联络员" + organ, Set.of(Role.LIAISON), organ, false);
    }

    public static Actor headOf(String organ) {
        return new Actor("t-head-" + organ, "测试负责人" + organ, Set.of(Role.DEPARTMENT_HEAD), organ, false);
    }

    public Actor leaderOf(String organ) {
        var entry = leaders.leaderInChargeOf(organ);
        return new Actor(entry.username(), entry.name(), Set.of(Role.LEADER), "XFJ", false);
    }

    /** A visit by one person with one request, today; the caller changes what matters. */
    public NewPetition visit() {
        return NewPetition.of(PetitionForm.VISIT, Purpose.REQUEST, Days.today(clock))
                .matter("测试：工资未足额支付", "某工地完工后工资一直没有结清，多次催要未果。", List.of("请督促用人单位结清工资"))
                .parties(person("测试甲", "13900000001"))
                .persons(1, 1)
                .build();
    }

    public static NewParty person(String name, String phone) {
        return new NewParty(
                PartyRole.PETITIONER, name, IdType.NONE, null, phone, Sex.UNKNOWN, null, "示例县青石镇测试村1号", null);
    }

    public static NewPetition with(NewPetition p, Purpose purpose, PetitionForm form, LinkChoice link) {
        return p.change().form(form).purpose(purpose).linkedTo(link).build();
    }

    public Receipt register(NewPetition petition) {
        return runAs.as(CLERK, () -> registrations.register(petition));
    }

    public UUID registered() {
        return register(visit()).petitionId();
    }

    public UUID repeatOf(UUID earlier, PetitionForm form) {
        return register(with(visit(), Purpose.REQUEST, form, new LinkChoice(earlier, "测试：同一人同一事", false, null)))
                .petitionId();
    }

    public UUID assigned() {
        return assign(registered(), LEAD, List.of());
    }

    public UUID assign(UUID id, String lead, List<String> coOrgans) {
        decide(id, TriageRoute.FORWARD, lead, coOrgans);
        return id;
    }

    public void decide(UUID id, TriageRoute route, String organ, List<String> coOrgans) {
        runAs.as(OFFICER, () -> {
            var item = item(id, TaskKey.TRIAGE);
            triage.decide(
                    item.id(),
                    item.version(),
                    new TriageDecision(
                            route, organ, coOrgans, coOrgans.isEmpty() ? 1 : 2, null, "测试依据", "测试〔2026〕1号", "测试理由"));
        });
    }

    public UUID accepted() {
        return accept(assigned());
    }

    public UUID accept(UUID id) {
        return accept(id, LEAD);
    }

    public UUID accept(UUID id, String lead) {
        runAs.as(liaisonOf(lead), () -> {
            var item = item(id, TaskKey.ORGAN_ANSWER);
            answers.accept(
                    item.id(), item.version(), new AcceptForm(Days.today(clock), NoticeMethod.values()[0], null, null));
        });
        return id;
    }

    public void session(UUID id, TaskKey task, Actor by, SessionResult result, UnaryOperator<AgreementForm> agreement) {
        session(item(id, task), by, result, agreement);
    }

    public void session(WorkItem item, Actor by, SessionResult result, UnaryOperator<AgreementForm> agreement) {
        runAs.as(by, () -> {
            var today = Days.today(clock);
            sessions.record(
                    item.id(),
                    item.version(),
                    new SessionForm(
                            null,
                            LocalDateTime.ofInstant(clock.instant(), Days.ZONE),
                            "测试室",
                            List.of(new SessionForm.Attendee("测试甲", Side.values()[0])),
                            List.of(),
                            true,
                            true,
                            "测试记录：双方陈述。",
                            result,
                            result == SessionResult.UP ? "测试：需要上一级调处" : null,
                            List.of(),
                            result == SessionResult.AGREED
                                    ? agreement.apply(new AgreementForm(
                                            today,
                                            "测试：分两期付清。",
                                            List.of(new AgreementForm.Item(
                                                    "第一期款", "测试单位", today.plusDays(20), "测试联络员"))))
                                    : null));
        });
    }

    public void level1(UUID id, SessionResult result) {
        session(id, TaskKey.LEVEL1_SESSION, liaisonOf(LEAD), result, a -> a);
    }

    public void position(UUID id, String organ) {
        runAs.as(liaisonOf(organ), () -> {
            var item = item(id, TaskKey.STATE_POSITION);
            positions.state(item.id(), item.version(), new PositionForm(Stance.values()[0], "测试意见 " + organ));
        });
    }

    public UUID opinionSubmitted(UUID id) {
        runAs.as(liaisonOf(LEAD), () -> {
            var item = item(id, TaskKey.DRAFT_OPINION);
            opinions.submit(item.id(), item.version(), completeDraft(id));
        });
        return id;
    }

    public UUID opinionIssued(UUID id) {
        opinionSubmitted(id);
        return opinionApproved(id);
    }

    public UUID opinionApproved(UUID id) {
        runAs.as(headOf(LEAD), () -> {
            var item = item(id, TaskKey.APPROVE_OPINION);
            opinions.approve(item.id(), item.version());
        });
        return id;
    }

    public OpinionDraft completeDraft(UUID id) {
        var items = view(id).requests().stream()
                .map(r -> new OpinionDraft.Item(r.id(), OpinionAnswer.SUPPORTED, "测试：予以支持。"))
                .toList();
        return new OpinionDraft("测试：经查属实。", items, "《保障农民工工资支付条例》第三条", "XZF", "可在收到之日起30日内请求复查。");
    }

    public UUID served(UUID id) {
        runAs.as(liaisonOf(LEAD), () -> {
            var item = item(id, TaskKey.RECORD_SERVICE);
            services.record(
                    item.id(),
                    item.version(),
                    new ServiceForm(ServiceMethod.values()[0], Days.today(clock), "测试甲", "签收单"));
        });
        return id;
    }

    /** The whole narrow way: accepted, one session, opinion, issued, served, closed. */
    public UUID closed() {
        return closed(registered());
    }

    /** The same from registration on. */
    public UUID closed(UUID registered) {
        var id = accept(assign(registered, LEAD, List.of()));
        level1(id, SessionResult.OPINION);
        return served(opinionIssued(id));
    }

    public WorkItem item(UUID id, TaskKey task) {
        return workItems
                .open(id, task)
                .orElseThrow(() -> new AssertionError("no open task " + task + ": " + view(id).state()));
    }

    public PetitionView view(UUID id) {
        return runAs.system(() -> petitions.byId(id));
    }

    public LocalDate today() {
        return Days.today(clock);
    }
}
