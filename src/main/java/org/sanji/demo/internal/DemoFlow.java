package org.sanji.demo.internal;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.AnswerChannel;
import org.sanji.mediation.HearingConclusion;
import org.sanji.mediation.HearingForm;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.HearingMinutes;
import org.sanji.mediation.HearingReport;
import org.sanji.mediation.HearingResult;
import org.sanji.mediation.Hearings;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.RouteOutcome;
import org.sanji.mediation.RouteOutcomeForm;
import org.sanji.mediation.RouteView;
import org.sanji.mediation.Side;
import org.sanji.mediation.SimpleAnswerForm;
import org.sanji.mediation.SimpleAnswers;
import org.sanji.mediation.SimpleChoice;
import org.sanji.mediation.SimpleGround;
import org.sanji.mediation.StatutoryGround;
import org.sanji.mediation.StatutoryRoute;
import org.sanji.mediation.StatutoryRoutes;
import org.sanji.oversight.Extensions;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** What invented people do off the straight way: simple answers, extensions, hearings, statutory routes. */
@Component
class DemoFlow {

    private final OrganAnswers answers;
    private final SimpleAnswers simple;
    private final Hearings hearings;
    private final StatutoryRoutes routes;
    private final Extensions extensions;
    private final RunAs runAs;
    private final EventClock clock;

    DemoFlow(
            OrganAnswers answers,
            SimpleAnswers simple,
            Hearings hearings,
            StatutoryRoutes routes,
            Extensions extensions,
            RunAs runAs,
            EventClock clock) {
        this.answers = answers;
        this.simple = simple;
        this.hearings = hearings;
        this.routes = routes;
        this.extensions = extensions;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** A petition, its organ and what is open on it. */
    record Scene(UUID petition, String organ, List<WorkItem> items) {

        WorkItem task(TaskKey key) {
            return items.stream().filter(i -> i.task() == key).findFirst().orElseThrow();
        }
    }

    private void liaison(String organ, Runnable deed) {
        runAs.as(runAs.actorOf(DemoPeople.liaison(organ)), deed);
    }

    void acceptSimply(Scene scene) {
        liaison(scene.organ(), () -> {
            var item = scene.task(TaskKey.ORGAN_ANSWER);
            answers.accept(
                    item.id(),
                    item.version(),
                    new AcceptForm(
                            Days.today(clock),
                            NoticeMethod.IN_PERSON,
                            null,
                            null,
                            new SimpleChoice(SimpleGround.CLEAR_FACTS, true)));
        });
    }

    void answerSimply(Scene scene) {
        liaison(scene.organ(), () -> {
            var item = scene.task(TaskKey.ANSWER_SIMPLY);
            simple.answer(
                    item.id(),
                    item.version(),
                    new SimpleAnswerForm(
                            "经核实情况属实，责任单位已于本周内处理完毕，如有反复请来电。", AnswerChannel.PHONE, true, "信访人本人", Days.today(clock)));
        });
    }

    void askForExtension(Scene scene) {
        liaison(scene.organ(), () -> extensions.request(scene.petition(), 20, "须等待第三方鉴定机构出具鉴定结论。"));
    }

    void approveExtension(Scene scene) {
        runAs.as(runAs.actorOf(DemoPeople.head(scene.organ())), () -> {
            var item = scene.task(TaskKey.APPROVE_EXTENSION);
            extensions.approve(item.id(), item.version());
        });
    }

    void announceHearing(Scene scene) {
        liaison(scene.organ(), () -> {
            var start = hearings.earliest().atTime(14, 30);
            hearings.announce(
                    scene.petition(),
                    HearingKind.OPINION,
                    "",
                    new HearingForm(
                            "双方对事实的说法不一，涉及面较广。",
                            start,
                            start.plusHours(2),
                            "群众工作中心多功能厅",
                            null,
                            List.of(
                                    new HearingForm.Member("示例主持人", "信访局副局长", true),
                                    new HearingForm.Member("示例律师", "示例律师事务所", false),
                                    new HearingForm.Member("示例代表", "县人大代表", false)),
                            List.of(new HearingForm.Party("示例承办人", Side.ORGAN))));
        });
    }

    void holdHearing(Scene scene) {
        liaison(scene.organ(), () -> {
            var item = scene.task(TaskKey.HOLD_HEARING);
            hearings.record(
                    item.id(),
                    item.version(),
                    new HearingMinutes(
                            HearingResult.HELD,
                            true,
                            "信访人、承办单位和听证人员全部到场。",
                            List.of(
                                    new HearingMinutes.Evidence("信访人", "现场照片和往来通知"),
                                    new HearingMinutes.Evidence("承办单位", "现场检查记录")),
                            "信访人陈述请求和理由；承办单位说明调查情况；双方质证，听证人员提问后评议。",
                            null));
        });
    }

    void reportHearing(Scene scene) {
        liaison(scene.organ(), () -> {
            var item = scene.task(TaskKey.REPORT_HEARING);
            hearings.report(
                    item.id(),
                    item.version(),
                    new HearingReport(
                            HearingConclusion.PARTLY, "反映的问题部分属实，责任单位整改不到位。", "请求部分成立，责任单位应当限期整改，并向信访人说明。", null));
        });
    }

    /** The configured arbitration. */
    StatutoryRoute arbitration() {
        return routes.catalogue().stream()
                .filter(r -> r.ground() == StatutoryGround.ARBITRATION)
                .findFirst()
                .orElseThrow();
    }

    /** Whether the task is one of these; what a scripted case waits for stays open. */
    boolean act(WorkItem item, Random random) {
        return switch (item.task()) {
            case RECORD_OUTCOME -> {
                outcome(item, random);
                yield true;
            }
            case ANSWER_SIMPLY, APPROVE_EXTENSION, HOLD_HEARING, REPORT_HEARING, DECIDE_CHALLENGE -> true;
            default -> false;
        };
    }

    /** The result is learnt when it is asked for. */
    private void outcome(WorkItem item, Random random) {
        liaison(item.organ(), () -> {
            var route = route(item);
            if (Days.today(clock).isBefore(route.askOn())) {
                return;
            }
            var outcomes = RouteOutcome.values();
            routes.close(
                    item.id(),
                    item.version(),
                    new RouteOutcomeForm(
                            outcomes[random.nextInt(outcomes.length)],
                            route.toOrgan(),
                            Days.today(clock).minusDays(3),
                            "示劳人仲案〔示例〕" + (10 + random.nextInt(90)) + "号",
                            null));
        });
    }

    private RouteView route(WorkItem item) {
        return routes.of(item.key().petitionId()).stream()
                .filter(r -> r.id().equals(UUID.fromString(item.subject())))
                .findFirst()
                .orElseThrow();
    }
}
