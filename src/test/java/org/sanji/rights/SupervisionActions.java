package org.sanji.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.oversight.FigurePeriod;
import org.sanji.oversight.OrderAnswer;
import org.sanji.oversight.OrderForm;
import org.sanji.oversight.OutsideReply;
import org.sanji.oversight.RaiseForm;
import org.sanji.oversight.SuggestionFigure;
import org.sanji.oversight.SuggestionKind;
import org.sanji.oversight.SupervisionCause;
import org.sanji.oversight.SupervisionFigure;
import org.sanji.oversight.SupervisionFigures;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.SupervisionOrders;
import org.sanji.oversight.SupervisionView;
import org.sanji.oversight.Supervisions;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The calls of supervision. Each sample petition has a cause of its own; beside it there are petitions of their own:
 * supervised (an order to the lead waits for its answer) and judging (it is answered).
 */
final class SupervisionActions {

    private static final PageQuery ALL = PageQuery.first(1000);
    private static final Actor SUPERVISOR =
            new Actor("t-supervision", "测试督查员", java.util.Set.of(Role.SUPERVISOR), "XFJ", false);

    private final ApplicationContext context;
    private final Function<String, UUID> samples;
    private final Cases cases;
    private final Supervisions supervisions;
    private final SupervisionOrders orders;
    private final RunAs runAs;
    private final Map<String, UUID> own = new HashMap<>();

    SupervisionActions(ApplicationContext context, Function<String, UUID> samples) {
        this.context = context;
        this.samples = samples;
        this.cases = context.getBean(Cases.class);
        this.supervisions = context.getBean(Supervisions.class);
        this.orders = context.getBean(SupervisionOrders.class);
        this.runAs = context.getBean(RunAs.class);
        own.put("supervised", ordered());
        own.put("judging", ordered());
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> answer("judging"));
    }

    private UUID ordered() {
        var petition = cases.accept(cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER)));
        runAs.as(SUPERVISOR, () -> {
            supervisions.raise(petition, new RaiseForm(Cases.LEAD, SupervisionCause.SHIFTING, "测试：推给别的单位"));
            var view = supervisions.of(petition).get(0);
            orders.order(view.id(), view.version(), form());
        });
        return petition;
    }

    private OrderForm form() {
        return new OrderForm(
                "测试：查明的事实",
                "测试：督办要求",
                cases.today().plusDays(10),
                List.of(
                        new OrderForm.Suggestion(SuggestionKind.IMPROVEMENT, Cases.LEAD, "测试：改进"),
                        new OrderForm.Suggestion(SuggestionKind.ACCOUNTABILITY, "JWJW", "测试：追责")),
                List.of());
    }

    private UUID id(String object) {
        return own.containsKey(object) ? own.get(object) : samples.apply(object);
    }

    /** The cause of the petition, whoever may see it. */
    private UUID cause(String object) {
        return context.getBean(JdbcClient.class)
                .sql("select id from supervision_case where petition_id = :id order by raised_at")
                .param("id", id(object))
                .query(UUID.class)
                .list()
                .get(0);
    }

    private int version(String object) {
        return context.getBean(JdbcClient.class)
                .sql("select version from supervision_case where id = :id")
                .param("id", cause(object))
                .query(Integer.class)
                .single();
    }

    private SupervisionView view(String object) {
        return runAs.as(SUPERVISOR, () -> supervisions.byId(cause(object)));
    }

    private void answer(String object) {
        var view = view(object);
        var slips = view.order().suggestions().stream()
                .filter(s -> s.organ().equals(Cases.LEAD))
                .map(s -> new OrderAnswer.Slip(s.id(), true, "测试：照办"))
                .toList();
        orders.answer(view.id(), view.version(), new OrderAnswer("测试：已整改", slips, List.of()));
    }

    private static void found(boolean found) {
        if (!found) {
            throw new NotFoundException("list");
        }
    }

    void addTo(Map<String, Consumer<String>> calls) {
        var filter = SupervisionFilter.of(null);
        calls.put(
                "Supervisions.page",
                o -> found(supervisions.page(filter, ALL).items().stream()
                        .anyMatch(r -> r.petitionId().equals(id(o)))));
        calls.put("Supervisions.counts", o -> supervisions.counts(filter));
        calls.put("Supervisions.matrix", o -> supervisions.matrix(filter));
        calls.put("Supervisions.byId", o -> supervisions.byId(cause(o)));
        calls.put("Supervisions.of", o -> found(!supervisions.of(id(o)).isEmpty()));
        calls.put(
                "Supervisions.organsOf",
                o -> found(!supervisions.organsOf(id(o)).isEmpty()));
        calls.put(
                "Supervisions.raise",
                o -> supervisions.raise(id(o), new RaiseForm("XFJ", SupervisionCause.FRAUD, "测试：线索")));
        var figures = context.getBean(SupervisionFigures.class);
        var period = new FigurePeriod(cases.today(), cases.today(), cases.today());
        calls.put("SupervisionFigures.of", o -> figures.of(period));
        calls.put(
                "SupervisionFigures.list",
                o -> found(figures.list(period, SupervisionFigure.RAISED, null, ALL).items().stream()
                        .anyMatch(r -> r.petitionId().equals(id(o)))));
        calls.put(
                "SupervisionFigures.suggestions",
                o -> found(figures.suggestions(period, SuggestionFigure.MADE, null, null, ALL).items().stream()
                        .anyMatch(s -> s.number().equals(cases.view(id(o)).number()))));
        calls.put("SupervisionOrders.proposal", o -> orders.proposal(cause(o)));
        calls.put("SupervisionOrders.dismiss", o -> orders.dismiss(cause(o), version(o), "测试：已说明"));
        calls.put("SupervisionOrders.merge", o -> orders.merge(cause(o), version(o), cause("supervised"), "测试"));
        calls.put("SupervisionOrders.order", o -> orders.order(cause(o), version(o), form()));
        calls.put("SupervisionOrders.answer", this::answer);
        calls.put("SupervisionOrders.accept", o -> orders.accept(cause(o), version(o), null));
        calls.put(
                "SupervisionOrders.askAgain",
                o -> orders.askAgain(
                        cause(o), version(o), "测试：不够具体", cases.today().plusDays(10)));
        calls.put("SupervisionOrders.escalate", o -> orders.escalate(cause(o), version(o), "测试：上报"));
        calls.put("SupervisionOrders.revoke", o -> orders.revoke(cause(o), version(o), "测试：撤销"));
        calls.put("SupervisionOrders.recordReply", o -> {
            var suggestion = view(o).order().suggestions().get(1);
            orders.recordReply(suggestion.id(), new OutsideReply(true, "测试：采纳", cases.today(), "测试〔2026〕1号"));
        });
    }
}
