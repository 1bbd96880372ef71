package org.sanji.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The filter above a list, kept in the address, so that back works and an address can be passed on. A change by the user
 * navigates; the view's {@code beforeEnter} calls {@link #read} and refreshes its list. Unknown parameters are ignored.
 */
public class FilterBar extends Div {

    /** One parameter of the address and the field that shows it. */
    private record Bound<V>(
            String name, HasValue<?, V> field, Function<V, String> toText, Function<String, V> fromText) {

        String text() {
            return field.isEmpty() ? "" : toText.apply(field.getValue());
        }

        void set(String text) {
            try {
                var value = text == null || text.isBlank() ? field.getEmptyValue() : fromText.apply(text);
                field.setValue(value == null ? field.getEmptyValue() : value);
            } catch (IllegalArgumentException | DateTimeParseException e) {
                field.clear();
            }
        }
    }

    private final Class<? extends Component> view;
    private final transient List<Bound<?>> bound = new ArrayList<>();
    private final Button reset;
    private RouteParameters routeParameters = RouteParameters.empty();

    public FilterBar(Class<? extends Component> view) {
        this.view = view;
        addClassName("filter-bar");
        reset = new Button(getTranslation("filter.reset"), VaadinIcon.CLOSE_SMALL.create(), e -> {
            bound.forEach(b -> b.field().clear());
            navigate();
        });
        reset.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(reset);
    }

    /** Free text. */
    public TextField text(String parameter, String label) {
        var field = new TextField(label);
        field.setClearButtonVisible(true);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return bind(parameter, field, v -> v.strip(), t -> t);
    }

    /** One of a list of values; code and decode make the parameter's text. */
    public <V> ComboBox<V> choice(
            String parameter, String label, Collection<V> values, Function<V, String> shown, Function<V, String> code) {
        var field = new ComboBox<V>(label);
        field.setItems(values);
        field.setItemLabelGenerator(shown::apply);
        field.setClearButtonVisible(true);
        return bind(parameter, field, code, text -> values.stream()
                .filter(v -> code.apply(v).equals(text))
                .findFirst()
                .orElse(null));
    }

    /** One of the constants of an enum, shown by its bundle key. */
    public <E extends Enum<E>> ComboBox<E> choice(String parameter, String label, Class<E> type) {
        return choice(
                parameter,
                label,
                List.of(type.getEnumConstants()),
                e -> getTranslation(type.getSimpleName() + "." + e.name()),
                Enum::name);
    }

    /** A day. */
    public DayField day(String parameter, String label) {
        var field = new DayField(label);
        field.setClearButtonVisible(true);
        return bind(parameter, field, LocalDate::toString, LocalDate::parse);
    }

    /** Any field. */
    public <V, C extends Component & HasValue<?, V>> C bind(
            String parameter, C field, Function<V, String> toText, Function<String, V> fromText) {
        bound.add(new Bound<>(parameter, field, toText, fromText));
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                navigate();
            }
        });
        addComponentAtIndex(getComponentCount() - 1, field);
        return field;
    }

    /** Fills the fields from the address. */
    public void read(BeforeEnterEvent event) {
        routeParameters = event.getRouteParameters();
        var parameters = event.getLocation().getQueryParameters();
        bound.forEach(b -> b.set(parameters.getSingleParameter(b.name()).orElse(null)));
        reset.setVisible(bound.stream().anyMatch(b -> !b.field().isEmpty()));
    }

    private void navigate() {
        var parameters = new TreeMap<String, String>();
        bound.stream().filter(b -> !b.text().isBlank()).forEach(b -> parameters.put(b.name(), b.text()));
        UI.getCurrent().navigate(view, routeParameters, QueryParameters.simple(Map.copyOf(parameters)));
    }
}
