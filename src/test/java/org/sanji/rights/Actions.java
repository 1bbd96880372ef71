package org.sanji.rights;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanji.audit.AuditFilter;
import org.sanji.audit.AuditTrail;
import org.sanji.calendar.WorkingDays;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.importing.Imports;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.Adoption;
import org.sanji.mediation.Conflicts;
import org.sanji.mediation.DutyAnswers;
import org.sanji.mediation.DutyResult;
import org.sanji.mediation.MediationFiles;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.ObjectionDecision;
import org.sanji.mediation.ObjectionForm;
import org.sanji.mediation.ObjectionRuling;
import org.sanji.mediation.Opinions;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.PositionForm;
import org.sanji.mediation.Positions;
import org.sanji.mediation.RoomBookings;
import org.sanji.mediation.ServiceForm;
import org.sanji.mediation.ServiceMethod;
import org.sanji.mediation.ServiceRecords;
import org.sanji.mediation.SessionForm;
import org.sanji.mediation.SessionResult;
import org.sanji.mediation.Sessions;
import org.sanji.mediation.Side;
import org.sanji.mediation.Stance;
import org.sanji.mediation.StatutoryForm;
import org.sanji.mediation.StatutoryRoutes;
import org.sanji.mediation.SuggestionAnswers;
import org.sanji.petition.CaseDecisions;
import org.sanji.petition.LinkChoice;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionFilter;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Petitions;
import org.sanji.petition.Registrations;
import org.sanji.petition.RepeatQuery;
import org.sanji.petition.Repeats;
import org.sanji.petition.Tracking;
import org.sanji.petition.Triage;
import org.sanji.petition.TriageDecision;
import org.sanji.petition.TriageRoute;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.FailedJobs;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.Role;
import org.sanji.security.UserFilter;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.statistics.Basis;
import org.sanji.statistics.Bucket;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Dimension;
import org.sanji.statistics.Facts;
import org.sanji.statistics.Period;
import org.sanji.statistics.RateLists;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.Rates;
import org.sanji.testing.Cases;
import org.sanji.worklist.MyTasks;
import org.sanji.worklist.TaskFilter;
import org.springframework.context.ApplicationContext;

/**
 * One call for every method of every service that people reach, with input that is right in every other way. A list "has"
 * a petition or answers with {@link NotFoundException}, like a single look-up.
 */
final class Actions {

    private static final PageQuery ALL = PageQuery.first(1000);

    private final ApplicationContext context;
    private final SamplePetitions petitions;
    private final Cases cases;
    private final LocalDate today;
    private final Map<String, Consumer<String>> calls = new LinkedHashMap<>();

    Actions(ApplicationContext context, SamplePetitions petitions) {
        this.context = context;
        this.petitions = petitions;
        this.cases = bean(Cases.class);
        this.today = cases.today();
        petitions();
        decisions();
        answers();
        mediation();
        opinions();
        lists();
        house();
        DeskActions.into(calls, context);
        WorklistActions.register(calls, context, petitions);
        GuardActions.register(context, calls);
        LeadActions.register(calls, context, petitions);
        new FlowActions(context, this::id).addTo(calls);
        ReviewActions.register(calls, context, petitions);
        new MediateActions(context, this::id).addTo(calls);
        calls.putAll(new LetterActions(context, petitions).calls());
        AttachmentActions.into(calls, context, this::id);
        PaperActions.into(calls, context, this::id);
        new FollowupActions(context, this::id).addTo(calls);
        new SuperiorActions(context, this::id).addTo(calls);
        new SupervisionActions(context, this::id).addTo(calls);
        new BacklogActions(context, this::id).addTo(calls);
        BudgetActions.into(calls, context);
    }

    Set<String> names() {
        return calls.keySet();
    }

    void call(String action, String object) {
        var call = calls.get(action);
        if (call == null) {
            throw new AssertionError("no call for " + action);
        }
        call.accept(object);
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private UUID id(String object) {
        return petitions.id(object);
    }

    private WorkItem item(String object, TaskKey... anyOf) {
        return bean(WorkItems.class).ofPetition(id(object)).stream()
                .filter(i -> List.of(anyOf).contains(i.task()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(object + " has none of " + List.of(anyOf)));
    }

    private static void found(boolean found) {
        if (!found) {
            throw new NotFoundException("list");
        }
    }

    private void petitions() {
        var service = bean(Petitions.class);
        calls.put("Petitions.byId", o -> service.byId(id(o)));
        calls.put("Petitions.byNumber", o -> service.byNumber(cases.view(id(o)).number()));
        calls.put("Petitions.requireVisible", o -> service.requireVisible(id(o)));
        calls.put("Petitions.timeline", o -> service.timeline(id(o)));
        calls.put(
                "Petitions.page",
                o -> found(service
                        .page(
                                new PetitionFilter(
                                        null, null, null, null, null, null, null, null, null, null, null, false),
                                ALL)
                        .items()
                        .stream()
                        .anyMatch(r -> r.id().equals(id(o)))));
        calls.put(
                "Petitions.unmask",
                o -> service.unmask(id(o), cases.view(id(o)).parties().get(0).id(), "测试：核对身份"));
        var registrations = bean(Registrations.class);
        calls.put("Registrations.register", o -> registrations.register(cases.visit()));
        calls.put("Registrations.reprint", o -> registrations.reprint(id(o)));
        calls.put("Registrations.isRegistered", o -> registrations.isRegistered("none"));
        var repeats = bean(Repeats.class);
        calls.put(
                "Repeats.candidates",
                o ->
                        found(repeats
                                .candidates(new RepeatQuery(
                                        "测试甲", null, "13900000001", null, null, "工资", PetitionForm.VISIT))
                                .stream()
                                .anyMatch(c -> c.id().equals(id(o)))));
        calls.put("Repeats.link", o -> repeats.link(id(o), new LinkChoice(id("level1"), "测试", false, null)));
        calls.put("Repeats.correct", o -> repeats.correct(id(o), "测试：误关联"));
    }

    private void decisions() {
        var service = bean(CaseDecisions.class);
        calls.put("CaseDecisions.withdraw", o -> service.withdraw(id(o), today, "档案柜1", "测试"));
        calls.put("CaseDecisions.flagUrgent", o -> service.flagUrgent(id(o), "测试：情况紧急", "电话"));
        calls.put("CaseDecisions.reopen", o -> service.reopen(id(o), PassReason.REOPENED, "测试"));
        calls.put("CaseDecisions.voidRegistration", o -> service.voidRegistration(id(o), "测试：重复录入"));
        var triage = bean(Triage.class);
        calls.put("Triage.decide", o -> {
            var item = item(o, TaskKey.TRIAGE);
            var sealed = o.equals("sealed");
            triage.decide(
                    item.id(),
                    item.version(),
                    new TriageDecision(
                            sealed ? TriageRoute.TRANSFER : TriageRoute.FORWARD,
                            sealed ? "JWJW" : Cases.LEAD,
                            List.of(),
                            1,
                            null,
                            "测试依据",
                            "测试〔2026〕1号",
                            "测试理由"));
        });
        calls.put("Triage.judgeNewFacts", o -> triage.judgeNewFacts(id(o), true, "测试"));
    }

    private void answers() {
        var service = bean(OrganAnswers.class);
        calls.put("OrganAnswers.accept", o -> {
            var item = item(o, TaskKey.ORGAN_ANSWER);
            service.accept(item.id(), item.version(), new AcceptForm(today, NoticeMethod.IN_PERSON, null, null));
        });
        calls.put("OrganAnswers.object", o -> {
            var item = item(o, TaskKey.ORGAN_ANSWER);
            service.object(item.id(), item.version(), new ObjectionForm("测试：不属于本单位职责范围。", null));
        });
        calls.put("OrganAnswers.statutory", o -> {
            var item = item(o, TaskKey.ORGAN_ANSWER);
            service.statutory(
                    item.id(),
                    item.version(),
                    StatutoryForm.of(bean(StatutoryRoutes.class).catalogue().get(0), NoticeMethod.IN_PERSON, today));
        });
        calls.put("OrganAnswers.decideObjection", o -> {
            var item = item(o, TaskKey.DECIDE_OBJECTION);
            service.decideObjection(
                    item.id(),
                    item.version(),
                    new ObjectionDecision(ObjectionRuling.UPHELD_ASSIGNMENT, null, List.of(), "测试：异议不成立"));
        });
        calls.put("OrganAnswers.objectionDueOn", o -> service.objectionDueOn(id(o)));
        calls.put("SuggestionAnswers.answer", o -> {
            var item = item(o, TaskKey.ANSWER_SUGGESTION);
            bean(SuggestionAnswers.class).answer(item.id(), item.version(), Adoption.ADOPTED, "测试：采纳");
        });
        calls.put("DutyAnswers.answer", o -> {
            var item = item(o, TaskKey.PERFORM_DUTY);
            bean(DutyAnswers.class).answer(item.id(), item.version(), DutyResult.PERFORMED, "测试：已履行");
        });
    }

    private void mediation() {
        calls.put("Sessions.record", o -> {
            var item = item(o, TaskKey.LEVEL1_SESSION, TaskKey.LEVEL2_SESSION, TaskKey.LEVEL3_HEARING);
            bean(Sessions.class)
                    .record(
                            item.id(),
                            item.version(),
                            new SessionForm(
                                    null,
                                    today.atTime(0, 0),
                                    "测试室",
                                    List.of(new SessionForm.Attendee("测试甲", Side.PETITIONER)),
                                    List.of(),
                                    true,
                                    true,
                                    "测试记录",
                                    SessionResult.OPINION,
                                    null,
                                    List.of(),
                                    null));
        });
        calls.put("Positions.state", o -> {
            var item = item(o, TaskKey.STATE_POSITION);
            bean(Positions.class).state(item.id(), item.version(), new PositionForm(Stance.SUPPORT, "测试意见"));
        });
        calls.put("ServiceRecords.record", o -> {
            var item = item(o, TaskKey.RECORD_SERVICE);
            bean(ServiceRecords.class)
                    .record(item.id(), item.version(), new ServiceForm(ServiceMethod.IN_PERSON, today, "测试甲", "签收单"));
        });
        calls.put("MediationFiles.of", o -> bean(MediationFiles.class).of(id(o)));
        var conflicts = bean(Conflicts.class);
        calls.put("Conflicts.declare", o -> conflicts.declare(id(o), "测试：近亲属"));
        calls.put("Conflicts.declared", o -> conflicts.declared(id(o)));
        var rooms = bean(RoomBookings.class);
        var start = today.plusDays(2).atTime(9, 0);
        calls.put(
                "RoomBookings.book",
                o -> rooms.book(id(o), o.equals("level3") ? "S01" : "Y02", start, start.plusHours(1)));
        calls.put("RoomBookings.cancel", o -> rooms.cancel(petitions.booking(o)));
        calls.put("RoomBookings.of", o -> rooms.of(id(o)));
        calls.put("RoomBookings.mayBook", o -> found(rooms.mayBook(id(o))));
        calls.put(
                "RoomBookings.day",
                o -> found(rooms.day(today.plusDays(1), null).stream()
                        .flatMap(d -> d.taken().stream())
                        .anyMatch(t -> id(o).equals(t.petitionId()))));
    }

    private void opinions() {
        var service = bean(Opinions.class);
        calls.put("Opinions.draft", o -> service.draft(id(o)));
        calls.put("Opinions.saveDraft", o -> service.saveDraft(id(o), cases.completeDraft(id(o))));
        calls.put("Opinions.check", o -> service.check(id(o), cases.completeDraft(id(o))));
        calls.put("Opinions.submit", o -> {
            var item = item(o, TaskKey.DRAFT_OPINION);
            service.submit(item.id(), item.version(), cases.completeDraft(id(o)));
        });
        calls.put("Opinions.approve", o -> {
            var item = item(o, TaskKey.APPROVE_OPINION);
            service.approve(item.id(), item.version());
        });
        calls.put("Opinions.giveBack", o -> {
            var item = item(o, TaskKey.APPROVE_OPINION);
            service.giveBack(item.id(), item.version(), "测试：请补充");
        });
    }

    private void lists() {
        var tasks = bean(MyTasks.class);
        calls.put("MyTasks.visit", o -> tasks.visit());
        calls.put("MyTasks.page", o -> {
            var number = cases.view(id(o)).number();
            found(tasks.page(TaskFilter.all(), ALL, tasks.visit()).items().stream()
                    .anyMatch(r -> r.number().equals(number)));
        });
        calls.put("MyTasks.counts", o -> tasks.counts(TaskFilter.all(), tasks.visit()));
        calls.put("MyTasks.overdueInCharge", o -> tasks.overdueInCharge(ALL));
        calls.put("WorkItems.complete", o -> {
            var item = item(o, TaskKey.LEVEL1_SESSION, TaskKey.TRIAGE);
            bean(WorkItems.class)
                    .complete(
                            item.id(),
                            item.version(),
                            item.task() == TaskKey.TRIAGE
                                    ? CaseData.of(CaseVariable.ROUTE, "TRANSFER")
                                    : CaseData.of(CaseVariable.SESSION_RESULT, "UP"));
        });
        var rates = bean(Rates.class);
        var query = RateQuery.of(Period.month(YearMonth.from(today)), today);
        calls.put("Rates.of", o -> rates.of(query));
        var stock = Set.of(Basis.OPEN);
        calls.put("Rates.by", o -> found(rates.by(query, Dimension.ORGAN).containsKey(Cases.OTHER)));
        calls.put("Rates.over", o -> rates.over(query, Bucket.MONTH));
        calls.put("Rates.work", o -> rates.work(query));
        calls.put(
                "Rates.workBy",
                o -> found(rates.workBy(query, Dimension.ORGAN, stock).containsKey(Cases.OTHER)));
        calls.put("Rates.workOver", o -> rates.workOver(query, Bucket.MONTH, stock));
        calls.put("Rates.flow", o -> rates.flow(query));
        calls.put("Rates.bands", o -> rates.bands(Dimension.AGE));
        calls.put("Rates.accusations", o -> rates.accusations(query.period(), today));
        calls.put("Rates.definition", o -> rates.definition());
        calls.put("Rates.ownOrganOnly", o -> rates.ownOrganOnly());
        calls.put("Rates.goals", o -> rates.goals(today.getYear()));
        calls.put("Rates.gradeBands", o -> rates.gradeBands());
        calls.put(
                "RateLists.page",
                o -> found(bean(RateLists.class).page(query, Cell.REGISTRATIONS, ALL).items().stream()
                        .anyMatch(r -> r.number().equals(cases.view(id(o)).number()))));
        calls.put("Facts.rebuildAll", o -> bean(Facts.class).rebuildAll());
    }

    private void house() {
        var users = bean(Users.class);
        var clerk = new UserProfile("测试乙", Set.of(Role.RECEPTIONIST), "XFJ", false);
        calls.put("Users.find", o -> users.find("t-account"));
        calls.put("Users.displayName", o -> users.displayName("t-account"));
        calls.put("Users.colleagues", o -> users.colleagues(Role.LIAISON, Cases.LEAD));
        calls.put("Users.isEmpty", o -> users.isEmpty());
        calls.put("Users.search", o -> users.search(UserFilter.none(), ALL));
        calls.put("Users.create", o -> users.create("t-new", clerk, "test-password-1", true));
        calls.put(
                "Users.update",
                o -> users.update(
                        "t-account", users.find("t-account").orElseThrow().version(), clerk));
        calls.put("Users.resetPassword", o -> users.resetPassword("t-account", "test-password-2"));
        calls.put("Users.lock", o -> users.lock("t-account"));
        calls.put("Users.unlock", o -> users.unlock("t-account"));
        var audit = bean(AuditTrail.class);
        calls.put("AuditTrail.search", o -> audit.search(AuditFilter.all(), ALL));
        calls.put("AuditTrail.verify", o -> audit.verify("petition:" + id("level1")));
        var days = bean(WorkingDays.class);
        calls.put("WorkingDays.years", o -> days.years());
        calls.put("WorkingDays.year", o -> days.year(2026));
        calls.put("WorkingDays.missing", o -> days.missing());
        calls.put("WorkingDays.check", o -> days.check("2031-01-01,off,x"));
        calls.put("WorkingDays.accept", o -> days.accept("2031-01-01,off,x", "测试"));
        calls.put("WorkingDays.history", o -> days.history());
        var jobs = bean(FailedJobs.class);
        calls.put("FailedJobs.find", o -> jobs.find(ALL));
        calls.put("FailedJobs.retryAll", o -> jobs.retryAll());
        calls.put("FailedJobs.retry", o -> jobs.retry("none"));
        calls.put("FailedJobs.count", o -> jobs.count());
        var imports = bean(Imports.class);
        calls.put("Imports.mapping", o -> imports.mapping("import-message-board.yml"));
        calls.put("Imports.mappings", o -> imports.mappings());
        calls.put(
                "Imports.run",
                o -> imports.run(Path.of("target/no-file.csv"), imports.mapping("import-message-board.yml"), n -> {}));
        calls.put("Users.changeOwnPassword", o -> users.changeOwnPassword("wrong", "test-password-3"));
        calls.put(
                "Tracking.find",
                o -> found(bean(Tracking.class)
                        .find(cases.view(id(o)).number(), "WRONGCODE234", "0001")
                        .isPresent()));
    }
}
