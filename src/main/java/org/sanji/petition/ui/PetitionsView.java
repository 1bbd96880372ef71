package org.sanji.petition.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;
import org.sanji.petition.PetitionFilter;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionRow;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;

/** The petitions that the acting user may see, with a filter that stays in the address. */
@StyleSheet("context://css/petition.css")
@Route("petitions")
@RolesAllowed({
    "RECEPTIONIST",
    "TRIAGE_OFFICER",
    "LIAISON",
    "HANDLER",
    "DEPARTMENT_HEAD",
    "LEADER",
    "SUPERVISOR",
    "REVIEWER",
    "STATISTICIAN"
})
public class PetitionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final FilterBar bar = new FilterBar(PetitionsView.class);
    private final TextField text;
    private final MultiSelectComboBox<PetitionState> states;
    private final MultiSelectComboBox<PetitionForm> forms;
    private final com.vaadin.flow.component.combobox.ComboBox<Choice> organ;
    private final com.vaadin.flow.component.combobox.ComboBox<Choice> township;
    private final DayField from;
    private final DayField to;
    private final Checkbox repeat;
    private final Checkbox urgent;
    private final Checkbox historic;
    private final LazyGrid<PetitionRow> grid;
    private final PageHeader header = new PageHeader(Labels.of("petitions.page"));

    /** Made by the container. */
    public PetitionsView(Petitions petitions, OrganizationLookup lookup) {
        addClassNames("page", "list-page");
        text = bar.text("q", Labels.of("petitions.text"));
        text.setPlaceholder(Labels.of("petitions.text.hint"));
        states = bar.bind(
                "state",
                many("petitions.states", PetitionState.class),
                this::names,
                t -> parse(PetitionState.class, t));
        forms = bar.bind(
                "form", many("petitions.forms", PetitionForm.class), this::names, t -> parse(PetitionForm.class, t));
        organ = bar.choice("organ", Labels.of("petitions.organ"), lookup.handlingOrgans(), Choice::name, Choice::code);
        township =
                bar.choice("township", Labels.of("petitions.township"), lookup.townships(), Choice::name, Choice::code);
        from = bar.day("from", Labels.of("petitions.from"));
        to = bar.day("to", Labels.of("petitions.to"));
        repeat = tick("repeat", "petitions.repeat");
        urgent = tick("urgent", "petitions.urgent");
        historic = tick("historic", "petitions.historic");
        grid = PetitionGrid.of(lookup, page -> petitions.page(filter(), page));
        grid.setEmpty(
                new EmptyState(VaadinIcon.SEARCH, Labels.of("petitions.empty"), Labels.of("petitions.empty.hint")));
        add(header, bar, grid);
    }

    private static <E extends Enum<E>> MultiSelectComboBox<E> many(String labelKey, Class<E> type) {
        var box = new MultiSelectComboBox<E>(Labels.of(labelKey));
        box.setItems(type.getEnumConstants());
        box.setItemLabelGenerator(Labels::of);
        box.setClearButtonVisible(true);
        return box;
    }

    private Checkbox tick(String parameter, String labelKey) {
        return bar.bind(parameter, new Checkbox(Labels.of(labelKey)), v -> v ? "1" : "", "1"::equals);
    }

    private <E extends Enum<E>> String names(Set<E> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining("."));
    }

    private static <E extends Enum<E>> Set<E> parse(Class<E> type, String text) {
        var wanted = Set.of(text.split("\\.", -1));
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> wanted.contains(e.name()))
                .collect(Collectors.toSet());
    }

    private PetitionFilter filter() {
        return new PetitionFilter(
                Fields.text(text),
                List.copyOf(states.getValue()),
                List.copyOf(forms.getValue()),
                organ.getOptionalValue().map(Choice::code).orElse(null),
                township.getOptionalValue().map(Choice::code).orElse(null),
                null,
                from.getValue(),
                to.getValue(),
                null,
                urgent.getValue() ? true : null,
                repeat.getValue() ? true : null,
                historic.getValue());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        grid.refresh();
        header.withSubtitle(Labels.of("petitions.count", grid.total()));
    }

    @Override
    public String getPageTitle() {
        return Labels.of("petitions.page");
    }
}
