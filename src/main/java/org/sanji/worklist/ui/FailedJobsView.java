package org.sanji.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.sanji.common.ui.EmptyState;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.LazyGrid;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.PageHeader;
import org.sanji.process.FailedJobs;
import org.sanji.process.FailedJobs.FailedJob;

/** Timers that failed until their retries ran out, each with a button to try again. No petition content. */
@StyleSheet("context://css/worklist.css")
@Route("admin/jobs")
@RolesAllowed("SYSTEM_ADMIN")
public class FailedJobsView extends Div implements HasDynamicTitle {

    private final transient FailedJobs jobs;
    private final LazyGrid<FailedJob> grid;
    private final PageHeader header;
    private final Button all;

    /** Made by the container. */
    public FailedJobsView(FailedJobs jobs) {
        this.jobs = jobs;
        addClassName("admin-page");
        all = new Button(getTranslation("jobs.retry-all"), VaadinIcon.REFRESH.create(), e -> {
            Notices.done(getTranslation("jobs.retried-all", jobs.retryAll()));
            refresh();
        });
        var again = new Button(getTranslation("jobs.refresh"), e -> refresh());
        header = new PageHeader(getTranslation("jobs.page"), again, all);
        grid = new LazyGrid<>(FailedJob::id, jobs::find);
        columns();
        grid.setEmpty(new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O, getTranslation("jobs.empty"), getTranslation("jobs.empty.hint")));
        add(header, grid);
        refresh();
    }

    private void columns() {
        TaskColumns.fixed(
                grid.addTextColumn(null, getTranslation("jobs.due"), job -> Formats.dateTime(job.dueAt())), "150px");
        TaskColumns.fixed(grid.addTextColumn(null, getTranslation("jobs.process"), FailedJob::definitionKey), "200px");
        TaskColumns.fixed(grid.addTextColumn(null, getTranslation("jobs.element"), FailedJob::element), "200px");
        grid.addBadgeColumn(null, getTranslation("jobs.message"), FailedJobsView::message)
                .setFlexGrow(1)
                .setAutoWidth(false);
        TaskColumns.fixed(grid.addBadgeColumn(null, "", this::retry), "100px");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
    }

    private static Component message(FailedJob job) {
        var text = new Span(Formats.text(job.message()));
        text.setTitle(Formats.text(job.message()));
        text.addClassName("cut");
        return text;
    }

    private Component retry(FailedJob job) {
        var button = new Button(getTranslation("jobs.retry"), e -> {
            jobs.retry(job.id());
            Notices.done(getTranslation("jobs.retried"));
            refresh();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void refresh() {
        grid.refresh();
        long count = jobs.count();
        header.withSubtitle(count == 0 ? "" : getTranslation("jobs.count", count));
        all.setEnabled(count > 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("jobs.page");
    }
}
