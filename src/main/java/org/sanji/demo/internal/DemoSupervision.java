package org.sanji.demo.internal;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.organization.Organs;
import org.sanji.oversight.OrderAnswer;
import org.sanji.oversight.OrderForm;
import org.sanji.oversight.OutsideReply;
import org.sanji.oversight.SuggestionKind;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.SupervisionOrders;
import org.sanji.oversight.SupervisionRow;
import org.sanji.oversight.SupervisionShow;
import org.sanji.oversight.SupervisionState;
import org.sanji.oversight.SupervisionView;
import org.sanji.oversight.Supervisions;
import org.sanji.security.RunAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The invented supervisor, who looks at every cause on Tuesdays, and the organs that answer. Draws from a source of its
 * own; in the end causes and orders stand in every state.
 */
@Component
class DemoSupervision {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSupervision.class);
    private static final String SUPERVISOR = "ducha";
    private static final PageQuery ALL = PageQuery.first(1000);
    /** What came up in the last days is left for whoever looks at the demo. */
    private static final int LEFT_DAYS = 6;
    /** So long ago an order was sent that stays unanswered. */
    private static final int SILENT_WEEKS = 5;

    private final Supervisions supervisions;
    private final SupervisionOrders orders;
    private final RunAs runAs;
    private final EventClock clock;
    private final Set<UUID> silent = new HashSet<>();
    private Random random = new Random(0);

    DemoSupervision(Supervisions supervisions, SupervisionOrders orders, RunAs runAs, EventClock clock) {
        this.supervisions = supervisions;
        this.orders = orders;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** Each Tuesday from the first day until today. */
    List<DemoToday.Moment> script(LocalDate first, Instant now, long seed) {
        random = new Random(seed);
        silent.clear();
        var moments = new ArrayList<DemoToday.Moment>();
        var today = Days.dayOf(now);
        for (var day = first.with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
                day.isBefore(today);
                day = day.plusWeeks(1)) {
            boolean lastOne = !day.plusDays(LEFT_DAYS).isBefore(today);
            boolean forgets = silent.isEmpty() && !day.plusWeeks(SILENT_WEEKS).isBefore(today.minusWeeks(1));
            moments.add(new DemoToday.Moment(
                    day.atTime(16, 20).atZone(Days.ZONE).toInstant(), () -> week(lastOne, forgets)));
        }
        return moments;
    }

    private void week(boolean lastOne, boolean forgets) {
        var open = as(() -> supervisions
                .page(SupervisionFilter.of(SupervisionShow.OPEN), ALL)
                .items());
        boolean spared = false;
        for (var row : open) {
            // of the last answers one is left to be judged
            boolean spare = lastOne && !spared && row.state() == SupervisionState.ANSWERED;
            spared |= spare;
            try {
                if (!spare) {
                    goOn(row, lastOne, forgets && silent.isEmpty());
                }
            } catch (RuleViolation e) {
                LOG.debug("demo: {} on supervision {}", e.code(), row.id());
            }
        }
    }

    private void goOn(SupervisionRow row, boolean lastOne, boolean forgets) {
        if (row.state() == SupervisionState.WAITING && (!lastOne || random.nextInt(3) == 0)) {
            check(row, forgets);
        } else if (row.state() == SupervisionState.ORDERED && !silent.contains(row.id()) && random.nextInt(100) < 55) {
            answer(row);
        } else if (row.state() == SupervisionState.ANSWERED) {
            judge(row);
        }
    }

    private SupervisionView view(SupervisionRow row) {
        return as(() -> supervisions.byId(row.id()));
    }

    /** What is over was settled in the meantime; what still runs is often worth an order. */
    private void check(SupervisionRow row, boolean forget) {
        boolean order = forget && row.petitionState().isOpen()
                || random.nextInt(100) < (row.petitionState().isOpen() ? 45 : 12);
        as(() -> {
            var view = supervisions.byId(row.id());
            var proposal = orders.proposal(row.id());
            if (!order) {
                orders.dismiss(row.id(), view.version(), "已与责任单位核对，说明了原因并已办理，示例。");
            } else if (!proposal.running().isEmpty()) {
                orders.merge(row.id(), view.version(), proposal.running().get(0).id(), "同一单位同一信访件，一并答复。");
            } else {
                orders.order(row.id(), view.version(), order(row, proposal.facts()));
                if (forget) {
                    silent.add(row.id());
                }
            }
            return null;
        });
    }

    private OrderForm order(SupervisionRow row, String facts) {
        var suggestions = new ArrayList<OrderForm.Suggestion>();
        if (random.nextInt(100) < 70) {
            suggestions.add(
                    new OrderForm.Suggestion(SuggestionKind.IMPROVEMENT, row.organ(), "建立到期前三日提醒和专人跟踪制度，避免再次逾期，示例。"));
        }
        if (random.nextInt(100) < 20) {
            suggestions.add(new OrderForm.Suggestion(SuggestionKind.POLICY, "XZF", "明确该类事项的牵头单位和协作程序，示例。"));
        }
        return new OrderForm(
                facts,
                "一、立即告知信访人办理情况；二、说明逾期原因；三、依法尽快答复，示例。",
                Days.today(clock).plusDays(14 + random.nextInt(10)),
                suggestions,
                List.of());
    }

    private void answer(SupervisionRow row) {
        var organ = row.organ();
        var who = Organs.BUREAU.equals(organ) ? "fenliu" : DemoPeople.liaison(organ);
        boolean adopted = random.nextInt(100) < 80;
        runAs.as(runAs.actorOf(who), () -> {
            var view = supervisions.byId(row.id());
            var slips = view.order().suggestions().stream()
                    .filter(s -> s.organ().equals(organ))
                    .map(s -> new OrderAnswer.Slip(
                            s.id(), adopted, adopted ? "已指定专人，每周一清点到期件，示例。" : "现有制度已有规定，将加强执行，示例。"))
                    .toList();
            orders.answer(row.id(), view.version(), new OrderAnswer("已告知信访人；逾期系承办人轮岗交接不及时，已整改，示例。", slips, List.of()));
        });
    }

    private void judge(SupervisionRow row) {
        var view = view(row);
        int die = random.nextInt(100);
        as(() -> {
            view.order().suggestions().stream()
                    .filter(s -> s.mayReply() && s.last() == null)
                    .forEach(s -> orders.recordReply(
                            s.id(), new OutsideReply(true, "已列入工作计划，示例。", Days.today(clock), "政办函〔2026〕示例号")));
            if (die < 82) {
                orders.accept(row.id(), view.version(), "整改到位，认可。");
            } else if (die < 94) {
                orders.askAgain(
                        row.id(),
                        view.version(),
                        "原因说明不具体，请补充整改凭证，示例。",
                        Days.today(clock).plusDays(10));
            } else {
                orders.escalate(row.id(), view.version(), "同一单位多次逾期，提请领导关注，示例。");
            }
            return null;
        });
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return runAs.as(runAs.actorOf(SUPERVISOR), work);
    }
}
