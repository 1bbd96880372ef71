package org.sanji.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanji.common.ui.EChart;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.PageHeader;
import org.sanji.organization.Organ;
import org.sanji.statistics.Cell;

/** The two headline rates: cards, trend, organs; each number opens the petitions behind it. */
@StyleSheet("context://css/statistics.css")
@Route("rates")
@RolesAllowed({"LEADER", "STATISTICIAN", "SUPERVISOR", "DEPARTMENT_HEAD", "LIAISON", "TRIAGE_OFFICER"})
public class RatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient RatesPresenter presenter;
    private final PageHeader header = new PageHeader(Words.of("rates.page"));
    private final FilterBar bar = new FilterBar(RatesView.class);
    private final Div presets = new Div();
    private final Div content = new Div();

    /** Made by the container. */
    RatesView(RatesPresenter presenter) {
        this.presenter = presenter;
        addClassNames("page", "rates-page");
        presets.addClassName("rate-presets");
        bar.day("from", Words.of("rates.from"));
        bar.day("to", Words.of("rates.to"));
        var asOf = bar.day("asof", Words.of("rates.as-of"));
        asOf.setMax(presenter.today());
        var organs = presenter.choosableOrgans();
        if (!organs.isEmpty()) {
            ComboBox<Organ> organ = bar.choice("organ", Words.of("rates.organ"), organs, Organ::name, Organ::code);
            organ.setPlaceholder(Words.of("rates.all"));
        }
        content.addClassName("rates-content");
        add(header, presets, bar, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        var address = presenter.address(parameters(event));
        var page = presenter.page(address.query());
        var query = page.view().query();
        header.withSubtitle(Words.of(
                "rates.subtitle",
                Formats.date(query.period().from()),
                Formats.date(query.period().to()),
                Formats.date(query.asOf()),
                query.organ() == null ? Words.of("rates.all-organs") : presenter.organName(query.organ())));
        presets.removeAll();
        RatesPresenter.presets(query.asOf()).forEach((key, period) -> {
            var link = new Anchor(address.page(period), Words.of(key));
            link.getElement().setAttribute("router-link", true);
            link.setClassName("current", period.equals(query.period()));
            presets.add(link);
        });
        content.removeAll();
        content.add(cards(page), trend(page), organs(page), definition(page));
    }

    static Map<String, String> parameters(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0)));
    }

    private static Component cards(RatesPage page) {
        var view = page.view();
        var closure = view.closure();
        var first = new RateCard("rates.closure", view)
                .figure("rates.settled", closure.settled(), Cell.SETTLED_NUMERATOR, Cell.SETTLED_DENOMINATOR)
                .figure(
                        "rates.provisional",
                        closure.provisional(),
                        Cell.PROVISIONAL_NUMERATOR,
                        Cell.PROVISIONAL_DENOMINATOR)
                .goal(page.closureGoal(), "rates.goal")
                .note(
                        closure.finalOn() == null
                                ? Words.of("rates.final.none")
                                : Words.of(
                                        closure.isFinal() ? "rates.final.since" : "rates.final.on",
                                        Formats.date(closure.finalOn())))
                .counts("rates.waiting", Cell.IN_OBSERVATION, Cell.FAILED_EARLY, Cell.RUNNING, Cell.NOT_YET_ACCEPTED)
                .counts("rates.left-out", view.leftOut().keySet().toArray(Cell[]::new));
        var second = new RateCard("rates.repeat", view)
                .figure("rates.repeats", view.repeats(), Cell.REPEATS, Cell.REGISTRATIONS)
                .figure("rates.counted", view.counted(), Cell.COUNTED_REPEATS, Cell.REGISTRATIONS)
                .goal(page.repeatGoal(), "rates.goal.repeats")
                .goal(page.countedGoal(), "rates.goal.counted")
                .counts("rates.kinds.counted", Cell.OVERDUE_RETURN, Cell.DISSATISFIED)
                .counts(
                        "rates.kinds.other",
                        Cell.REMINDER,
                        Cell.AFTER_PROCEDURE,
                        Cell.AFTER_FINAL,
                        Cell.MULTI_CHANNEL,
                        Cell.NEW_FACTS);
        if (page.accusations() != null) {
            second.note(Words.of("rates.accusations", page.accusations()));
        }
        var cards = new Div(first, second);
        if (page.followUp() != null) {
            cards.add(new FollowUpCard(page.followUp()));
        }
        cards.addClassName("rate-cards");
        return cards;
    }

    private static Component trend(RatesPage page) {
        var chart = new EChart(Words.of("rates.trend"));
        chart.setOption(TrendChart.option(page));
        var table = new RateGrid<>(
                Words.of("rates.month"),
                e -> e.getKey().toString(),
                Map.Entry<java.time.YearMonth, org.sanji.statistics.RateView>::getValue);
        table.setItems(page.months().entrySet().stream().toList());
        var details = new Details(Words.of("rates.as-table"), table);
        return Forms.section(Words.of("rates.trend"), chart, details);
    }

    private static Component organs(RatesPage page) {
        var table = new RateGrid<>(
                Words.of("rates.organ"),
                (RatesPage.OrganLine o) -> o.name() == null ? Words.of("rates.unassigned") : o.name(),
                RatesPage.OrganLine::view);
        table.setItems(page.organs());
        table.setEmptyStateText(Words.of("rates.empty"));
        return Forms.section(Words.of("rates.by-organ"), table);
    }

    private Component definition(RatesPage page) {
        var text = new Div();
        text.addClassName("rate-definition");
        page.definition().paragraphs(getLocale()).forEach(p -> text.add(new Paragraph(p)));
        return new Details(
                Words.of(
                        "rates.definition",
                        page.definition().version(),
                        Formats.date(page.definition().since())),
                text);
    }

    @Override
    public String getPageTitle() {
        return Words.of("rates.page");
    }
}
