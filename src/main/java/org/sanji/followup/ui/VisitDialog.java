package org.sanji.followup.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.sanji.common.ui.DayField;
import org.sanji.followup.VisitForm;
import org.sanji.followup.VisitHow;
import org.sanji.petition.PetitionView;

/** Records a follow-up visit outside a task. */
final class VisitDialog extends AfterDialog {

    VisitDialog(AfterDesk desk, PetitionView petition, Runnable changed) {
        super("followup-ui.visit.add");
        add(new Fields(desk, petition, () -> done("followup-ui.visit.done", changed)));
    }

    private static final class Fields extends AfterForm {

        Fields(AfterDesk desk, PetitionView petition, Runnable recorded) {
            super(() -> {});
            DayField day = AfterInputs.pastDay("followup-ui.visit.on", desk.today());
            Select<VisitHow> how = AfterInputs.select("followup-ui.visit.how", List.of(VisitHow.values()));
            how.setValue(VisitHow.PHONE);
            var reached = new Checkbox(AfterWords.of("followup-ui.visit.reached"), true);
            TextArea content = AfterInputs.area("followup-ui.visit.content", 2000);
            place(day, "visit-day");
            place(content, "visit-incomplete");
            add(row(day, how), reached, content);
            primary("followup-ui.visit.do", VaadinIcon.CHECK, () -> {
                desk.visits()
                        .record(
                                petition.id(),
                                new VisitForm(
                                        day.getValue(), how.getValue(), reached.getValue(), AfterWords.typed(content)));
                recorded.run();
            });
        }
    }
}
