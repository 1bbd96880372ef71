package org.sanji.mediation.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.sanji.mediation.PhrasePlace;
import org.sanji.mediation.PositionForm;
import org.sanji.mediation.Stance;
import org.sanji.petition.PetitionView;
import org.sanji.process.WorkItem;

/** One organ's position in a joint mediation. */
final class PositionTaskForm extends TaskForm {

    private final RadioButtonGroup<Stance> stance =
            Inputs.radios("mediation-ui.position.stance", List.of(Stance.values()));
    private final TextArea text = Inputs.area("mediation-ui.position.text", 4000);

    PositionTaskForm(MediationDesk desk, PetitionView petition, WorkItem item, Runnable changed) {
        super(changed);
        place(stance, "position-stance");
        place(text, "position-text");
        PhraseMenu.on(text, desk.phrases(), PhrasePlace.REASONS, PhrasePlace.BASIS);
        add(stance, text);
        primary("mediation-ui.position.do", VaadinIcon.CHECK, () -> {
            desk.positions().state(item.id(), item.version(), new PositionForm(stance.getValue(), Words.typed(text)));
            done("mediation-ui.position.done");
        });
        keep(desk.keeper("position-" + item.id(), petition.number())
                .text("text", text)
                .choice("stance", stance, Stance.class));
    }
}
