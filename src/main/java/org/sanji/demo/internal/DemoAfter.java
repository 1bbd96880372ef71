package org.sanji.demo.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.common.RuleViolation;
import org.sanji.followup.CallBackForm;
import org.sanji.followup.CallBackResult;
import org.sanji.followup.CallBacks;
import org.sanji.followup.CheckFollow;
import org.sanji.followup.CheckOutcome;
import org.sanji.followup.CheckState;
import org.sanji.followup.ExecutionChecks;
import org.sanji.followup.FollowUpFile;
import org.sanji.followup.FollowUpFiles;
import org.sanji.followup.PerformanceFinding;
import org.sanji.followup.PerformanceReport;
import org.sanji.followup.PublicRatings;
import org.sanji.followup.RatingChannel;
import org.sanji.followup.RatingForm;
import org.sanji.followup.Satisfaction;
import org.sanji.followup.VisitHow;
import org.sanji.mediation.PerformanceSource;
import org.sanji.process.WorkItem;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** What invented petitioners and people do after closure. Draws from a source of its own: the cases stay as they were. */
@Component
class DemoAfter {

    private static final String[] ABOUT_ORGAN = {"答复得很快，说得清楚。", "多跑了两趟才办好。", "答复里没有说清楚什么时候办。", null, null};
    private static final String[] ABOUT_BUREAU = {"接待很耐心。", "等候时间有点长。", null, null};

    private final DemoDesk desk;
    private final PublicRatings ratings;
    private final CallBacks callBacks;
    private final ExecutionChecks checks;
    private final FollowUpFiles files;
    private final RunAs runAs;
    private final EventClock clock;
    private Random random = new Random(0);

    DemoAfter(
            DemoDesk desk,
            PublicRatings ratings,
            CallBacks callBacks,
            ExecutionChecks checks,
            FollowUpFiles files,
            RunAs runAs,
            EventClock clock) {
        this.desk = desk;
        this.ratings = ratings;
        this.callBacks = callBacks;
        this.checks = checks;
        this.files = files;
        this.runAs = runAs;
        this.clock = clock;
    }

    void begin(long seed) {
        random = new Random(seed);
    }

    /** Days after closure on which the petitioner rates; empty for those who do not. */
    Optional<Integer> ratesAfter() {
        return random.nextInt(100) < 64 ? Optional.of(1 + random.nextInt(24)) : Optional.empty();
    }

    /** Some day up to this many. */
    int days(int most) {
        return 1 + random.nextInt(most);
    }

    void rate(UUID id) {
        rate(id, score(60, 88), score(45, 78));
    }

    private Satisfaction score(int satisfied, int basically) {
        int die = random.nextInt(100);
        return die < satisfied
                ? Satisfaction.SATISFIED
                : die < basically ? Satisfaction.BASICALLY : Satisfaction.DISSATISFIED;
    }

    /** A second time, or too late, it is no longer possible: then nothing happens. */
    void rate(UUID id, Satisfaction bureau, Satisfaction organ) {
        var receipt = desk.receiptOf(id);
        if (receipt.isEmpty()) {
            return;
        }
        var form = new RatingForm(
                bureau,
                ABOUT_BUREAU[random.nextInt(ABOUT_BUREAU.length)],
                organ,
                ABOUT_ORGAN[random.nextInt(ABOUT_ORGAN.length)]);
        var channel = random.nextInt(3) == 0 ? RatingChannel.TABLET : RatingChannel.WEB;
        try {
            ratings.rate(receipt.get(), form, channel, "192.0.2.1");
        } catch (RuleViolation tooLate) {
            // the case was opened again, or the period has passed
        }
    }

    /** The next day on which something that was promised is checked. */
    Optional<LocalDate> nextCheck(UUID id) {
        return runAs.system(() -> files.of(id)).checks().stream()
                .filter(c -> c.state() == CheckState.WAITING && c.dueOn().isAfter(Days.today(clock)))
                .map(FollowUpFile.Check::dueOn)
                .min(LocalDate::compareTo);
    }

    /** A call-back, a report or a verification; false when the task is another. */
    boolean act(WorkItem item) {
        switch (item.task()) {
            case CALL_BACK -> as("TRIAGE_OFFICER".equals(item.role()) ? "fenliu" : "jiedai", () -> callBack(item));
            case REPORT_PERFORMANCE -> as(DemoPeople.liaison(item.organ()), () -> report(item));
            case VERIFY_PERFORMANCE -> as("jiedai", () -> verify(item));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void callBack(WorkItem item) {
        boolean improve = random.nextBoolean();
        callBacks.done(
                item.id(),
                item.version(),
                new CallBackForm(
                        Days.today(clock),
                        VisitHow.PHONE,
                        "信访人说明了不满意的原因，已逐条解释。",
                        improve ? CallBackResult.TO_IMPROVE : CallBackResult.STILL_DISSATISFIED,
                        improve ? "答复前先打电话说明，减少群众往返。" : null,
                        true));
    }

    private void report(WorkItem item) {
        checks.report(
                item.id(), item.version(), new PerformanceReport(CheckOutcome.KEPT, "已督促按期履行，材料已收齐。", "付款凭证复印件，存卷"));
    }

    private void verify(WorkItem item) {
        verify(item, random.nextInt(6) > 0 ? CheckOutcome.KEPT : CheckOutcome.NOT_KEPT);
    }

    /** A broken agreement is handled again; of opinions not carried out every second one is supervised. */
    private void verify(WorkItem item, CheckOutcome outcome) {
        boolean agreement = runAs.system(() -> files.of(item.key().petitionId())).checks().stream()
                .anyMatch(c -> c.id().toString().equals(item.subject()) && c.source() == PerformanceSource.AGREEMENT);
        boolean kept = outcome == CheckOutcome.KEPT;
        var follow = kept ? null : agreement || random.nextBoolean() ? CheckFollow.NEW_PASS : CheckFollow.SUPERVISE;
        checks.verify(
                item.id(),
                item.version(),
                new PerformanceFinding(
                        Days.today(clock),
                        VisitHow.PHONE,
                        outcome,
                        kept ? "信访人说已经落实。" : "信访人说到期没有落实。",
                        null,
                        follow,
                        null));
    }

    private void as(String username, Runnable work) {
        runAs.as(runAs.actorOf(username), work);
    }
}
