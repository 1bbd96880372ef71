package org.sanji.mediation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Forms;
import org.sanji.mediation.MediationFile;
import org.sanji.petition.PetitionView;
import org.sanji.security.Role;

/** Who stepped aside (Art 28), stepping aside, and taking a mistaken declaration back. */
final class ConflictPanel {

    private final MediationDesk desk;
    private final PetitionView petition;
    private final MediationFile file;
    private final Runnable changed;

    ConflictPanel(MediationDesk desk, PetitionView petition, MediationFile file, Runnable changed) {
        this.desk = desk;
        this.petition = petition;
        this.file = file;
        this.changed = changed;
    }

    void addTo(HasComponents tab) {
        boolean acts = desk.currentUser()
                .actor()
                .has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD, Role.LEADER, Role.TRIAGE_OFFICER);
        boolean may = acts && petition.state().isOpen() && !petition.ownPartOnly();
        if (file.conflicts().isEmpty() && !may) {
            return;
        }
        var section = Forms.section(Words.of("mediation-ui.conflicts"));
        file.conflicts().forEach(conflict -> section.add(line(conflict)));
        if (may) {
            section.add(declare());
        }
        tab.add(section);
    }

    private Div line(MediationFile.Conflict c) {
        var said = new Span(Words.of(
                "mediation-ui.conflict.line",
                c.name(),
                desk.organs().nameOf(c.organ()),
                Formats.date(c.on()),
                c.reason()));
        var line = line(said);
        if (c.liftedOn() != null) {
            var lifted = new Span(Words.of(
                    "mediation-work.conflict.lifted", Formats.date(c.liftedOn()), c.liftedBy(), c.liftReason()));
            lifted.addClassName("field-note");
            line.add(lifted);
        } else if (c.mayLift()) {
            line.add(lift(c));
        }
        return line;
    }

    private Button lift(MediationFile.Conflict c) {
        var button = new Button(
                Words.of("mediation-work.conflict.lift"),
                e -> Confirm.withReason(
                        Words.of("mediation-work.conflict.lift"),
                        Words.of("mediation-work.conflict.lift.text", c.name()),
                        Words.of("mediation-work.conflict.lift.reason"),
                        Words.of("mediation-work.conflict.lift.do"),
                        reason -> {
                            desk.conflicts().lift(petition.id(), c.id(), reason);
                            changed.run();
                        }));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private Div declare() {
        var button = new Button(
                Words.of("mediation-ui.conflict.declare"),
                VaadinIcon.HAND.create(),
                e -> Confirm.withReason(
                        Words.of("mediation-ui.conflict.declare"),
                        Words.of("mediation-ui.conflict.text"),
                        Words.of("mediation-ui.conflict.reason"),
                        Words.of("mediation-ui.conflict.do"),
                        reason -> {
                            desk.conflicts().declare(petition.id(), reason);
                            changed.run();
                        }));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var note = new Span(Words.of("mediation-ui.conflict.law"));
        note.addClassName("field-note");
        return line(button, note);
    }

    private static Div line(Component... content) {
        var line = new Div(content);
        line.addClassName("plain-line");
        return line;
    }
}
