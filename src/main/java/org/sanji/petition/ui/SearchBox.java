package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.sanji.common.ui.Formats;
import org.sanji.petition.PetitionSearch;
import org.sanji.petition.PetitionState;
import org.sanji.petition.SearchHit;

/**
 * The search in the header: the first hits while typing, all of them with Enter. The keys (/ and Ctrl+K from anywhere,
 * arrows, Esc) are the browser's business, see {@code sanji-search.js}.
 */
@Tag("sanji-search")
@JavaScript("context://js/sanji-search.js")
@StyleSheet("context://css/search.css")
class SearchBox extends Component implements HasComponents, HasStyle {

    private static final int PAUSE_MILLIS = 350;

    private final transient PetitionSearch search;
    private final transient OrganizationLookup lookup;
    private final TextField field = new TextField();
    private final Div results = new Div();

    SearchBox(PetitionSearch search, OrganizationLookup lookup) {
        this.search = search;
        this.lookup = lookup;
        field.setPlaceholder(Labels.of("search.placeholder"));
        field.setAriaLabel(Labels.of("search.label"));
        // beside the field: below it the hits appear
        field.setTooltipText(Labels.of("search.tooltip")).withPosition(Tooltip.TooltipPosition.START);
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.setAutocomplete(Autocomplete.OFF);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_MILLIS);
        field.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                show(e.getValue());
            }
        });
        field.addKeyPressListener(Key.ENTER, e -> all(field.getValue()));
        results.addClassName("search-results");
        results.setVisible(false);
        add(field, results);
    }

    private void show(String text) {
        results.removeAll();
        results.setVisible(!text.isBlank());
        if (text.isBlank()) {
            return;
        }
        var hits = search.quick(text);
        hits.forEach(hit -> results.add(line(hit)));
        var foot = new Span(Labels.of(hits.isEmpty() ? "search.none-yet" : "search.enter"));
        foot.addClassName("search-foot");
        results.add(foot);
    }

    private Anchor line(SearchHit hit) {
        var number = new Span(hit.number());
        number.addClassName("number");
        var title = SearchHits.pieces(hit.title());
        title.addClassName("search-title");
        title.setClassName("voided", hit.state() == PetitionState.VOIDED);
        var first = new Div(number, new Span(Formats.text(hit.petitioner())), title);
        first.addClassName("search-line");
        SearchHits.by(hit).ifPresent(first::add);
        first.add(Badges.state(hit.state()));
        var line = new Anchor("petitions/" + hit.number());
        line.getElement().setAttribute("router-link", true);
        line.add(first);
        if (!hit.snippet().isEmpty()) {
            var snippet = SearchHits.pieces(hit.snippet());
            snippet.addClassName("search-snippet");
            line.add(snippet);
        }
        line.setTitle(lookup.organ(hit.leadOrgan()));
        return line;
    }

    /** Enter: a single hit by number opens at once, else the page with all hits. */
    private void all(String text) {
        if (text.isBlank()) {
            return;
        }
        // a phone number must not stay on the screen
        field.clear();
        results.setVisible(false);
        var first = search.quick(text);
        if (single(first)) {
            UI.getCurrent().navigate("petitions/" + first.get(0).number());
        } else {
            var key = SearchMemory.current().keep(text.strip());
            UI.getCurrent().navigate("search", QueryParameters.of(SearchView.KEY, key));
        }
    }

    private static boolean single(List<SearchHit> hits) {
        return hits.size() == 1 && hits.get(0).by() == SearchHit.By.NUMBER;
    }
}
