package org.sanji.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.sanji.common.Days;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.WayBack;
import org.sanji.followup.FollowUpAddress;
import org.sanji.followup.FollowUpCase;
import org.sanji.followup.FollowUpCell;
import org.sanji.followup.FollowUps;
import org.sanji.organization.Organs;

/** The cases behind one figure of evaluation or performance; those out of the reader's sight have no title. */
@StyleSheet("context://css/worklist.css")
@StyleSheet("context://css/followup.css")
@Route("followup/list")
@RolesAllowed({
    "RECEPTIONIST",
    "TRIAGE_OFFICER",
    "SUPERVISOR",
    "LEADER",
    "STATISTICIAN",
    "LIAISON",
    "HANDLER",
    "DEPARTMENT_HEAD",
    "FINANCE"
})
public class FollowUpListView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Organs organs;
    private final transient Clock clock;
    private final PageHeader header = new PageHeader("");
    private final WayBack back = new WayBack("rates", getTranslation("followup-ui.cell.back"));
    private final LazyGrid<FollowUpCase> grid;
    private transient FollowUpAddress address;

    /** Made by the container. */
    public FollowUpListView(FollowUps followUps, Organs organs, Clock clock) {
        this.organs = organs;
        this.clock = clock;
        address = FollowUpAddress.of(java.util.Map.of(), Days.today(clock));
        addClassName("task-page");
        grid = new LazyGrid<>(
                r -> r.number() + r.source() + r.position() + r.day(),
                page -> followUps.list(address.query(), address.cell(), page));
        columns();
        grid.setEmpty(new EmptyState(
                VaadinIcon.LIST,
                getTranslation("followup-ui.cell.empty"),
                getTranslation("followup-ui.cell.empty.hint")));
        add(header, back, grid);
    }

    private void columns() {
        grid.addBadgeColumn("number", getTranslation("followup-ui.number"), FollowUpListView::number);
        grid.addTextColumn("organ", getTranslation("followup-ui.organ"), r -> organs.nameOf(r.organ()));
        grid.addTextColumn(
                        null,
                        getTranslation("followup-ui.title"),
                        r -> r.visible() ? r.title() : getTranslation("followup-ui.cell.masked"))
                .setFlexGrow(1);
        grid.addTextColumn("day", getTranslation("followup-ui.cell.day"), r -> Formats.date(r.day()));
        grid.addTextColumn("ratedOn", getTranslation("followup-ui.rated-on"), r -> Formats.date(r.ratedOn()));
        grid.addTextColumn(null, getTranslation("followup-ui.bureau"), r -> AfterWords.of(r.bureau()));
        grid.addTextColumn(null, getTranslation("followup-ui.organ-score"), r -> AfterWords.of(r.organScore()));
        grid.addTextColumn(
                null,
                getTranslation("followup-ui.source"),
                r -> r.source() == null
                        ? null
                        : getTranslation("followup-ui.check.source", AfterWords.of(r.source()), r.position()));
        grid.addTextColumn(null, getTranslation("followup-ui.check.outcome"), r -> AfterWords.of(r.state()));
        grid.addTextColumn("checkedOn", getTranslation("followup-ui.cell.checked"), r -> Formats.date(r.checkedOn()));
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private static Component number(FollowUpCase row) {
        if (!row.visible()) {
            return new Span(row.number());
        }
        var link = new Anchor("petitions/" + row.number() + "?tab=" + FollowUpSection.TAB, row.number());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("number");
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = FollowUpAddress.of(event.getLocation().getQueryParameters().getParameters(), Days.today(clock));
        back.read(event, "rates");
        grid.refresh();
        var query = address.query();
        header.setHeading(title());
        header.withSubtitle(getTranslation(
                "followup-ui.cell.subtitle",
                grid.total(),
                Formats.date(query.from()),
                Formats.date(query.to()),
                Formats.date(query.asOf()),
                query.organ() == null ? getTranslation("followup-ui.cell.all") : organs.nameOf(query.organ())));
    }

    private String title() {
        FollowUpCell cell = address.cell();
        return AfterWords.of(cell);
    }

    @Override
    public String getPageTitle() {
        return title();
    }
}
