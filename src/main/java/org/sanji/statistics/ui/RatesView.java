package org.sanji.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.PageHeader;
import org.sanji.organization.Organ;
import org.sanji.petition.Origin;
import org.sanji.petition.PetitionForm;
import org.sanji.statistics.Bucket;
import org.sanji.statistics.Dimension;
import org.sanji.worklist.ui.Live;

/**
 * The indicators: cards against goals and last year, charts, what they are made of; each number and each mark opens the
 * petitions behind it. New figures come by push.
 */
@StyleSheet("context://css/statistics.css")
@Route("rates")
@RolesAllowed({"LEADER", "STATISTICIAN", "SUPERVISOR", "DEPARTMENT_HEAD", "LIAISON", "TRIAGE_OFFICER"})
public class RatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final transient RatesPresenter presenter;
    private final transient DimensionWords words;
    private final PageHeader header = new PageHeader(Words.of("rates.page"));
    private final Anchor wall = new Anchor();
    private final FilterBar bar = new FilterBar(RatesView.class);
    private final Button toggle = new Button(Words.of("rates.more-filters"), VaadinIcon.PLUS.create());
    private final List<ComboBox<?>> more = new ArrayList<>();
    private final Div presets = new Div();
    private final Div summary = new Div();
    private final RateCharts charts;
    private final Div details = new Div();
    private transient volatile RateAddress address;
    private transient volatile long askedAt;

    /** Made by the container. */
    RatesView(RatesPresenter presenter, DimensionWords words, FigureTables tables, Live live) {
        this.presenter = presenter;
        this.words = words;
        this.charts = new RateCharts(tables);
        addClassNames("page", "rates-page");
        presets.addClassName("rate-presets");
        fields();
        wall.addClassName("rate-wall-link");
        wall.getElement().setAttribute("router-link", true);
        wall.setText(Words.of("rates.wall"));
        header.withActions(wall);
        summary.addClassName("rate-summary");
        details.addClassName("rates-content");
        add(header, presets, bar, summary, charts, details);
        live.keep(this, this::askAnew, this::show);
    }

    private void fields() {
        bar.day("from", Words.of("rates.from"));
        bar.day("to", Words.of("rates.to"));
        bar.day("asof", Words.of("rates.as-of")).setMax(presenter.today());
        var organs = presenter.choosableOrgans();
        if (!organs.isEmpty()) {
            ComboBox<Organ> organ = bar.choice("organ", Words.of("rates.organ"), organs, Organ::name, Organ::code);
            organ.setPlaceholder(Words.of("rates.all"));
        }
        choice(Dimension.CATEGORY_1).setWidth("200px");
        choice(Dimension.TOWNSHIP);
        more.add(bar.choice("form", Words.of("rates.by.form"), PetitionForm.class));
        more.add(bar.choice("origin", Words.of("rates.by.origin"), Origin.class));
        more.add(choice(Dimension.LEVEL));
        more.add(choice(Dimension.GROUP));
        more.add(bar.choice(
                "bucket",
                Words.of("rates.bucket"),
                List.of(Bucket.values()),
                b -> Words.of("rates.bucket." + b),
                Enum::name));
        bar.addComponentAtIndex(bar.getComponentCount() - 1, toggle);
        toggle.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        toggle.addClickListener(e -> showMore(true));
    }

    private ComboBox<String> choice(Dimension dimension) {
        return bar.choice(
                dimension.parameter(),
                Words.of("rates.by." + dimension.parameter()),
                words.choices(dimension),
                value -> words.of(dimension, value),
                value -> value);
    }

    private void showMore(boolean shown) {
        more.forEach(field -> field.setVisible(shown));
        toggle.setVisible(!shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        showMore(more.stream().anyMatch(field -> !field.isEmpty()));
        address = presenter.address(parameters(event));
        show(presenter.page(address));
    }

    /** What a burst of changes asks at most every few seconds; null: not yet again. */
    private RatesPage askAnew() {
        long now = System.nanoTime();
        if (address == null || now - askedAt < PAUSE.toNanos()) {
            return null;
        }
        askedAt = now;
        return presenter.page(address);
    }

    private void show(RatesPage page) {
        if (page == null) {
            return;
        }
        askedAt = System.nanoTime();
        var query = page.view().query();
        var narrowing = words.narrowing(query.withOrgan(null));
        header.withSubtitle(Words.of(
                        "rates.subtitle",
                        Formats.date(query.period().from()),
                        Formats.date(query.period().to()),
                        Formats.date(query.asOf()),
                        query.organ() == null ? Words.of("rates.all-organs") : presenter.organName(query.organ()))
                + (narrowing.isEmpty() ? "" : "；" + narrowing));
        wall.setHref(address.wall());
        presets.removeAll();
        RatesPresenter.presets(query.asOf()).forEach((key, period) -> {
            var link = FigureGrid.link(address.page(period), Words.of(key));
            link.setClassName("current", period.equals(query.period()));
            presets.add(link);
        });
        summary.removeAll();
        if (page.isEmpty()) {
            summary.add(
                    new EmptyState(VaadinIcon.LINE_CHART, Words.of("rates.nothing"), Words.of("rates.nothing.hint")));
        }
        var before = query.aYearEarlier();
        var note = new Div(Words.of(
                "rates.compared",
                Formats.date(before.period().from()),
                Formats.date(before.period().to()),
                Formats.date(before.asOf())));
        note.addClassName("rate-note");
        summary.add(new SummaryCards(page, true), note);
        charts.show(page);
        details.removeAll();
        details.add(new RateDetails(page), definition(page));
    }

    static Map<String, String> parameters(BeforeEnterEvent event) {
        return event.getLocation().getQueryParameters().getParameters().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().get(0)));
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
