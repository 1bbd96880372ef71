package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.Papers;
import org.sanji.mediation.RouteView;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.PassKey;
import org.sanji.process.ServiceStep;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.process.StepId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Steps of a statutory route: the notice, and the question what became of it. */
@Configuration(proxyBeanMethods = false)
class StatutorySteps {

    private final CaseTransitions transitions;
    private final RouteRows rows;
    private final Texts texts;

    StatutorySteps(CaseTransitions transitions, RouteRows rows, Texts texts) {
        this.transitions = transitions;
        this.rows = rows;
        this.texts = texts;
    }

    /** The matter leaves the house for a procedure of its own (Art 31 (1) to (4)); its result is not forgotten. */
    @Bean
    ServiceStep statutoryRoute(Papers papers, SideProcesses sides) {
        return new Step(StepId.STATUTORY_ROUTE, ref -> {
            var route = rows.of(ref.key().petitionId()).stream()
                    .filter(r -> r.pass() == ref.key().pass())
                    .reduce((first, second) -> second)
                    .orElseThrow(() -> new IllegalStateException("no statutory route for " + ref.key()));
            var now = transitions.now(ref.key());
            transitions.statutory(ref.key(), route.ground().name(), route.toOrgan(), told(route));
            papers.issue(notice(ref.key(), route));
            if (!now.historic()) {
                sides.start(
                        SideProcess.STATUTORY_OUTCOME,
                        ref.key(),
                        route.id().toString(),
                        CaseData.of(CaseVariable.LEAD_ORGAN, now.leadOrgan()));
            }
            return CaseData.none();
        });
    }

    private String told(RouteView route) {
        var told = texts.get(
                "route.told.sentence",
                route.procedure(),
                route.limit(),
                route.source(),
                String.join("、", route.materials()));
        return route.advice() == null ? told : told + route.advice();
    }

    private PaperOrder notice(PassKey key, RouteView route) {
        var materials = new ArrayList<PaperFacts>();
        for (var material : route.materials()) {
            materials.add(PaperFacts.of("no", materials.size() + 1).with("name", material));
        }
        return new PaperOrder(
                PaperKind.STATUTORY_ROUTE_NOTICE,
                key.petitionId(),
                key.pass(),
                route.id().toString(),
                route.organ(),
                PaperFacts.of("route", route.procedure())
                        .with("article", texts.get("route.article." + route.ground(), Locale.SIMPLIFIED_CHINESE))
                        .with("toOrgan", route.toOrgan())
                        .with("timeLimit", route.limit())
                        .with("source", route.source())
                        .with("advice", route.advice())
                        .list("materials", List.copyOf(materials)));
    }

    @Bean
    ServiceStep planOutcome() {
        return new Step(
                StepId.PLAN_OUTCOME,
                ref -> CaseData.of(
                        CaseVariable.OUTCOME_DUE_AT,
                        Days.endOf(route(ref.subject()).askOn())));
    }

    @Bean
    ServiceStep remindOutcome(Clock clock) {
        return new Step(StepId.REMIND_OUTCOME, ref -> {
            var route = route(ref.subject());
            transitions.record(
                    ref.key(),
                    TimelineKind.ROUTE_REMINDED,
                    Days.today(clock),
                    false,
                    route.procedure(),
                    route.askOn().toString());
            return CaseData.none();
        });
    }

    private RouteView route(String id) {
        return rows.find(UUID.fromString(id)).orElseThrow();
    }
}
