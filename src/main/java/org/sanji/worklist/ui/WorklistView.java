package org.sanji.worklist.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;
import org.sanji.common.ui.WorkNote;
import org.sanji.process.TaskKey;
import org.sanji.worklist.TaskFilter;
import org.sanji.worklist.TaskReach;
import org.sanji.worklist.TaskRow;
import org.sanji.worklist.TaskShow;
import org.sanji.worklist.WaitingRow;
import org.sanji.worklist.ui.WorklistPresenter.News;
import org.springframework.beans.factory.ObjectProvider;

/** The first page: what is new, what is due, what others are to do; the filter stays in the address. */
@StyleSheet("context://css/worklist.css")
@Route("tasks")
@RolesAllowed({"LIAISON", "HANDLER", "DEPARTMENT_HEAD", "TRIAGE_OFFICER", "RECEPTIONIST", "REVIEWER", "SUPERVISOR"})
public class WorklistView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorklistPresenter presenter;
    private final FilterBar bar = new FilterBar(WorklistView.class);
    private final Counters counters;
    private final ReachSwitch reach;
    private final TextField text;
    private final ComboBox<TaskKey> kind;
    private final Checkbox historic;
    private final LazyGrid<TaskRow> grid;
    private final LazyGrid<WaitingRow> waiting;
    private final Button news = new Button();
    private final Span selected = new Span();
    private final Div selection = new Div();
    private final transient RowDeeds deeds;

    /** Made by the container. */
    public WorklistView(WorklistPresenter presenter, Live live, ObjectProvider<WorkNote> notes) {
        this.presenter = presenter;
        addClassName("task-page");
        counters = bar.bind(
                "show", new Counters(presenter.shows(), presenter.soonDays()), TaskShow::name, TaskShow::valueOf);
        reach = bar.bind("reach", new ReachSwitch(presenter.usual()), TaskReach::name, TaskReach::valueOf);
        reach.setVisible(presenter.ofOrgan());
        text = bar.text("q", getTranslation("worklist.text"));
        text.setPlaceholder(getTranslation("worklist.text.hint"));
        kind = bar.choice(
                "task",
                getTranslation("worklist.task"),
                presenter.kinds(),
                k -> getTranslation("TaskKey." + k),
                TaskKey::name);
        historic =
                bar.bind("historic", new Checkbox(getTranslation("worklist.historic")), v -> v ? "1" : "", "1"::equals);
        grid = new LazyGrid<>(TaskRow::id, presenter::page);
        waiting = new LazyGrid<>(WaitingRow::id, presenter::waiting);
        deeds = new RowDeeds(presenter, this::again);
        lists();
        news.addClassName("news-line");
        news.setIcon(VaadinIcon.REFRESH.create());
        news.addThemeVariants(ButtonVariant.LUMO_SMALL);
        news.setVisible(false);
        news.addClickListener(e -> again());
        add(new PageHeader(getTranslation("worklist.page")).withActions(news), bar);
        notes.forEach(note -> note.content().ifPresent(this::add));
        add(selection, grid, waiting);
        live.keep(this, presenter::news, this::show);
    }

    private void lists() {
        TaskColumns.add(
                grid, presenter.today(), presenter.soonDays(), presenter.ofOrgan(), presenter.me(), presenter::why);
        TaskColumns.waiting(waiting, presenter.today(), presenter.soonDays(), presenter::who, presenter::why);
        grid.setEmpty(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O, getTranslation("worklist.empty"), getTranslation("worklist.empty.hint")));
        waiting.setEmpty(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("worklist.waiting.empty"),
                getTranslation("worklist.waiting.empty.hint")));
        selection.addClassName("selection-line");
        selection.setVisible(false);
        if (presenter.ofOrgan()) {
            TaskColumns.fixed(grid.addBadgeColumn(null, "", deeds::button), "56px");
        }
        if (presenter.givesWork()) {
            selectable();
        }
    }

    private void selectable() {
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        var give = new Button(getTranslation("handler.assign-all"), VaadinIcon.USER_CHECK.create());
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        give.addClickListener(e -> deeds.assignAll(grid.getSelectedItems()));
        var none = new Button(getTranslation("worklist.select-none"), e -> grid.deselectAll());
        none.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        selection.add(selected, give, none);
        grid.addSelectionListener(e -> {
            int n = e.getAllSelectedItems().size();
            selected.setText(getTranslation("worklist.selected", n));
            selection.setVisible(n > 0);
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        var words = text.getValue().isBlank() ? null : text.getValue().strip();
        presenter.narrow(
                new TaskFilter(counters.getValue(), kind.getValue(), words, historic.getValue(), reach.reach()));
        fill();
    }

    private void again() {
        presenter.visitAgain();
        fill();
    }

    private void fill() {
        counters.show(presenter.counts());
        news.setVisible(false);
        boolean others = counters.getValue() == TaskShow.WAITING;
        grid.setVisible(!others);
        waiting.setVisible(others);
        grid.deselectAll();
        if (others) {
            waiting.refresh();
        } else {
            grid.refresh();
        }
    }

    /** By push: figures and one line; the list stays as it is read. */
    private void show(News now) {
        counters.show(now.counts());
        news.setText(getTranslation("worklist.news", now.arrived()));
        news.setVisible(now.arrived() > 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("worklist.page");
    }
}
