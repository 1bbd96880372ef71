package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.WorkNote;
import org.sanji.mediation.JointMediations.OpenTask;

/** What the acting user's organ still owes from joint mediations, on its task page. */
@org.springframework.stereotype.Component
class JointTaskNote implements WorkNote {

    private final MediationDesk desk;

    JointTaskNote(MediationDesk desk) {
        this.desk = desk;
    }

    @Override
    public Optional<Component> content() {
        var tasks = desk.joint().open();
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        var lines = new Lines(Words.of("mediation-work.joint.lines.count", tasks.size()));
        tasks.forEach(task -> lines.add(line(task)));
        lines.setOpened(true);
        return Optional.of(lines);
    }

    private Div line(OpenTask task) {
        var number = new Anchor("petitions/" + task.number(), task.number());
        number.getElement().setAttribute("router-link", true);
        var what = new Span(task.what());
        what.addClassName("joint-task-what");
        var line = new Div(
                number,
                what,
                new DueBadge(task.dueOn(), desk.today())
                        .because(Words.of("due.why.joint-task", Formats.date(task.dueOn()))));
        line.addClassName("joint-task");
        return line;
    }

    /** A panel that can be folded away. */
    @StyleSheet("context://css/mediation.css")
    private static final class Lines extends Details {

        Lines(String title) {
            super(title);
            addClassNames("panel", "joint-lines");
            setWidthFull();
        }
    }
}
