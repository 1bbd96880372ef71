package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;
import org.sanji.petition.PetitionSearch;
import org.sanji.petition.PetitionState;
import org.sanji.petition.SearchHit;

/** All hits of a search. The address carries a key only; what was searched for stays in the session. */
@StyleSheet("context://css/petition.css")
@StyleSheet("context://css/search.css")
@Route("search")
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
public class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String KEY = "s";

    private final transient PetitionSearch search;
    private final transient OrganizationLookup lookup;
    private final PageHeader header = new PageHeader(Labels.of("search.page"));
    private final LazyGrid<SearchHit> grid;
    private String text = "";

    /** Made by the container. */
    public SearchView(PetitionSearch search, OrganizationLookup lookup) {
        this.search = search;
        this.lookup = lookup;
        addClassNames("page", "list-page", "search-page");
        grid = new LazyGrid<>(SearchHit::id, this::page);
        grid.removeThemeVariants(GridVariant.LUMO_ROW_STRIPES);
        columns();
        grid.setEmpty(new EmptyState(VaadinIcon.SEARCH, Labels.of("search.empty"), Labels.of("search.empty.hint")));
        add(header, grid);
    }

    private PageSlice<SearchHit> page(PageQuery page) {
        return text.isEmpty() ? new PageSlice<>(List.of(), 0) : search.page(text, page);
    }

    private void columns() {
        fixed(grid.addBadgeColumn(null, Labels.of("petitions.number"), SearchView::number), "140px");
        fixed(grid.addTextColumn(null, Labels.of("petitions.petitioner"), SearchHit::petitioner), "84px");
        grid.addBadgeColumn(null, Labels.of("search.found"), SearchView::found)
                .setFlexGrow(1)
                .setWidth("320px")
                .setAutoWidth(false);
        fixed(grid.addBadgeColumn(null, Labels.of("petitions.state"), h -> Badges.state(h.state())), "160px");
        fixed(grid.addTextColumn(null, Labels.of("petitions.lead"), h -> lookup.organ(h.leadOrgan())), "170px");
        fixed(
                grid.addTextColumn(null, Labels.of("petitions.registered"), h -> Formats.date(h.registeredOn())),
                "108px");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addItemClickListener(
                e -> UI.getCurrent().navigate("petitions/" + e.getItem().number()));
        grid.addClassName("clickable");
    }

    private static <T> void fixed(Grid.Column<T> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private static Component number(SearchHit hit) {
        var link = new Anchor("petitions/" + hit.number(), hit.number());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("number");
        return link;
    }

    private static Component found(SearchHit hit) {
        var first = new Div();
        first.addClassName("row-title");
        first.setClassName("voided", hit.state() == PetitionState.VOIDED);
        if (hit.urgent()) {
            first.add(Badges.urgent());
        }
        if (hit.historic()) {
            first.add(Badges.historic());
        }
        SearchHits.by(hit).ifPresent(first::add);
        first.add(SearchHits.pieces(hit.title()));
        var cell = new Div(first);
        if (!hit.snippet().isEmpty()) {
            var snippet = SearchHits.pieces(hit.snippet());
            snippet.addClassName("search-snippet");
            cell.add(snippet);
        }
        return cell;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var key = event.getLocation().getQueryParameters().getSingleParameter(KEY);
        text = key.flatMap(k -> SearchMemory.current().text(k)).orElse("");
        grid.refresh();
        if (text.isEmpty()) {
            header.withSubtitle(Labels.of(key.isPresent() ? "search.over" : "search.how"));
        } else {
            long total = grid.total();
            var asked = text.replaceAll("\\b(\\d{3})[\\d -]{4,}", "$1****");
            header.withSubtitle(
                    total > PetitionSearch.COUNTED
                            ? Labels.of("search.many", asked, PetitionSearch.COUNTED)
                            : Labels.of("search.count", asked, total));
        }
    }

    @Override
    public String getPageTitle() {
        return Labels.of("search.page");
    }
}
