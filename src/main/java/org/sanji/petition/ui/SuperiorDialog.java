package org.sanji.petition.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.Notices;
import org.sanji.petition.PetitionView;

/** Records a superior's letter on a petition that is registered already, or replaces a wrong one with a reason. */
final class SuperiorDialog extends ActionDialog {

    private final SuperiorFields fields;

    SuperiorDialog(PetitionView petition, PetitionPageServices services, Runnable changed) {
        super(Labels.of("superior.dialog"), Labels.of("superior.dialog.do"));
        setWidth("760px");
        fields = new SuperiorFields(services.lookup(), Days.dayOf(petition.registeredAt()), () -> {});
        var recorded = services.superiorLetters().of(petition.id());
        var reason = new TextField(Labels.of("superior.reason"));
        reason.setWidthFull();
        reason.setMaxLength(500);
        reason.setVisible(recorded.isPresent());
        recorded.ifPresent(r -> fields.set(r.letter()));
        body(new Span(Labels.of("superior.dialog.text")), fields, reason);
        onConfirm(() -> {
            try {
                services.superiorLetters().record(petition.id(), fields.read(), Fields.text(reason));
            } catch (RuleViolation violation) {
                show(violation, reason);
                throw violation;
            }
            Notices.done(Labels.of("superior.dialog.done"));
            changed.run();
        });
    }

    private void show(RuleViolation violation, TextField reason) {
        var mistake = DeskPresenter.place(violation);
        if (violation.code().equals("superior-reason")) {
            Fields.fail(reason, mistake.sentence());
        } else {
            fields.show(mistake);
        }
    }

    @Override
    public void open() {
        super.open();
        fields.focusFirst();
    }
}
