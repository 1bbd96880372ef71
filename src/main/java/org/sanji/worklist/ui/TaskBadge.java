package org.sanji.worklist.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.worklist.MyTasks.Arrivals;

/** In the header: what has come since the last look at the list, and what is overdue. */
@StyleSheet("context://css/worklist.css")
final class TaskBadge extends Anchor {

    private final Span fresh = new Span();
    private final Span overdue = new Span();

    /** @param path where the tasks are listed */
    TaskBadge(String path) {
        super(path);
        getElement().setAttribute("router-link", true);
        addClassName("task-badge");
        var icon = VaadinIcon.TASKS.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        fresh.addClassName("task-badge-new");
        overdue.addClassName("task-badge-overdue");
        add(icon, new Span(getTranslation("worklist.badge")), fresh, overdue);
    }

    void show(Arrivals arrivals) {
        fresh.setText(getTranslation("worklist.badge.new", arrivals.fresh()));
        fresh.setVisible(arrivals.fresh() > 0);
        overdue.setText(getTranslation("worklist.badge.overdue", arrivals.overdue()));
        overdue.setVisible(arrivals.overdue() > 0);
    }
}
