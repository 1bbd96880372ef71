package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.PageHeader;
import org.sanji.petition.DayRegister;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.RegisterDay;
import org.sanji.petition.RegisterLine;

/** 当日登记簿: what was registered on a day; each total opens its list, and the list prints. */
@StyleSheet("context://css/petition.css")
@StyleSheet("context://css/letters.css")
@Route("register/today")
@RolesAllowed({"RECEPTIONIST", "TRIAGE_OFFICER", "SUPERVISOR", "STATISTICIAN"})
public class RegisterView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DayRegister register;
    private final transient RegisterWords words;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader(Labels.of("register.title"));
    private final FilterBar bar = new FilterBar(RegisterView.class);
    private final DayField day;
    private final ComboBox<PetitionForm> form;
    private final ComboBox<RegisterKind> kind;
    private final ComboBox<String> clerk = new ComboBox<>(Labels.of("register.clerk"));
    private final Div totals = new Div();
    private final Grid<RegisterLine> grid;

    /** Made by the container. */
    public RegisterView(DayRegister register, OrganizationLookup lookup, Texts texts, Clock clock) {
        this.register = register;
        this.clock = clock;
        words = new RegisterWords(lookup, texts, Labels.locale());
        addClassNames("page", "list-page", "register");
        day = bar.day("day", Labels.of("register.day"));
        day.setMax(Days.today(clock));
        day.setPlaceholder(Labels.of("day.today"));
        form = bar.choice("form", Labels.of("petitions.form"), PetitionForm.class);
        kind = bar.choice("kind", Labels.of("register.kind"), RegisterKind.class);
        clerk.setClearButtonVisible(true);
        bar.bind("clerk", clerk, c -> c, c -> c);
        totals.addClassName("register-totals");
        grid = RegisterGrid.of(words);
        var print = new Button(Labels.of("register.print"), VaadinIcon.PRINT.create(), e -> print());
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        print.setTooltipText(Labels.of("register.print.hint", "Ctrl+P"));
        print.addClickShortcut(Key.KEY_P, KeyModifier.CONTROL);
        add(header.withActions(print), bar, totals, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        var whole = register.of(shownDay());
        offerClerks(whole);
        var shown = filter().apply(whole);
        header.withSubtitle(Labels.of(
                "register.subtitle", Formats.date(whole.day()), shown.lines().size()));
        showTotals(whole);
        grid.setItems(shown.lines());
        grid.setEmptyStateComponent(new EmptyState(
                VaadinIcon.BOOK,
                Labels.of("register.empty"),
                Labels.of(whole.lines().isEmpty() ? "register.empty.day" : "register.empty.filter")));
    }

    /** Those of the day; the one in the address stays. */
    private void offerClerks(RegisterDay whole) {
        var chosen = clerk.getValue();
        clerk.setItemLabelGenerator(
                c -> whole.clerkName(c).map(n -> words.clerk(c, n)).orElse(c));
        clerk.setItems(whole.clerks());
        clerk.setValue(chosen);
    }

    private LocalDate shownDay() {
        return day.getOptionalValue().orElse(Days.today(clock));
    }

    private RegisterFilter filter() {
        return new RegisterFilter(
                form.getValue(), clerk.getValue(), kind.getOptionalValue().orElse(RegisterKind.ALL));
    }

    private void showTotals(RegisterDay whole) {
        totals.removeAll();
        var sum = whole.total();
        totals.add(total(Labels.of("register.all"), Labels.of("register.petitions", sum.petitions()), Map.of()));
        whole.forms().forEach(f -> {
            var own = whole.only(l -> l.form() == f).total();
            totals.add(total(words.form(f), words.count(f, own), Map.of("form", f.name())));
        });
        totals.add(total(
                Labels.of("register.repeats"),
                Labels.of("register.petitions", sum.repeats()),
                Map.of("kind", RegisterKind.REPEAT.name())));
        if (sum.voided() > 0) {
            totals.add(total(
                    Labels.of("register.voided"),
                    Labels.of("register.petitions", sum.voided()),
                    Map.of("kind", RegisterKind.VOIDED.name())));
        }
        var rule = new Span();
        rule.addClassName("register-rule");
        totals.add(rule);
        whole.clerks().forEach(c -> {
            var own = whole.only(l -> l.clerk().equals(c));
            totals.add(total(
                    words.clerk(c, whole.clerkName(c).orElse(c)),
                    Labels.of("register.petitions", own.total().petitions()),
                    Map.of("clerk", c)));
        });
    }

    /** A figure that opens the list behind it. */
    private Component total(String name, String value, Map<String, String> filter) {
        var parameters = new TreeMap<>(filter);
        day.getOptionalValue().ifPresent(d -> parameters.put("day", d.toString()));
        var link = new RouterLink();
        link.setRoute(RegisterView.class);
        link.setQueryParameters(QueryParameters.simple(parameters));
        link.addClassName("register-total");
        var label = new Span(name);
        label.addClassName("register-total-name");
        var figure = new Span(value);
        figure.addClassName("register-total-value");
        link.add(label, figure);
        return link;
    }

    private void print() {
        var parameters = new TreeMap<String, String>();
        parameters.put("day", shownDay().toString());
        form.getOptionalValue().ifPresent(f -> parameters.put("form", f.name()));
        kind.getOptionalValue().ifPresent(k -> parameters.put("kind", k.name()));
        if (!clerk.isEmpty()) {
            parameters.put("clerk", clerk.getValue());
        }
        var query = QueryParameters.simple(parameters).getQueryString();
        UI.getCurrent().getPage().open("register/print?" + query, "_blank");
    }

    @Override
    public String getPageTitle() {
        return Labels.of("register.title");
    }
}
