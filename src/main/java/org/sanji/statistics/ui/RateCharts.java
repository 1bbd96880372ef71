package org.sanji.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Location;
import java.util.HashSet;
import java.util.Set;
import org.sanji.common.ui.EChart;

/** The charts of the page, each with its table below it; a click on a mark opens the list of its petitions. */
final class RateCharts extends Div {

    private static final int PROVISIONAL = 4;
    private final transient FigureTables words;
    /** Titles of the tables that are open, kept while figures are drawn anew. */
    private final transient Set<String> open = new HashSet<>();

    RateCharts(FigureTables words) {
        this.words = words;
        addClassName("rate-charts");
    }

    void show(RatesPage page) {
        removeAll();
        var tables = page.tables();
        var goal = page.card(org.sanji.statistics.Indicator.ONE_TIME_CLOSURE)
                .goal()
                .goal();
        add(
                wide(part(tables.trend(), ChartOptions.trend(tables.trend(), goal, true), "300px")),
                part(
                        tables.organs(),
                        ChartOptions.bars(tables.organs(), PROVISIONAL, true, goal),
                        "358px",
                        small(tables.organs())),
                part(tables.flowTable(), ChartOptions.flow(tables.flow(), words::stop, true), "380px"),
                part(
                        tables.categories(),
                        ChartOptions.bars(tables.categories(), 0, true, null),
                        "320px",
                        more(tables.categories())),
                part(
                        tables.townships(),
                        ChartOptions.bars(tables.townships(), 0, true, null),
                        "320px",
                        more(tables.townships())),
                part(tables.ages(), ChartOptions.columns(tables.ages(), true, 0, 1), "240px"),
                part(tables.forms(), ChartOptions.columns(tables.forms(), true, 0), "240px"),
                part(tables.levels(), ChartOptions.columns(tables.levels(), true, 0), "240px"),
                part(tables.origins(), ChartOptions.columns(tables.origins(), true, 0), "240px"),
                part(tables.groups(), ChartOptions.columns(tables.groups(), true, 0), "240px"),
                part(tables.steps(), ChartOptions.bars(tables.steps(), 0, true, null), "240px"),
                wide(new TablePart(tables.inTime())));
    }

    private static Component wide(Component part) {
        part.addClassName("wide");
        return part;
    }

    /** What the small-number rule keeps out of the chart. */
    private static String small(FigureTable table) {
        long none = table.lines().stream()
                .filter(l -> l.marks().get(PROVISIONAL).drawn() == null)
                .count();
        return none == 0 ? Words.of("rates.organs.note") : Words.of("rates.organs.note-small", none);
    }

    private static String more(FigureTable table) {
        return table.lines().size() > ChartOptions.MOST
                ? Words.of("rates.more-in-table", table.lines().size() - ChartOptions.MOST)
                : "";
    }

    private Component part(FigureTable table, String option, String height) {
        return part(table, option, height, "");
    }

    private Component part(FigureTable table, String option, String height, String note) {
        var title = Words.of(table.titleKey());
        var part = new Section();
        part.addClassNames("panel", "chart-part");
        part.add(new H2(title));
        if (table.isEmpty()) {
            var none = new Div(Words.of("rates.chart.empty"));
            none.addClassName("chart-empty");
            part.add(none);
            return part;
        }
        if (!note.isEmpty()) {
            var line = new Div(note);
            line.addClassName("rate-note");
            part.add(line);
        }
        var chart = new EChart(title);
        chart.setHeight(height);
        chart.setOption(option);
        chart.addPointClickListener(e -> open(e.href()));
        var details = new Details(Words.of("rates.as-table"), new FigureGrid(table));
        details.setOpened(open.contains(table.titleKey()));
        details.addOpenedChangeListener(e -> {
            if (e.isFromClient()) {
                if (e.isOpened()) {
                    open.add(table.titleKey());
                } else {
                    open.remove(table.titleKey());
                }
            }
        });
        part.add(chart, details);
        return part;
    }

    /** Only an address of a list: what else a browser may send is nobody's business. */
    private static void open(String href) {
        if (href != null && href.startsWith("rates/list?")) {
            var location = new Location(href);
            UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
        }
    }

    /** A table that needs no chart. */
    private static final class TablePart extends Section {
        TablePart(FigureTable table) {
            addClassNames("panel", "chart-part");
            add(new H2(Words.of(table.titleKey())), new FigureGrid(table));
        }
    }
}
