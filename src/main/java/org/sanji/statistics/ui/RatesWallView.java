package org.sanji.statistics.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.sanji.common.ui.EChart;
import org.sanji.common.ui.Formats;
import org.sanji.statistics.Indicator;
import org.sanji.worklist.ui.Live;

/**
 * The indicators on a big screen: no menu, no lists, nobody's name; renewed by push. The session ends like any other, so the
 * screen asks for a hand now and then.
 */
@StyleSheet("context://css/statistics.css")
@Route(value = "rates/wall", autoLayout = false)
@RolesAllowed({"LEADER", "STATISTICIAN", "SUPERVISOR", "DEPARTMENT_HEAD", "LIAISON", "TRIAGE_OFFICER"})
public class RatesWallView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PROVISIONAL = 4;

    private final transient RatesPresenter presenter;
    private final transient FigureTables tables;
    private final transient Clock clock;
    private final Span about = new Span();
    private final Span updated = new Span();
    private final Anchor back = new Anchor("rates", Words.of("rates.wall.back"));
    private final Div cards = new Div();
    private final Div charts = new Div();
    private transient volatile Map<String, String> parameters = Map.of();

    /** Made by the container. */
    RatesWallView(RatesPresenter presenter, FigureTables tables, Live live, Clock clock) {
        this.presenter = presenter;
        this.tables = tables;
        this.clock = clock;
        addClassName("rate-wall");
        back.getElement().setAttribute("router-link", true);
        var head = new Div(new H1(Words.of("rates.wall.title")), about, updated, back);
        head.addClassName("rate-wall-head");
        charts.addClassName("rate-wall-charts");
        add(head, cards, charts);
        live.keep(this, this::askAnew, this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parameters = RatesView.parameters(event);
        back.setHref(presenter.address(parameters).page());
        show(askAnew());
    }

    /** Read anew each time: over midnight, what is as of today is as of the new day. */
    private RatesPage askAnew() {
        return presenter.page(presenter.address(parameters));
    }

    private void show(RatesPage page) {
        var query = page.view().query();
        about.setText(Words.of(
                "rates.subtitle",
                Formats.date(query.period().from()),
                Formats.date(query.period().to()),
                Formats.date(query.asOf()),
                query.organ() == null ? Words.of("rates.all-organs") : presenter.organName(query.organ())));
        updated.setText(Words.of("rates.wall.updated", Formats.dateTime(Instant.now(clock))));
        cards.removeAll();
        cards.add(new SummaryCards(page, false));
        var t = page.tables();
        var goal = page.card(Indicator.ONE_TIME_CLOSURE).goal().goal();
        charts.removeAll();
        charts.add(
                wide(part(t.trend(), ChartOptions.trend(t.trend(), goal, false))),
                part(t.organs(), ChartOptions.bars(t.organs(), PROVISIONAL, false, goal)),
                part(t.flowTable(), ChartOptions.flow(t.flow(), tables::stop, false)),
                part(t.categories(), ChartOptions.bars(t.categories(), 0, false, null)),
                part(t.ages(), ChartOptions.columns(t.ages(), false, 0, 1)));
    }

    private static Section wide(Section part) {
        part.addClassName("wide");
        return part;
    }

    private static Section part(FigureTable table, String option) {
        var title = Words.of(table.titleKey());
        var part = new Section();
        part.addClassName("panel");
        part.add(new H2(title));
        if (table.isEmpty()) {
            var none = new Div(Words.of("rates.chart.empty"));
            none.addClassName("chart-empty");
            part.add(none);
            return part;
        }
        var chart = new EChart(title);
        chart.setHeight("auto");
        chart.setOption(option);
        part.add(chart);
        return part;
    }

    @Override
    public String getPageTitle() {
        return Words.of("rates.wall.title");
    }
}
