package org.sanji.petition.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
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
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;
import org.sanji.petition.PetitionFilter;
import org.sanji.petition.PetitionRow;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;

/** What waits for the bureau: petitions to triage and objections to decide, the most pressing first. */
@StyleSheet("context://css/petition.css")
@Route("triage")
@RolesAllowed("TRIAGE_OFFICER")
public class TriageView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final PetitionFilter WAITING = new PetitionFilter(
            null,
            List.of(PetitionState.REGISTERED, PetitionState.OBJECTED),
            List.of(),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false);

    private final transient Petitions petitions;
    private final LazyGrid<PetitionRow> grid;
    private final PageHeader header = new PageHeader(Labels.of("triage.page"));

    /** Made by the container. */
    public TriageView(Petitions petitions, OrganizationLookup lookup) {
        this.petitions = petitions;
        addClassNames("page", "list-page");
        grid = PetitionGrid.of(lookup, this::waiting);
        grid.setEmpty(
                new EmptyState(VaadinIcon.CHECK_CIRCLE_O, Labels.of("triage.empty"), Labels.of("triage.empty.hint")));
        add(header, grid);
    }

    /** The most pressing first, unless the officer sorted otherwise. */
    private PageSlice<PetitionRow> waiting(PageQuery page) {
        var orders = page.orders().isEmpty() ? List.of(new PageQuery.Order("dueOn", true)) : page.orders();
        return petitions.page(WAITING, new PageQuery(page.offset(), page.limit(), orders));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        grid.refresh();
        header.withSubtitle(Labels.of("triage.count", grid.total()));
    }

    @Override
    public String getPageTitle() {
        return Labels.of("triage.page");
    }
}
