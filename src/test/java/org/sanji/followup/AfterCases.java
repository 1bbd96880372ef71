package org.sanji.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.mediation.AgreementForm;
import org.sanji.mediation.OpinionAnswer;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;
import org.sanji.mediation.SessionResult;
import org.sanji.petition.Receipt;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.springframework.boot.test.context.TestComponent;

/** Closed petitions with their receipts, and what petitioners and people do about them. */
@TestComponent
class AfterCases {

    final Cases cases;
    private final Opinions opinions;
    private final PublicRatings ratings;
    private final CallBacks callBacks;
    private final ExecutionChecks checks;
    private final WorkItems workItems;
    private final RunAs runAs;
    private final EngineTime time;
    private final MutableClock clock;

    AfterCases(
            Cases cases,
            Opinions opinions,
            PublicRatings ratings,
            CallBacks callBacks,
            ExecutionChecks checks,
            WorkItems workItems,
            RunAs runAs,
            EngineTime time,
            MutableClock clock) {
        this.cases = cases;
        this.opinions = opinions;
        this.ratings = ratings;
        this.callBacks = callBacks;
        this.checks = checks;
        this.workItems = workItems;
        this.runAs = runAs;
        this.time = time;
        this.clock = clock;
    }

    /** A petition with what its petitioner took along. */
    record Closed(UUID id, ReceiptKey key) {

        static Closed of(Receipt receipt) {
            return new Closed(receipt.petitionId(), new ReceiptKey(receipt.number(), receipt.queryCode(), "0001"));
        }
    }

    Closed registered() {
        return Closed.of(cases.register(cases.visit()));
    }

    private Closed heard() {
        var petition = registered();
        cases.accept(cases.assign(petition.id(), Cases.LEAD, List.of()));
        return petition;
    }

    /** Closed by an opinion that supports the one request and leaves nothing to be done. */
    Closed closed() {
        return carriedOut(null, null);
    }

    /** Closed by an opinion whose supported request is carried out by the day, checked by the organ. */
    Closed carriedOut(LocalDate on, String checker) {
        var petition = heard();
        cases.level1(petition.id(), SessionResult.OPINION);
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> {
            var item = cases.item(petition.id(), TaskKey.DRAFT_OPINION);
            var whole = cases.completeDraft(petition.id());
            var answers = whole.items().stream()
                    .map(i -> new OpinionDraft.Item(i.requestId(), OpinionAnswer.SUPPORTED, i.text(), on, checker))
                    .toList();
            opinions.submit(
                    item.id(),
                    item.version(),
                    new OpinionDraft(whole.facts(), answers, whole.legalBasis(), whole.reliefOrgan(), whole.relief()));
        });
        cases.served(cases.opinionApproved(petition.id()));
        return petition;
    }

    /** Closed by an agreement with two promises, both due in ten days. */
    Closed agreed() {
        var petition = heard();
        var day = cases.today().plusDays(10);
        cases.session(
                petition.id(),
                TaskKey.LEVEL1_SESSION,
                Cases.liaisonOf(Cases.LEAD),
                SessionResult.AGREED,
                a -> new AgreementForm(
                        a.signedOn(),
                        a.terms(),
                        List.of(
                                new AgreementForm.Item("付清工资", "测试单位", day, "信访局"),
                                new AgreementForm.Item("书面道歉", "测试单位", day, "信访局"))));
        return petition;
    }

    void rate(Closed petition, Satisfaction bureau, Satisfaction organ) {
        ratings.rate(petition.key(), new RatingForm(bureau, "局的话", organ, "单位的话"), RatingChannel.WEB, "192.0.2.7");
    }

    RatingStanding standing(Closed petition) {
        return ratings.standing(petition.key());
    }

    /** Moves to nine o'clock of the day; timers of the petition act on the way. */
    void on(Closed petition, LocalDate day) {
        Instant nine = day.atTime(9, 0).atZone(Days.ZONE).toInstant();
        for (int pass = 1; pass <= cases.view(petition.id()).key().pass(); pass++) {
            time.advance(new org.sanji.process.PassKey(petition.id(), pass), nine);
        }
    }

    LocalDate today() {
        return Days.today(clock);
    }

    List<WorkItem> items(Closed petition, TaskKey task) {
        return workItems.ofPetition(petition.id()).stream()
                .filter(i -> i.task() == task)
                .toList();
    }

    WorkItem item(Closed petition, TaskKey task) {
        return items(petition, task).get(0);
    }

    void call(WorkItem item, CallBackResult result, boolean reviewOffered) {
        callBacks.done(
                item.id(),
                item.version(),
                new CallBackForm(today(), VisitHow.PHONE, "说答复太慢", result, "答复前先打电话", reviewOffered));
    }

    void report(WorkItem item) {
        checks.report(item.id(), item.version(), new PerformanceReport(CheckOutcome.KEPT, "已付清", "付款凭证"));
    }

    void verify(WorkItem item, CheckOutcome outcome, CheckFollow follow, PerformanceFinding.Consent consent) {
        runAs.as(
                Cases.CLERK,
                () -> checks.verify(
                        item.id(),
                        item.version(),
                        new PerformanceFinding(today(), VisitHow.PHONE, outcome, "信访人这样说", null, follow, consent)));
    }
}
