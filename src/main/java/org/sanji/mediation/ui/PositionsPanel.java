package org.sanji.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Comparator;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.Stance;
import org.sanji.organization.Organs;

/** What the organs said, the latest round first, and whether they contradict each other. */
final class PositionsPanel extends Div {

    PositionsPanel(MediationFile file, Organs organs) {
        addClassName("positions");
        if (file.organsDisagree()) {
            var line = new Div(
                    VaadinIcon.EXCLAMATION_CIRCLE_O.create(), new Span(Words.of("mediation-ui.positions.disagree")));
            line.addClassName("notice-line");
            add(line);
        }
        var silent = file.roundOrgans().stream()
                .filter(organ -> file.positions().stream()
                        .noneMatch(p -> p.round() == file.round() && p.organ().equals(organ)))
                .toList();
        if (!silent.isEmpty()) {
            var line = new Div(Words.of("mediation-ui.positions.waiting", Words.organs(organs, silent)));
            line.addClassName("field-note");
            add(line);
        }
        file.positions().stream()
                .sorted(Comparator.comparing(MediationFile.Position::statedAt).reversed())
                .forEach(position -> add(line(position, organs)));
    }

    private static Div line(MediationFile.Position position, Organs organs) {
        var who = new Span(organs.nameOf(position.organ()));
        who.addClassName("position-organ");
        var head = new Div(who, badge(position.stance()), note(position));
        head.addClassName("position-head");
        var text = new Div(position.text());
        text.addClassName("position-text");
        var line = new Div(head, text);
        line.addClassName("position-line");
        return line;
    }

    private static Span note(MediationFile.Position position) {
        var note = new Span(Words.of(
                "mediation-ui.positions.by", position.round(), position.by(), Formats.dateTime(position.statedAt())));
        note.addClassName("field-note");
        return note;
    }

    static StateBadge badge(Stance stance) {
        return switch (stance) {
            case SUPPORT -> new StateBadge(Words.of(stance), Tone.GOOD);
            case PARTLY -> new StateBadge(Words.of(stance), Tone.ACTIVE, VaadinIcon.ADJUST);
            case OPPOSE -> new StateBadge(Words.of(stance), Tone.NEUTRAL, VaadinIcon.BAN);
            case NOT_COMPETENT -> new StateBadge(Words.of(stance), Tone.SOON, VaadinIcon.QUESTION_CIRCLE_O);
        };
    }
}
