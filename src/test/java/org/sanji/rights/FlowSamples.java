package org.sanji.rights;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.AnswerChannel;
import org.sanji.mediation.ChallengeForm;
import org.sanji.mediation.HearingForm;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.HearingMinutes;
import org.sanji.mediation.HearingResult;
import org.sanji.mediation.Hearings;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.SimpleAnswerForm;
import org.sanji.mediation.SimpleAnswers;
import org.sanji.mediation.SimpleChoice;
import org.sanji.mediation.SimpleGround;
import org.sanji.mediation.StatutoryForm;
import org.sanji.mediation.StatutoryRoutes;
import org.sanji.oversight.Extensions;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItems;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.context.ApplicationContext;

/** The petitions of the table whose flow leaves the narrow way: hearings, extensions, simple procedure, statutory routes. */
final class FlowSamples {

    private static final Duration PAST = Duration.ofDays(20);

    private final Cases cases;
    private final RunAs runAs;
    private final Hearings hearings;
    private final SimpleAnswers simple;
    private final OrganAnswers answers;
    private final StatutoryRoutes routes;
    private final Extensions extensions;
    private final WorkItems workItems;
    private final EventClock clock;
    private final Map<String, UUID> ids = new LinkedHashMap<>();

    FlowSamples(ApplicationContext context) {
        cases = context.getBean(Cases.class);
        runAs = context.getBean(RunAs.class);
        hearings = context.getBean(Hearings.class);
        extensions = context.getBean(Extensions.class);
        simple = context.getBean(SimpleAnswers.class);
        answers = context.getBean(OrganAnswers.class);
        routes = context.getBean(StatutoryRoutes.class);
        workItems = context.getBean(WorkItems.class);
        clock = context.getBean(EventClock.class);
    }

    Map<String, UUID> create() {
        ids.put("hearing", cases.accepted());
        announce("hearing");
        ids.put("challenged", cases.accepted());
        announce("challenged");
        runAs.as(Cases.CLERK, () -> {
            var hearing = hearings.of(ids.get("challenged")).get(0);
            var member = hearing.sitting().get(1).id();
            hearings.challenge(hearing.id(), new ChallengeForm("测试甲", List.of(member), "测试：有利害关系"));
        });
        heard();
        ids.put("extending", cases.accepted());
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> extensions.request(ids.get("extending"), 10, "测试：案情复杂"));
        routed();
        simple();
        return ids;
    }

    /** One that waits for its simple answer, one whose written answer waits for service. */
    private void simple() {
        ids.put("simple", cases.assigned());
        ids.put("simpleAnswered", cases.assigned());
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> {
            for (var object : List.of("simple", "simpleAnswered")) {
                var item = cases.item(ids.get(object), TaskKey.ORGAN_ANSWER);
                answers.accept(
                        item.id(),
                        item.version(),
                        new AcceptForm(
                                cases.today(),
                                NoticeMethod.IN_PERSON,
                                null,
                                null,
                                new SimpleChoice(SimpleGround.QUESTION, true)));
            }
            var item = cases.item(ids.get("simpleAnswered"), TaskKey.ANSWER_SIMPLY);
            simple.answer(item.id(), item.version(), written());
        });
    }

    static SimpleAnswerForm written() {
        return new SimpleAnswerForm("测试：答复", AnswerChannel.WRITTEN, false, null, null);
    }

    private void routed() {
        var id = cases.assigned();
        ids.put("routed", id);
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> {
            var item = cases.item(id, TaskKey.ORGAN_ANSWER);
            var route = routes.catalogue().get(0);
            answers.statutory(
                    item.id(), item.version(), StatutoryForm.of(route, NoticeMethod.IN_PERSON, cases.today()));
        });
    }

    private void announce(String object) {
        runAs.as(
                Cases.liaisonOf(Cases.LEAD),
                () -> hearings.announce(ids.get(object), HearingKind.OPINION, "", form(hearings)));
    }

    static HearingForm form(Hearings hearings) {
        var start = hearings.earliest().atTime(9, 0);
        return form(start);
    }

    private static HearingForm form(LocalDateTime start) {
        return new HearingForm(
                "测试：案情复杂",
                start,
                start.plusHours(2),
                "测试会议室",
                null,
                List.of(
                        new HearingForm.Member("测试主持", "某局", true),
                        new HearingForm.Member("测试听证员一", "律师", false),
                        new HearingForm.Member("测试听证员二", "人大代表", false)),
                List.of());
    }

    /** Decided on and held in the past; the report is due. */
    private void heard() {
        var then = clock.instant().minus(PAST);
        at(then, () -> {
            ids.put("heard", cases.accepted());
            announce("heard");
        });
        var hearing = runAs.as(Cases.liaisonOf(Cases.LEAD), () -> hearings.of(ids.get("heard")))
                .get(0);
        at(
                hearing.end().atZone(Days.ZONE).toInstant(),
                () -> runAs.as(Cases.liaisonOf(Cases.LEAD), () -> {
                    var item = workItems
                            .open(
                                    ids.get("heard"),
                                    TaskKey.HOLD_HEARING,
                                    hearing.id().toString())
                            .orElseThrow();
                    hearings.record(
                            item.id(),
                            item.version(),
                            new HearingMinutes(HearingResult.HELD, true, "测试：到场", List.of(), "测试：经过", null));
                }));
    }

    private void at(Instant instant, Runnable work) {
        clock.at(instant, () -> {
            work.run();
            return null;
        });
    }
}
