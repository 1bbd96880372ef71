package org.sanji.demo.internal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.demo.internal.DemoPlan.Ending;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.Adoption;
import org.sanji.mediation.AgreementForm;
import org.sanji.mediation.DutyAnswers;
import org.sanji.mediation.DutyResult;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.ObjectionForm;
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
import org.sanji.mediation.StatutoryForm;
import org.sanji.mediation.SuggestionAnswers;
import org.sanji.organization.Organs;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Track;
import org.sanji.process.WorkItem;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** The invented liaisons, heads and leaders. */
@Component
class DemoOrgans {

    /** From the signature of an agreement to the day of its promise. */
    static final int PERFORMANCE_DAYS = 15;

    private final OrganAnswers answers;
    private final Sessions sessions;
    private final Positions positions;
    private final Opinions opinions;
    private final SuggestionAnswers suggestions;
    private final DutyAnswers duties;
    private final ServiceRecords services;
    private final DemoFlow flow;
    private final Organs organs;
    private final RunAs runAs;
    private final EventClock clock;

    DemoOrgans(
            OrganAnswers answers,
            Sessions sessions,
            Positions positions,
            Opinions opinions,
            SuggestionAnswers suggestions,
            DutyAnswers duties,
            ServiceRecords services,
            DemoFlow flow,
            Organs organs,
            RunAs runAs,
            EventClock clock) {
        this.answers = answers;
        this.sessions = sessions;
        this.positions = positions;
        this.opinions = opinions;
        this.suggestions = suggestions;
        this.duties = duties;
        this.services = services;
        this.flow = flow;
        this.organs = organs;
        this.runAs = runAs;
        this.clock = clock;
    }

    void act(WorkItem item, PetitionView view, DemoPlan plan, Random random) {
        var head = item.task() == org.sanji.process.TaskKey.APPROVE_OPINION;
        var username = head ? DemoPeople.head(item.organ()) : DemoPeople.liaison(item.organ());
        runAs.as(runAs.actorOf(username), () -> {
            switch (item.task()) {
                case ORGAN_ANSWER -> answer(item, view, plan);
                case LEVEL1_SESSION -> level1(item, plan);
                case STATE_POSITION ->
                    positions.state(
                            item.id(),
                            item.version(),
                            new PositionForm(
                                    random.nextInt(4) == 0 ? Stance.PARTLY : Stance.SUPPORT, "按职责提出意见：可以依法解决。"));
                case LEVEL2_SESSION -> level2(item, plan);
                case DRAFT_OPINION -> opinions.submit(item.id(), item.version(), draft(view, random));
                case APPROVE_OPINION -> opinions.approve(item.id(), item.version());
                case ANSWER_SUGGESTION ->
                    suggestions.answer(item.id(), item.version(), Adoption.values()[random.nextInt(3)], "已研究论证，结果如上。");
                case PERFORM_DUTY -> duties.answer(item.id(), item.version(), DutyResult.PERFORMED, "已依法查处并答复。");
                case RECORD_SERVICE ->
                    services.record(
                            item.id(),
                            item.version(),
                            new ServiceForm(ServiceMethod.IN_PERSON, Days.today(clock), "本人签收", "送达回证存卷"));
                default -> throw new IllegalStateException("no demo act for " + item.task());
            }
        });
    }

    private void answer(WorkItem item, PetitionView view, DemoPlan plan) {
        boolean objects = plan.ending() == Ending.OBJECTION_THEN_OPINION
                && view.passes().size() == 1
                && view.leadOrgan().equals(DemoBureau.lead(view))
                && !Days.today(clock).isAfter(answers.objectionDueOn(view.id()));
        if (objects) {
            answers.object(
                    item.id(),
                    item.version(),
                    new ObjectionForm("该事项不属于本单位职责，详见三定方案。", DemoBureau.other(view.leadOrgan())));
        } else if (plan.ending() == Ending.STATUTORY && view.track() == Track.APPEAL_REQUEST) {
            answers.statutory(
                    item.id(),
                    item.version(),
                    StatutoryForm.of(flow.arbitration(), NoticeMethod.IN_PERSON, Days.today(clock)));
        } else {
            var track = plan.ending() == Ending.DUTY && view.track() == Track.APPEAL_REQUEST ? Track.DUTY : null;
            answers.accept(
                    item.id(), item.version(), new AcceptForm(Days.today(clock), NoticeMethod.IN_PERSON, track, null));
        }
    }

    private void level1(WorkItem item, DemoPlan plan) {
        switch (plan.ending()) {
            case LEVEL1_AGREEMENT -> session(item, SessionResult.AGREED);
            case LEVEL2_OPINION, LEVEL2_AGREEMENT, LEVEL3_OPINION -> session(item, SessionResult.UP);
            default -> session(item, SessionResult.OPINION);
        }
    }

    private void level2(WorkItem item, DemoPlan plan) {
        switch (plan.ending()) {
            case LEVEL2_AGREEMENT -> session(item, SessionResult.AGREED);
            case LEVEL3_OPINION -> session(item, SessionResult.UP);
            default -> session(item, SessionResult.OPINION);
        }
    }

    void hearing(WorkItem item, PetitionView view) {
        runAs.as(runAs.actorOf(view.leader()), () -> session(item, SessionResult.OPINION));
    }

    private void session(WorkItem item, SessionResult result) {
        var today = Days.today(clock);
        var agreement = result != SessionResult.AGREED
                ? null
                : new AgreementForm(
                        today,
                        "双方同意按约定办理，分期履行。",
                        List.of(new AgreementForm.Item("支付约定款项", "示例单位", today.plusDays(PERFORMANCE_DAYS), "示例联络员")));
        sessions.record(
                item.id(),
                item.version(),
                new SessionForm(
                        null,
                        LocalDateTime.ofInstant(clock.instant(), Days.ZONE),
                        "群众工作中心",
                        List.of(
                                new SessionForm.Attendee("信访人", Side.PETITIONER),
                                new SessionForm.Attendee("示例单位", Side.OTHER_PARTY)),
                        List.of(),
                        true,
                        true,
                        "听取信访人陈述事实和理由，核对材料，双方发表意见。",
                        result,
                        result == SessionResult.UP ? "需要其他单位共同研究" : null,
                        List.of(),
                        agreement));
    }

    /** The first of the supported requests has still to be carried out; the bureau checks that, or the organ reports. */
    private OpinionDraft.Item answer(int position, UUID request, OpinionAnswer answer, String lead) {
        var text = "经调查核实，意见如下：按有关规定办理。";
        if (answer != OpinionAnswer.SUPPORTED || position > 1) {
            return new OpinionDraft.Item(request, answer, text);
        }
        var today = Days.today(clock);
        return new OpinionDraft.Item(
                request, answer, text, today.plusDays(30), today.getDayOfMonth() % 2 == 0 ? lead : Organs.BUREAU);
    }

    private OpinionDraft draft(PetitionView view, Random random) {
        var items = view.requests().stream()
                .map(r -> answer(r.position(), r.id(), OpinionAnswer.values()[random.nextInt(3)], view.leadOrgan()))
                .toList();
        var relief = organs.reviewOrganOf(view.leadOrgan()).map(o -> o.code()).orElse("XZF");
        return new OpinionDraft("经调查，信访人反映的情况基本属实。", items, "《信访工作条例》第三十二条及有关规定", relief, "如不服本意见，可自收到之日起三十日内请求复查。");
    }
}
