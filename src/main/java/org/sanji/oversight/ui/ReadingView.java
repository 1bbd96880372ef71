package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import java.util.List;
import java.util.Optional;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.MenuCountsChanged;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.PageHeader;
import org.sanji.petition.ReadingRow;
import org.sanji.petition.ReadingShow;

/** 阅件: what a leader has to read; J and K move, Enter opens, R is read, P instructs. */
@StyleSheet("context://css/worklist.css")
@StyleSheet("context://css/oversight.css")
@Route("reading")
@RolesAllowed("LEADER")
public class ReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReadingPresenter presenter;
    private final transient InstructionPresenter instructions;
    private final FilterBar bar = new FilterBar(ReadingView.class);
    private final ShowTabs<ReadingShow> show;
    private final LazyGrid<ReadingRow> grid;
    private transient List<ReadingRow> shown = List.of();

    /** Made by the container. */
    public ReadingView(ReadingPresenter presenter, InstructionPresenter instructions) {
        this.presenter = presenter;
        this.instructions = instructions;
        addClassName("task-page");
        show = bar.bind("show", new ShowTabs<>(ReadingShow.class, null), ReadingShow::name, ReadingShow::valueOf);
        grid = new LazyGrid<>(ReadingRow::id, this::page);
        columns();
        grid.setEmpty(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O, getTranslation("reading.empty"), getTranslation("reading.empty.hint")));
        add(
                new PageHeader(getTranslation("reading.page")).withSubtitle(getTranslation("reading.keys")),
                bar,
                grid,
                new KeyLine("j k ArrowDown ArrowUp Enter r p", this::pressed));
    }

    private PageSlice<ReadingRow> page(PageQuery page) {
        var slice = presenter.page(page);
        if (page.offset() == 0) {
            shown = slice.items();
        }
        return slice;
    }

    private void columns() {
        fixed(grid.addBadgeColumn(null, getTranslation("reading.number"), ReadingView::number), "140px");
        grid.addBadgeColumn(null, getTranslation("reading.what"), this::what)
                .setFlexGrow(1)
                .setWidth("260px")
                .setAutoWidth(false);
        fixed(
                grid.addTextColumn(
                        null, getTranslation("reading.state"), r -> getTranslation("PetitionState." + r.state())),
                "112px");
        fixed(grid.addTextColumn(null, getTranslation("reading.lead"), r -> presenter.organ(r.leadOrgan())), "180px");
        fixed(
                grid.addBadgeColumn(null, getTranslation("reading.due"), r -> new DueBadge(
                                r.due() == null ? null : r.due().dueOn(), presenter.today())
                        .because(presenter.why(r))),
                "204px");
        fixed(grid.addBadgeColumn(null, "", this::deeds), "170px");
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        grid.addItemDoubleClickListener(e -> open(e.getItem()));
    }

    private static <T> void fixed(Grid.Column<T> column, String width) {
        column.setFlexGrow(0).setWidth(width).setAutoWidth(false);
    }

    private static Component number(ReadingRow row) {
        var link = new Anchor("petitions/" + row.number(), row.number());
        link.getElement().setAttribute("router-link", true);
        link.addClassName("number");
        return link;
    }

    /** The title; below it why it lies here and what the sender wrote. */
    private Component what(ReadingRow row) {
        var title = new Span(row.title());
        title.setTitle(row.title());
        title.addClassName("cut");
        var causes = ReadingPresenter.causes(row, c -> getTranslation("ReadingCause." + c.name()));
        var why = new Span(
                row.sentBy() == null
                        ? causes
                        : getTranslation(
                                row.note() == null ? "reading.sent" : "reading.sent-note",
                                causes,
                                row.sentBy(),
                                Formats.date(row.sentOn()),
                                String.valueOf(row.note())));
        why.setTitle(why.getText());
        why.addClassNames("cut", "reading-why");
        why.setClassName("urgent", row.urgent());
        return new Div(title, why);
    }

    private Component deeds(ReadingRow row) {
        var cell = new Div(button("reading.instruct", () -> instruct(row)));
        cell.addClassName("row-deeds");
        if (show.show() == ReadingShow.UNREAD) {
            cell.addComponentAsFirst(button("reading.keep", () -> mark(row, true)));
        }
        if (show.show() != ReadingShow.READ) {
            cell.addComponentAsFirst(button("reading.read", () -> mark(row, false)));
        }
        return cell;
    }

    private Button button(String key, Runnable deed) {
        var button = new Button(getTranslation(key), e -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void pressed(String key) {
        switch (key) {
            case "j", "ArrowDown" -> move(1);
            case "k", "ArrowUp" -> move(-1);
            case "Enter" -> selected().ifPresent(ReadingView::open);
            case "r" -> selected().filter(r -> show.show() != ReadingShow.READ).ifPresent(r -> mark(r, false));
            case "p" -> selected().ifPresent(this::instruct);
            default -> throw new IllegalArgumentException(key);
        }
    }

    private Optional<ReadingRow> selected() {
        return grid.getSelectedItems().stream().findFirst();
    }

    private int index() {
        return selected()
                .map(s -> shown.stream().map(ReadingRow::id).toList().indexOf(s.id()))
                .orElse(-1);
    }

    private void move(int by) {
        if (!shown.isEmpty()) {
            int to = Math.max(0, Math.min(shown.size() - 1, index() + by));
            grid.select(shown.get(to));
            grid.scrollToIndex(to);
        }
    }

    private static void open(ReadingRow row) {
        UI.getCurrent().navigate("petitions/" + row.number());
    }

    private void mark(ReadingRow row, boolean keep) {
        int at = index();
        presenter.mark(row, keep);
        Notices.done(getTranslation(keep ? "reading.keep.done" : "reading.read.done", row.number()));
        refresh();
        // the next one moves up: R again reads it
        if (at >= 0 && !shown.isEmpty()) {
            grid.select(shown.get(Math.min(at, shown.size() - 1)));
        }
    }

    void instruct(ReadingRow row) {
        new InstructionDialogs(instructions, this::refresh).give(row.id(), row.number());
    }

    private void refresh() {
        presenter.show(show.show());
        var counts = presenter.counts();
        show.show(part -> switch (part) {
            case UNREAD -> counts.unread();
            case KEPT -> counts.kept();
            case READ -> counts.read();
        });
        grid.deselectAll();
        grid.refresh();
        grid.total();
        MenuCountsChanged.fire();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        refresh();
        move(1);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("reading.page");
    }
}
