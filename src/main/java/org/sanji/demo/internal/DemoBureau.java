package org.sanji.demo.internal;

import java.time.LocalDate;
import java.util.List;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.mediation.ObjectionDecision;
import org.sanji.mediation.ObjectionRuling;
import org.sanji.mediation.OrganAnswers;
import org.sanji.petition.PetitionView;
import org.sanji.petition.RepeatKind;
import org.sanji.petition.Track;
import org.sanji.petition.Triage;
import org.sanji.petition.TriageDecision;
import org.sanji.petition.TriageRoute;
import org.sanji.process.WorkItem;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** The invented triage officers. */
@Component
class DemoBureau {

    private final Triage triage;
    private final OrganAnswers answers;
    private final RunAs runAs;
    private final EventClock clock;

    DemoBureau(Triage triage, OrganAnswers answers, RunAs runAs, EventClock clock) {
        this.triage = triage;
        this.answers = answers;
        this.runAs = runAs;
        this.clock = clock;
    }

    void triage(WorkItem item, PetitionView view, DemoPlan plan) {
        var officer = runAs.actorOf(view.sealed() ? "zhuanban" : "fenliu");
        runAs.as(officer, () -> {
            if (view.newFactsClaimed()) {
                triage.judgeNewFacts(view.id(), true, "材料与原处理意见所依据的不同");
                return;
            }
            triage.decide(item.id(), item.version(), decision(view, plan));
        });
    }

    private TriageDecision decision(PetitionView view, DemoPlan plan) {
        if (view.track() == Track.ACCUSATION) {
            return new TriageDecision(TriageRoute.TRANSFER, "JWJW", List.of(), 1, null, "干部管理权限", null, "检举控告");
        }
        if (view.repeatKind() == RepeatKind.AFTER_FINAL) {
            return new TriageDecision(
                    TriageRoute.NO_FURTHER, null, List.of(), 1, null, "第三十六条", "市复核〔2026〕示例1号", "复核终结，同一事实");
        }
        if (view.repeatKind() == RepeatKind.DISSATISFIED) {
            return new TriageDecision(TriageRoute.EXPLAIN, null, List.of(), 1, null, null, null, "已办结，告知复查途径");
        }
        var lead = plan.lead() == null ? lead(view) : plan.lead();
        return switch (plan.ending()) {
            case TRANSFER ->
                new TriageDecision(TriageRoute.TRANSFER, "ZFW", List.of(), 1, null, "涉及诉讼权利救济", null, "涉法涉诉");
            case NOT_ACCEPT ->
                new TriageDecision(
                        TriageRoute.NOT_ACCEPT, null, List.of(), 1, null, "第十九条第三款", "青石镇人民政府 示例〔2026〕1号", "下级正在办理");
            case STRAIGHT_TO_LEVEL2 ->
                new TriageDecision(
                        TriageRoute.ASSIGN,
                        lead,
                        List.of(other(lead), "SFJ".equals(lead) ? "MZJ" : "SFJ"),
                        2,
                        report(),
                        null,
                        null,
                        "涉及几个单位");
            default -> new TriageDecision(TriageRoute.FORWARD, lead, List.of(), 1, null, null, null, "按职责转送");
        };
    }

    private LocalDate report() {
        return Days.today(clock).plusDays(60);
    }

    static String lead(PetitionView view) {
        var proposed =
                view.proposal() == null ? List.<String>of() : view.proposal().organs();
        return proposed.isEmpty() ? DemoStories.organOf(view.title()) : proposed.get(0);
    }

    static String other(String lead) {
        return "CGJ".equals(lead) ? "ZJJ" : "CGJ";
    }

    void ruleObjection(WorkItem item, PetitionView view) {
        runAs.as(
                runAs.actorOf("fenliu"),
                () -> answers.decideObjection(
                        item.id(),
                        item.version(),
                        new ObjectionDecision(
                                ObjectionRuling.REASSIGN, other(view.leadOrgan()), List.of(), "异议成立，按职责改派")));
    }
}
