package org.sanji.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sanji.assistance.Assistance;
import org.sanji.assistance.AssistanceForm;
import org.sanji.assistance.ToldHow;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.oversight.ReportText;
import org.sanji.oversight.SuperiorReportFilter;
import org.sanji.oversight.SuperiorReports;
import org.sanji.petition.SuperiorLetter;
import org.sanji.petition.SuperiorLetters;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.context.ApplicationContext;

/** The calls of superiors' assignments, with petitions of their own: reporting, checking, assigned-joint. */
final class SuperiorActions {

    private static final PageQuery ALL = PageQuery.first(1000);
    private static final SuperiorLetter LETTER = new SuperiorLetter("SHIXFJ", "测试交1号", null, false);
    private static final ReportText TEXT = new ReportText("测试", "测试", "测试", "测试");

    private final ApplicationContext context;
    private final Function<String, UUID> samples;
    private final Cases cases;
    private final SuperiorReports reports;
    private final Map<String, UUID> own = new HashMap<>();

    SuperiorActions(ApplicationContext context, Function<String, UUID> samples) {
        this.context = context;
        this.samples = samples;
        this.cases = context.getBean(Cases.class);
        this.reports = context.getBean(SuperiorReports.class);
        own.put("reporting", assigned(cases.closed()));
        own.put("checking", assigned(cases.closed()));
        own.put(
                "assigned-joint",
                assigned(cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER)))));
        context.getBean(RunAs.class).as(Cases.liaisonOf(Cases.LEAD), () -> submit("checking"));
    }

    /** Something is pointed out on one petition. */
    private void assistance(Map<String, Consumer<String>> calls) {
        var service = context.getBean(Assistance.class);
        var form = new AssistanceForm("DIBAO", cases.today(), ToldHow.PHONE, false, null);
        own.put("helped", cases.accepted());
        var told = context.getBean(RunAs.class).as(Cases.OFFICER, () -> service.pointOut(id("helped"), form));
        calls.put("Assistance.of", o -> found(!service.of(id(o)).isEmpty()));
        calls.put("Assistance.mayPointOut", o -> found(service.mayPointOut(id(o))));
        calls.put("Assistance.pointOut", o -> service.pointOut(id(o), form));
        calls.put("Assistance.withdraw", o -> service.withdraw(told, "测试"));
        calls.put("Assistance.heard", o -> service.heard(told, cases.today(), "测试"));
    }

    private UUID assigned(UUID petition) {
        context.getBean(RunAs.class)
                .as(Cases.OFFICER, () -> context.getBean(SuperiorLetters.class).record(petition, LETTER, null));
        return petition;
    }

    private UUID id(String object) {
        return own.containsKey(object) ? own.get(object) : samples.apply(object);
    }

    private WorkItem item(String object, TaskKey task) {
        return context.getBean(WorkItems.class).open(id(object), task).orElseThrow();
    }

    private void submit(String object) {
        var item = item(object, TaskKey.DRAFT_REPORT);
        reports.submit(item.id(), item.version(), TEXT);
    }

    private static void found(boolean found) {
        if (!found) {
            throw new NotFoundException("list");
        }
    }

    void addTo(Map<String, Consumer<String>> calls) {
        assistance(calls);
        var letters = context.getBean(SuperiorLetters.class);
        calls.put("SuperiorLetters.record", o -> letters.record(id(o), LETTER, null));
        calls.put("SuperiorLetters.of", o -> letters.of(id(o)));
        calls.put("SuperiorReports.of", o -> found(reports.of(id(o)).isPresent()));
        calls.put(
                "SuperiorReports.page",
                o -> found(reports.page(SuperiorReportFilter.of(null), ALL).items().stream()
                        .anyMatch(r -> r.petitionId().equals(id(o)))));
        calls.put("SuperiorReports.counts", o -> reports.counts(SuperiorReportFilter.of(null)));
        calls.put("SuperiorReports.kindNow", o -> reports.kindNow(id(o)));
        calls.put("SuperiorReports.proposed", o -> reports.proposed(id(o)));
        calls.put("SuperiorReports.proposedNextDueOn", o -> reports.proposedNextDueOn());
        calls.put("SuperiorReports.submit", this::submit);
        calls.put("SuperiorReports.send", o -> {
            var item = item(o, TaskKey.CHECK_REPORT);
            reports.send(item.id(), item.version(), TEXT, null);
        });
        calls.put("SuperiorReports.giveBack", o -> {
            var item = item(o, TaskKey.CHECK_REPORT);
            reports.giveBack(item.id(), item.version(), "测试");
        });
        calls.put("SuperiorReports.returned", o -> {
            var id = context.getBean(RunAs.class)
                    .as(Cases.OFFICER, () -> reports.of(id(o)).orElseThrow().id());
            reports.returned(id, 0, cases.today(), cases.today(), "测试");
        });
    }
}
