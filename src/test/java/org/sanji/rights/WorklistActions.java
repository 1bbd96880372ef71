package org.sanji.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.organization.AbsenceForm;
import org.sanji.organization.Absences;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.security.UserProfile;
import org.sanji.security.Users;
import org.sanji.testing.Cases;
import org.sanji.worklist.CaseHandlers;
import org.sanji.worklist.MyTasks;
import org.sanji.worklist.TaskFilter;
import org.sanji.worklist.TaskReach;
import org.springframework.context.ApplicationContext;

/** Calls of the table that concern absences, handlers and what is waited for. */
final class WorklistActions {

    private static final String AWAY = "t-away";
    private static final String STAYS = "t-stays";

    private final ApplicationContext context;
    private final SamplePetitions petitions;
    private final LocalDate today;

    private WorklistActions(ApplicationContext context, SamplePetitions petitions) {
        this.context = context;
        this.petitions = petitions;
        today = context.getBean(Cases.class).today();
    }

    static void register(Map<String, Consumer<String>> calls, ApplicationContext context, SamplePetitions petitions) {
        var actions = new WorklistActions(context, petitions);
        actions.people();
        actions.absences(calls);
        actions.handlers(calls);
    }

    /** Accounts of those who are named: handlers and substitutes are looked up. The rest of the table's people have none. */
    private void people() {
        account(AWAY, Role.HANDLER);
        account(STAYS, Role.HANDLER);
    }

    private void account(String username, Role role) {
        var profile = new UserProfile("测试" + username, Set.of(role), Cases.LEAD, false);
        context.getBean(RunAs.class).as(Actor.SYSTEM, () -> context.getBean(Users.class)
                .create(username, profile, "test-password-0", false));
    }

    private void absences(Map<String, Consumer<String>> calls) {
        var absences = context.getBean(Absences.class);
        var form = new AbsenceForm(AWAY, today.plusDays(3), today.plusDays(4), STAYS, "测试");
        var entered = context.getBean(RunAs.class)
                .as(
                        Cases.headOf(Cases.LEAD),
                        () -> absences.enter(new AbsenceForm(AWAY, today.plusDays(8), today.plusDays(9), STAYS, null)));
        calls.put("Absences.visible", o -> absences.visible());
        calls.put("Absences.people", o -> absences.people());
        calls.put("Absences.substitutes", o -> absences.substitutes(AWAY, today, today));
        calls.put("Absences.enter", o -> absences.enter(form));
        calls.put("Absences.comeBack", o -> absences.comeBack(entered));
        calls.put("Absences.standingIn", o -> absences.standingIn());
    }

    private void handlers(Map<String, Consumer<String>> calls) {
        var handlers = context.getBean(CaseHandlers.class);
        calls.put("CaseHandlers.of", o -> handlers.of(petitions.id(o)));
        calls.put("CaseHandlers.candidates", o -> handlers.candidates(petitions.id(o)));
        calls.put("CaseHandlers.colleagues", o -> handlers.colleagues());
        calls.put("CaseHandlers.assign", o -> handlers.assign(petitions.id(o), null, STAYS, "测试"));
        calls.put("CaseHandlers.takeOver", o -> {
            var me = context.getBean(CurrentUser.class).actor();
            if (me.has(Role.LIAISON, Role.DEPARTMENT_HEAD)) {
                account(me.username(), me.has(Role.LIAISON) ? Role.LIAISON : Role.DEPARTMENT_HEAD);
            }
            handlers.takeOver(petitions.id(o), null);
        });
        calls.put("CaseHandlers.giveBack", o -> handlers.giveBack(petitions.id(o), null, "测试"));
        calls.put(
                "CaseHandlers.assignAll",
                o -> handlers.assignAll(List.of(new CaseHandlers.Pick(petitions.id(o), null)), STAYS, "测试"));
        var tasks = context.getBean(MyTasks.class);
        calls.put("MyTasks.arrivals", o -> tasks.arrivals());
        calls.put("MyTasks.waiting", o -> {
            context.getBean(CurrentUser.class).actor();
            var filter = TaskFilter.all(TaskReach.ORGAN);
            if (tasks.waiting(filter, PageQuery.first(1000)).items().stream()
                    .noneMatch(r -> r.number().equals(number(o)))) {
                throw new NotFoundException("list");
            }
        });
    }

    private String number(String object) {
        return context.getBean(Cases.class).view(petitions.id(object)).number();
    }
}
