package org.sanji.rights;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sanji.common.PageQuery;
import org.sanji.followup.AgreementChange;
import org.sanji.followup.AgreementChangeKind;
import org.sanji.followup.CallBackForm;
import org.sanji.followup.CallBackResult;
import org.sanji.followup.CallBacks;
import org.sanji.followup.CheckOutcome;
import org.sanji.followup.ExecutionChecks;
import org.sanji.followup.FollowUpCell;
import org.sanji.followup.FollowUpFiles;
import org.sanji.followup.FollowUpFilter;
import org.sanji.followup.FollowUpLists;
import org.sanji.followup.FollowUpQuery;
import org.sanji.followup.FollowUpShow;
import org.sanji.followup.FollowUpVisits;
import org.sanji.followup.FollowUps;
import org.sanji.followup.PerformanceFinding;
import org.sanji.followup.PerformanceReport;
import org.sanji.followup.PublicPromises;
import org.sanji.followup.PublicRatings;
import org.sanji.followup.RatingChannel;
import org.sanji.followup.RatingForm;
import org.sanji.followup.ReceiptKey;
import org.sanji.followup.Satisfaction;
import org.sanji.followup.VisitForm;
import org.sanji.followup.VisitHow;
import org.sanji.mediation.MediationFiles;
import org.sanji.mediation.OpinionAnswer;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;
import org.sanji.mediation.SessionResult;
import org.sanji.process.CaseTimers;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.context.ApplicationContext;

/** The calls of evaluation and checks, with petitions of their own: rated-low, rated-bureau, reporting-done, verifying. */
final class FollowupActions {

    private final ApplicationContext context;
    private final Function<String, UUID> samples;
    private final Cases cases;
    private final Map<String, UUID> own = new HashMap<>();
    private final Map<UUID, ReceiptKey> receipts = new HashMap<>();

    FollowupActions(ApplicationContext context, Function<String, UUID> samples) {
        this.context = context;
        this.samples = samples;
        this.cases = bean(Cases.class);
        own.put("rated-low", closed(null, null));
        own.put("rated-bureau", closed(null, null));
        own.put("reporting-done", closed(cases.today(), Cases.LEAD));
        own.put("verifying", closed(cases.today(), null));
        rate("rated-low", new RatingForm(Satisfaction.SATISFIED, null, Satisfaction.DISSATISFIED, "测试"));
        rate("rated-bureau", new RatingForm(Satisfaction.DISSATISFIED, "测试", null, null));
        bean(CaseTimers.class).fireUntil(bean(java.time.Clock.class).instant());
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    private UUID closed(LocalDate carryOutOn, String checker) {
        var receipt = cases.register(cases.visit());
        var id = receipt.petitionId();
        receipts.put(id, new ReceiptKey(receipt.number(), receipt.queryCode(), "0001"));
        cases.accept(cases.assign(id, Cases.LEAD, List.of()));
        cases.level1(id, SessionResult.OPINION);
        bean(RunAs.class).as(Cases.liaisonOf(Cases.LEAD), () -> {
            var item = cases.item(id, TaskKey.DRAFT_OPINION);
            var draft = cases.completeDraft(id);
            var answers = draft.items().stream()
                    .map(i -> new OpinionDraft.Item(
                            i.requestId(), OpinionAnswer.SUPPORTED, i.text(), carryOutOn, checker))
                    .toList();
            bean(Opinions.class)
                    .submit(
                            item.id(),
                            item.version(),
                            new OpinionDraft(
                                    draft.facts(), answers, draft.legalBasis(), draft.reliefOrgan(), draft.relief()));
        });
        return cases.served(cases.opinionApproved(id));
    }

    private void rate(String object, RatingForm form) {
        bean(PublicRatings.class).rate(receipts.get(id(object)), form, RatingChannel.WEB, "192.0.2.9");
    }

    private UUID id(String object) {
        return own.containsKey(object) ? own.get(object) : samples.apply(object);
    }

    private WorkItem item(String object, TaskKey task) {
        return bean(WorkItems.class).open(id(object), task).orElseThrow();
    }

    private UUID agreement(String object) {
        return bean(RunAs.class)
                .system(() -> bean(MediationFiles.class).of(id(object)))
                .agreements()
                .get(0)
                .id();
    }

    void addTo(Map<String, Consumer<String>> calls) {
        var ratings = bean(PublicRatings.class);
        calls.put("PublicRatings.standing", o -> ratings.standing(receipts.get(id(o))));
        calls.put("PublicRatings.rate", o -> rate(o, new RatingForm(Satisfaction.SATISFIED, null, null, null)));
        calls.put(
                "PublicPromises.of",
                o -> found(!bean(PublicPromises.class).of(receipts.get(id(o))).isEmpty()));
        calls.put("FollowUpFiles.of", o -> bean(FollowUpFiles.class).of(id(o)));
        lists(calls);
        figures(calls);
        callBacks(calls);
        checks(calls);
        var visits = bean(FollowUpVisits.class);
        calls.put(
                "FollowUpVisits.record",
                o -> visits.record(id(o), new VisitForm(cases.today(), VisitHow.PHONE, true, "测试")));
        calls.put("FollowUpVisits.mayRecord", o -> found(visits.mayRecord(id(o))));
    }

    private static void found(boolean found) {
        if (!found) {
            throw new org.sanji.common.NotFoundException("list");
        }
    }

    private void lists(Map<String, Consumer<String>> calls) {
        var lists = bean(FollowUpLists.class);
        calls.put("FollowUpLists.evaluations", o -> {
            var number = cases.view(id(o)).number();
            found(lists.evaluations(FollowUpShow.RATED, FollowUpFilter.all(), PageQuery.first(1000)).items().stream()
                    .anyMatch(r -> r.number().equals(number)));
        });
        calls.put("FollowUpLists.checks", o -> {
            var number = cases.view(id(o)).number();
            found(lists.checks(FollowUpShow.CHECK_DUE, FollowUpFilter.all(), PageQuery.first(1000)).items().stream()
                    .anyMatch(r -> r.number().equals(number)));
        });
        calls.put("FollowUpLists.counts", o -> lists.counts(FollowUpFilter.all()));
        calls.put("FollowUpLists.ownOrganOnly", o -> lists.ownOrganOnly());
    }

    private void figures(Map<String, Consumer<String>> calls) {
        var figures = bean(FollowUps.class);
        var today = cases.today();
        // closed today, the period to rate ends within the next two months
        var query = new FollowUpQuery(today.minusDays(1), today.plusDays(60), null, today);
        calls.put("FollowUps.of", o -> figures.of(query));
        calls.put("FollowUps.byOrgan", o -> found(figures.byOrgan(query).containsKey(Cases.LEAD)));
        calls.put("FollowUps.list", o -> {
            var number = cases.view(id(o)).number();
            found(figures.list(query, FollowUpCell.WINDOW_OPEN, PageQuery.first(1000)).items().stream()
                    .anyMatch(r -> r.number().equals(number)));
        });
    }

    private void callBacks(Map<String, Consumer<String>> calls) {
        var service = bean(CallBacks.class);
        calls.put("CallBacks.tried", o -> {
            var item = item(o, TaskKey.CALL_BACK);
            service.tried(item.id(), item.version(), cases.today(), VisitHow.PHONE);
        });
        calls.put("CallBacks.done", o -> {
            var item = item(o, TaskKey.CALL_BACK);
            service.done(
                    item.id(),
                    item.version(),
                    new CallBackForm(
                            cases.today(), VisitHow.PHONE, "测试", CallBackResult.STILL_DISSATISFIED, null, true));
        });
        calls.put(
                "CallBacks.reviewOffer",
                o -> found(service.reviewOffer(item(o, TaskKey.CALL_BACK).id()).isPresent()));
    }

    private void checks(Map<String, Consumer<String>> calls) {
        var service = bean(ExecutionChecks.class);
        calls.put("ExecutionChecks.report", o -> {
            var item = item(o, TaskKey.REPORT_PERFORMANCE);
            service.report(item.id(), item.version(), new PerformanceReport(CheckOutcome.KEPT, "测试", null));
        });
        calls.put("ExecutionChecks.verify", o -> {
            var item = item(o, TaskKey.VERIFY_PERFORMANCE);
            service.verify(
                    item.id(),
                    item.version(),
                    new PerformanceFinding(cases.today(), VisitHow.PHONE, CheckOutcome.KEPT, "测试", null, null, null));
        });
        calls.put(
                "ExecutionChecks.change",
                o -> service.change(
                        id(o),
                        agreement(o),
                        new AgreementChange(
                                AgreementChangeKind.REVOKED, cases.today(), "测试", "测试卷", true, true, List.of())));
    }
}
