package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.PageHeader;

/** 督办统计: what came up, was ordered, answered and adopted in a period (Art 41); each figure opens the list it counts. */
@StyleSheet("context://css/worklist.css")
@StyleSheet("context://css/supervision.css")
@Route(FigureAddress.PATH)
@RolesAllowed({"SUPERVISOR", "STATISTICIAN", "LEADER"})
public class SupervisionFiguresView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FiguresPresenter presenter;
    private final FilterBar bar = new FilterBar(SupervisionFiguresView.class);
    private final Div head = new Div();
    private final Div content = new Div();

    /** Made by the container. */
    public SupervisionFiguresView(FiguresPresenter presenter) {
        this.presenter = presenter;
        addClassNames("task-page", "supervision-page", "supervision-figures");
        bar.day("from", getTranslation("supervision.figures.from"));
        bar.day("to", getTranslation("supervision.figures.to"));
        bar.day("asof", getTranslation("supervision.figures.asof")).setMax(presenter.today());
        content.addClassName("figure-content");
        add(head, bar, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        var address =
                FigureAddress.read(event.getLocation().getQueryParameters().getParameters(), presenter.today());
        head.removeAll();
        content.removeAll();
        boolean list = address.isList() && presenter.opensLists();
        bar.setVisible(!list);
        if (list) {
            showList(address);
        } else {
            head.add(header(address), presets(address));
            content.add(new FigureTables(presenter, address));
        }
    }

    private Component header(FigureAddress address) {
        var period = address.period();
        return new PageHeader(getTranslation("supervision.figures.page"))
                .withSubtitle(getTranslation(
                        "supervision.figures.subtitle",
                        Formats.date(period.from()),
                        Formats.date(period.to()),
                        Formats.date(period.asOf())));
    }

    private Component presets(FigureAddress address) {
        var row = new Div();
        row.addClassName("figure-presets");
        presenter.presets().forEach((key, period) -> {
            var link = SupervisionWords.link(
                    address.of(period).href(), getTranslation("supervision.figures.period." + key));
            link.setClassName("current", period.equals(address.period()));
            row.add(link);
        });
        return row;
    }

    /** In place of the tables, so that figure and list stand on one screen. */
    private void showList(FigureAddress address) {
        var grid = new FigureLists(presenter, address).grid();
        var parts = new ArrayList<String>();
        if (address.kind() != null) {
            parts.add(getTranslation("SuggestionKind." + address.kind()));
        }
        parts.add(
                address.organ() == null
                        ? getTranslation("supervision.figures.all-organs")
                        : presenter.organName(address.organ()));
        parts.add(getTranslation(
                "supervision.figures.subtitle",
                Formats.date(address.period().from()),
                Formats.date(address.period().to()),
                Formats.date(address.period().asOf())));
        var header = new PageHeader(getTranslation("supervision.figures.list", figure(address), grid.total()));
        header.withSubtitle(String.join("　", parts));
        header.withActions(
                SupervisionWords.link(address.of(address.period()).href(), getTranslation("supervision.figures.back")));
        head.add(header);
        content.add(grid);
    }

    private String figure(FigureAddress address) {
        return address.figure() != null
                ? getTranslation("SupervisionFigure." + address.figure())
                : getTranslation(
                        "supervision.figures.of-suggestions",
                        getTranslation("SuggestionFigure." + address.suggestion()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("supervision.figures.page");
    }
}
