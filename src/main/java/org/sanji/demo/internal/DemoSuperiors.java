package org.sanji.demo.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.sanji.assistance.Assistance;
import org.sanji.assistance.AssistanceForm;
import org.sanji.assistance.ToldHow;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.organization.Leaders;
import org.sanji.oversight.BacklogCharges;
import org.sanji.oversight.ContactHow;
import org.sanji.oversight.ReportText;
import org.sanji.oversight.SuperiorReports;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** What the invented people do about superiors' assignments, backlog and social assistance. */
@Component
class DemoSuperiors {

    private final SuperiorReports reports;
    private final BacklogCharges charges;
    private final Assistance assistance;
    private final Petitions petitions;
    private final Leaders leaders;
    private final RunAs runAs;
    private final EventClock clock;

    DemoSuperiors(
            SuperiorReports reports,
            BacklogCharges charges,
            Assistance assistance,
            Petitions petitions,
            Leaders leaders,
            RunAs runAs,
            EventClock clock) {
        this.reports = reports;
        this.charges = charges;
        this.assistance = assistance;
        this.petitions = petitions;
        this.leaders = leaders;
        this.runAs = runAs;
        this.clock = clock;
    }

    private LocalDate today() {
        return Days.today(clock);
    }

    /** Writes or sends a report; false when the task is none of these. */
    boolean act(WorkItem item) {
        var petition = item.key().petitionId();
        if (item.task() == TaskKey.DRAFT_REPORT) {
            runAs.as(runAs.actorOf(DemoPeople.liaison(item.organ())), () -> {
                var begun = reports.proposed(petition);
                var text = new ReportText(
                        begun.investigation().isBlank() ? "已约谈双方，核对有关材料。" : begun.investigation(),
                        begun.results().isBlank() ? "正在评估，预计下月办结。" : begun.results(),
                        "信访人对办理结果表示满意，示例。",
                        begun.service().isBlank() ? "已当面送达，示例。" : begun.service());
                reports.submit(item.id(), item.version(), text);
            });
            return true;
        }
        if (item.task() == TaskKey.CHECK_REPORT) {
            runAs.as(runAs.actorOf("fenliu"), () -> {
                var last = reports.of(petition).orElseThrow().written().stream()
                        .reduce((a, b) -> b)
                        .orElseThrow();
                reports.send(item.id(), item.version(), last.text(), null);
            });
            return true;
        }
        return false;
    }

    private PetitionView view(UUID id) {
        return runAs.system(() -> petitions.byId(id));
    }

    private String leaderOf(UUID id) {
        return leaders.leaderInChargeOf(view(id).leadOrgan()).username();
    }

    /** The leader in charge takes a matter on and plans two steps. */
    void takeOn(UUID id) {
        runAs.as(runAs.actorOf(leaderOf(id)), () -> {
            var charge = charges.takeOn(id, "三个月内解决到位，与信访人当面确认，示例");
            charges.plan(charge, 0, "召集责任单位研究，明确资金来源", today().plusDays(10));
            charges.plan(charge, 1, "与信访人当面沟通方案，听取意见", today().plusDays(60));
        });
    }

    void contact(UUID id, ContactHow how, String words) {
        runAs.as(runAs.actorOf(leaderOf(id)), () -> {
            var charge = charges.of(id).get(0);
            charges.contact(charge.id(), charge.version(), today(), how, words);
        });
    }

    void finishFirstStep(UUID id) {
        runAs.as(runAs.actorOf(leaderOf(id)), () -> {
            var charge = charges.of(id).get(0);
            charges.close(charge.id(), charge.version(), charge.steps().get(0).id(), true, "已明确由责任单位年内列支，示例");
        });
    }

    void pointOut(UUID id, String kind) {
        runAs.as(
                runAs.actorOf(DemoPeople.liaison(view(id).leadOrgan())),
                () -> assistance.pointOut(
                        id, new AssistanceForm(kind, today(), ToldHow.IN_PERSON, false, "信访人说家中有病人，示例")));
    }
}
