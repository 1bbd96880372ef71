package org.sanji.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;
import org.sanji.organization.Organ;
import org.sanji.review.ReviewFilter;
import org.sanji.review.ReviewLevel;
import org.sanji.review.ReviewResult;
import org.sanji.review.ReviewRow;
import org.sanji.review.ReviewShow;

/** All reviews that the user may see: open ones, those that lie with an organ outside, overdue and ended ones. */
@StyleSheet("context://css/worklist.css")
@StyleSheet("context://css/review.css")
@Route("reviews")
@RolesAllowed({"RECEPTIONIST", "TRIAGE_OFFICER", "SUPERVISOR", "REVIEWER", "DEPARTMENT_HEAD"})
public class ReviewsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReviewsPresenter presenter;
    private final FilterBar bar = new FilterBar(ReviewsView.class);
    private final TextField text;
    private final ComboBox<ReviewShow> show;
    private final ComboBox<ReviewLevel> level;
    private final ComboBox<Organ> organ;
    private final ComboBox<ReviewResult> result;
    private final LazyGrid<ReviewRow> grid;
    private final PageHeader header;

    /** Made by the container. */
    public ReviewsView(ReviewsPresenter presenter) {
        this.presenter = presenter;
        addClassName("task-page");
        header = new PageHeader(getTranslation("review.page"));
        text = bar.text("q", getTranslation("review.filter.text"));
        show = bar.choice("show", getTranslation("review.filter.show"), ReviewShow.class);
        level = bar.choice("level", getTranslation("review.filter.level"), ReviewLevel.class);
        organ = bar.choice(
                "organ", getTranslation("review.offer.organ"), presenter.organs(), Organ::shortName, Organ::code);
        result = bar.choice("result", getTranslation("review.result"), ReviewResult.class);
        grid = new LazyGrid<>(ReviewRow::id, presenter::page);
        columns();
        grid.setEmpty(
                new EmptyState(VaadinIcon.GAVEL, getTranslation("review.empty"), getTranslation("review.empty.hint")));
        add(header, bar, grid);
    }

    private void columns() {
        fixed(grid.addBadgeColumn("number", getTranslation("review.col.number"), ReviewsView::number), "136px");
        grid.addBadgeColumn(null, getTranslation("review.col.title"), ReviewsView::title)
                .setFlexGrow(1)
                .setWidth("140px")
                .setAutoWidth(false);
        fixed(grid.addTextColumn(null, getTranslation("review.col.level"), r -> Words.of(r.level())), "64px");
        fixed(
                grid.addTextColumn("organ", getTranslation("review.offer.organ"), r -> presenter.organName(r.organ())),
                "120px");
        fixed(grid.addBadgeColumn(null, getTranslation("review.disputed"), this::disputed), "166px");
        fixed(grid.addBadgeColumn("receivedOn", getTranslation("review.col.received"), ReviewsView::received), "150px");
        fixed(grid.addBadgeColumn("state", getTranslation("review.col.state"), this::state), "150px");
        fixed(grid.addBadgeColumn("dueOn", getTranslation("review.col.due"), this::due), "190px");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private static <T> void fixed(Grid.Column<T> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private static Component number(ReviewRow row) {
        var link = new Anchor("petitions/" + row.number() + "?tab=review.tab", row.number());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("number");
        return link;
    }

    private static Component title(ReviewRow row) {
        return cut(row.title());
    }

    private static Component cut(String text) {
        var words = new Span(text);
        words.setTitle(text);
        words.addClassName("cut");
        return words;
    }

    private Component disputed(ReviewRow row) {
        var words = cut(row.disputedNumber());
        words.getElement().setAttribute("title", presenter.organName(row.disputedOrgan()) + " " + row.disputedNumber());
        return words;
    }

    private static Component received(ReviewRow row) {
        var day = new Span(Formats.date(row.receivedOn()));
        if (row.inTime()) {
            return day;
        }
        var late = new Span(Words.of("review.late"));
        late.addClassName("review-late");
        return new Span(day, late);
    }

    private Component state(ReviewRow row) {
        return row.result() == null ? ReviewCard.badge(row.state()) : OpinionFacts.badge(row.result());
    }

    private Component due(ReviewRow row) {
        return row.dueOn() == null
                ? cut(Formats.text(row.opinionNumber()))
                : new DueBadge(row.dueOn(), presenter.today()).because(presenter.why(row));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        presenter.show(new ReviewFilter(
                text.getValue(),
                show.getValue(),
                level.getValue(),
                organ.getValue() == null ? null : organ.getValue().code(),
                result.getValue()));
        grid.refresh();
        header.withSubtitle(getTranslation("review.total", grid.total()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.page");
    }
}
