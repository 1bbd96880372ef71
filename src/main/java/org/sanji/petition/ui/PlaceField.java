package org.sanji.petition.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanji.organization.Place;

/** Township and village in one field, found by Chinese, pinyin or initials; what was used lately comes first. */
final class PlaceField extends ComboBox<Place> {

    private static final int SHOWN = 60;

    private final transient OrganizationLookup lookup;
    private transient List<Place> likely = List.of();

    PlaceField(String label, OrganizationLookup lookup) {
        super(label);
        this.lookup = lookup;
        setItemLabelGenerator(Place::name);
        setRenderer(LitRenderer.<Place>of("<div style='display:flex;justify-content:space-between;gap:12px'>"
                        + "<span>${item.name}</span><span style='color:var(--lumo-secondary-text-color);"
                        + "font-size:13px'>${item.note}</span></div>")
                .withProperty("name", Place::name)
                .withProperty("note", p -> likely.contains(p) ? Labels.of("desk.lately") : ""));
        setItemsWithFilterConverter(
                query -> found(query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                text -> text);
        setPlaceholder(Labels.of("desk.place.hint"));
        getStyle().set("--vaadin-combo-box-overlay-width", "300px");
    }

    private List<Place> found(String text) {
        if (!text.isBlank()) {
            return lookup.places(text, SHOWN);
        }
        var all = new ArrayList<>(likely);
        lookup.places("", SHOWN).stream().filter(p -> !likely.contains(p)).forEach(all::add);
        return all;
    }

    /** Offered first while nothing is typed; never chosen by itself. */
    void likely(List<Place> places) {
        likely = List.copyOf(places);
        getDataProvider().refreshAll();
    }

    String township() {
        return Optional.ofNullable(getValue()).map(Place::township).orElse(null);
    }

    String village() {
        return Optional.ofNullable(getValue()).map(Place::village).orElse(null);
    }

    /** Chooses the place with which this address begins, the longest name of several; none when it begins otherwise. */
    Optional<Place> setBeginningOf(String address) {
        var found = address == null || address.isBlank()
                ? Optional.<Place>empty()
                : lookup.places("", Integer.MAX_VALUE).stream()
                        .filter(p -> address.startsWith(p.name()))
                        .max(Comparator.comparingInt(p -> p.name().length()));
        setValue(found.orElse(null));
        return found;
    }

    /** Shows what was stored; nothing when it is no longer in the files. */
    void set(String township, String village) {
        setValue(township == null ? null : lookup.place(township, village).orElse(null));
    }
}
