package org.sanji.worklist.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.FilterBar;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.PageHeader;
import org.sanji.process.TaskKey;
import org.sanji.worklist.TaskFilter;
import org.sanji.worklist.TaskRow;
import org.sanji.worklist.TaskShow;

/** The open tasks of the own organ by due date; the filter stays in the address. */
@StyleSheet("context://css/worklist.css")
@Route("tasks")
@RolesAllowed({"LIAISON", "HANDLER", "DEPARTMENT_HEAD", "TRIAGE_OFFICER", "RECEPTIONIST"})
public class WorklistView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient WorklistPresenter presenter;
    private final FilterBar bar = new FilterBar(WorklistView.class);
    private final Counters counters;
    private final TextField text;
    private final ComboBox<TaskKey> kind;
    private final Checkbox historic;
    private final LazyGrid<TaskRow> grid;

    /** Made by the container. */
    public WorklistView(WorklistPresenter presenter) {
        this.presenter = presenter;
        addClassName("task-page");
        counters = bar.bind(
                "show",
                new Counters(List.of(TaskShow.NEW, TaskShow.TODAY, TaskShow.OVERDUE)),
                TaskShow::name,
                TaskShow::valueOf);
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
        TaskColumns.add(grid, presenter.today(), true);
        grid.setEmpty(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O, getTranslation("worklist.empty"), getTranslation("worklist.empty.hint")));
        add(new PageHeader(getTranslation("worklist.page")), bar, grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        bar.read(event);
        var words = text.getValue().isBlank() ? null : text.getValue().strip();
        presenter.narrow(new TaskFilter(counters.getValue(), kind.getValue(), words, historic.getValue()));
        counters.show(presenter.counts());
        grid.refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("worklist.page");
    }
}
