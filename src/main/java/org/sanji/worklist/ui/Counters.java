package org.sanji.worklist.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.sanji.worklist.TaskCounts;
import org.sanji.worklist.TaskShow;

/** The counters above the list; a click shows those tasks only. */
final class Counters extends CustomField<TaskShow> {

    private final List<Counter> counters = new ArrayList<>();
    private TaskShow chosen;

    /** One button; show null is all. */
    private record Counter(TaskShow show, NativeButton button, Span figure) {}

    private final int soonDays;

    /**
     * @param shows which counters beside that for all, from left
     * @param soonDays how many days ahead "soon" reaches
     */
    Counters(List<TaskShow> shows, int soonDays) {
        this.soonDays = soonDays;
        addClassName("counters");
        getElement().setAttribute("aria-label", getTranslation("worklist.counters"));
        var row = new Div();
        row.addClassName("counter-row");
        row.add(counter(null));
        shows.forEach(show -> row.add(counter(show)));
        add(row);
        mark();
    }

    private NativeButton counter(TaskShow show) {
        var figure = new Span("0");
        figure.addClassName("counter-figure");
        var label = new Span(getTranslation("worklist.count." + (show == null ? "ALL" : show.name()), soonDays));
        var button = new NativeButton("", e -> {
            chosen = show;
            mark();
            updateValue();
        });
        button.add(figure, label);
        button.addClassName("counter");
        button.getElement().setAttribute("type", "button");
        counters.add(new Counter(show, button, figure));
        return button;
    }

    void show(TaskCounts counts) {
        for (var counter : counters) {
            long count = counts.of(counter.show());
            counter.figure().setText(Long.toString(count));
            counter.button().setClassName("tone-overdue", counter.show() == TaskShow.OVERDUE && count > 0);
            counter.button()
                    .setClassName(
                            "tone-soon",
                            (counter.show() == TaskShow.TODAY || counter.show() == TaskShow.SOON) && count > 0);
        }
    }

    private void mark() {
        for (var counter : counters) {
            boolean pressed = counter.show() == chosen;
            counter.button().getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
            counter.button().setClassName("pressed", pressed);
        }
    }

    @Override
    protected TaskShow generateModelValue() {
        return chosen;
    }

    @Override
    protected void setPresentationValue(TaskShow value) {
        chosen = value;
        mark();
    }
}
