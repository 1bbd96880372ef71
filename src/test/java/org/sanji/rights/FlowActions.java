package org.sanji.rights;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sanji.common.NotFoundException;
import org.sanji.mediation.ChallengeDecision;
import org.sanji.mediation.ChallengeForm;
import org.sanji.mediation.HearingConclusion;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.HearingMinutes;
import org.sanji.mediation.HearingReport;
import org.sanji.mediation.HearingResult;
import org.sanji.mediation.HearingView;
import org.sanji.mediation.Hearings;
import org.sanji.mediation.RouteOutcome;
import org.sanji.mediation.RouteOutcomeForm;
import org.sanji.mediation.SimpleAnswers;
import org.sanji.mediation.SimpleLeave;
import org.sanji.mediation.StatutoryRoutes;
import org.sanji.oversight.Extensions;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.context.ApplicationContext;

/** The calls of hearings, extensions, statutory routes and the simple procedure. */
final class FlowActions {

    private final ApplicationContext context;
    private final Function<String, UUID> id;

    FlowActions(ApplicationContext context, Function<String, UUID> id) {
        this.context = context;
        this.id = id;
    }

    void addTo(Map<String, Consumer<String>> calls) {
        hearings(calls);
        extensions(calls);
        routes(calls);
        simple(calls);
    }

    private void simple(Map<String, Consumer<String>> calls) {
        var service = context.getBean(SimpleAnswers.class);
        calls.put("SimpleAnswers.offer", o -> service.offer(id.apply(o)));
        calls.put("SimpleAnswers.of", o -> service.of(id.apply(o)));
        calls.put("SimpleAnswers.mayDisagree", o -> found(service.mayDisagree(id.apply(o))));
        calls.put("SimpleAnswers.disagree", o -> service.disagree(id.apply(o), "测试：不同意"));
        calls.put("SimpleAnswers.answer", o -> {
            var item = item(o, TaskKey.ANSWER_SIMPLY);
            service.answer(item.id(), item.version(), FlowSamples.written());
        });
        calls.put("SimpleAnswers.toNormal", o -> {
            var item = item(o, TaskKey.ANSWER_SIMPLY);
            service.toNormal(item.id(), item.version(), SimpleLeave.ORGAN, "测试：需要核实");
        });
    }

    private void routes(Map<String, Consumer<String>> calls) {
        var service = context.getBean(StatutoryRoutes.class);
        calls.put("StatutoryRoutes.of", o -> service.of(id.apply(o)));
        calls.put("StatutoryRoutes.close", o -> {
            var item = item(o, TaskKey.RECORD_OUTCOME);
            service.close(
                    item.id(),
                    item.version(),
                    new RouteOutcomeForm(RouteOutcome.SUPPORTED, "测试法院", today(), "测试号", null));
        });
        calls.put("StatutoryRoutes.askAgain", o -> {
            var item = item(o, TaskKey.RECORD_OUTCOME);
            service.askAgain(item.id(), item.version(), "测试：尚无结果", today().plusDays(30));
        });
    }

    private LocalDate today() {
        return context.getBean(Cases.class).today();
    }

    private void extensions(Map<String, Consumer<String>> calls) {
        var service = context.getBean(Extensions.class);
        calls.put("Extensions.of", o -> service.of(id.apply(o)));
        calls.put("Extensions.newDueOn", o -> service.newDueOn(id.apply(o), 10));
        calls.put("Extensions.mayRequest", o -> found(service.mayRequest(id.apply(o))));
        calls.put("Extensions.request", o -> service.request(id.apply(o), 10, "测试：案情复杂"));
        calls.put("Extensions.approve", o -> {
            var item = item(o, TaskKey.APPROVE_EXTENSION);
            service.approve(item.id(), item.version());
        });
        calls.put("Extensions.refuse", o -> {
            var item = item(o, TaskKey.APPROVE_EXTENSION);
            service.refuse(item.id(), item.version(), "测试：案情不复杂");
        });
    }

    private void hearings(Map<String, Consumer<String>> calls) {
        var service = context.getBean(Hearings.class);
        calls.put("Hearings.of", o -> service.of(id.apply(o)));
        calls.put(
                "Hearings.announce",
                o -> service.announce(id.apply(o), HearingKind.OPINION, "", FlowSamples.form(service)));
        calls.put("Hearings.mayAnnounce", o -> found(service.mayAnnounce(id.apply(o), HearingKind.OPINION, "")));
        calls.put(
                "Hearings.mayConduct", o -> found(service.mayConduct(hearing(o).id())));
        calls.put(
                "Hearings.mayChallenge",
                o -> found(service.mayChallenge(hearing(o).id())));
        calls.put("Hearings.callOff", o -> service.callOff(hearing(o).id(), "测试：不再需要"));
        calls.put("Hearings.move", o -> {
            var form = FlowSamples.form(service);
            service.move(hearing(o).id(), new Hearings.Moved(form.start(), form.end(), "测试另一会议室", null, "测试：场地调整"));
        });
        calls.put("Hearings.challenge", o -> {
            var hearing = hearing(o);
            service.challenge(
                    hearing.id(),
                    new ChallengeForm("测试甲", List.of(hearing.sitting().get(0).id()), "测试：有利害关系"));
        });
        calls.put("Hearings.decideChallenge", o -> {
            var item = item(o, TaskKey.DECIDE_CHALLENGE);
            service.decideChallenge(item.id(), item.version(), new ChallengeDecision(false, "测试：没有利害关系", List.of()));
        });
        calls.put("Hearings.record", o -> {
            var item = item(o, TaskKey.HOLD_HEARING);
            service.record(
                    item.id(),
                    item.version(),
                    new HearingMinutes(HearingResult.NOT_HELD, false, null, List.of(), null, "测试：信访人未到场"));
        });
        calls.put("Hearings.report", o -> {
            var item = item(o, TaskKey.REPORT_HEARING);
            service.report(
                    item.id(), item.version(), new HearingReport(HearingConclusion.SUPPORTED, "测试事实", "测试结论", null));
        });
    }

    /** The petition's hearing, whoever asks. */
    private HearingView hearing(String object) {
        return context.getBean(RunAs.class)
                .system(() -> context.getBean(Hearings.class).of(id.apply(object)))
                .get(0);
    }

    private WorkItem item(String object, TaskKey task) {
        return context.getBean(WorkItems.class).ofPetition(id.apply(object)).stream()
                .filter(i -> i.task() == task)
                .findFirst()
                .orElseThrow(() -> new AssertionError(object + " has no " + task));
    }

    private static void found(boolean found) {
        if (!found) {
            throw new NotFoundException("list");
        }
    }
}
