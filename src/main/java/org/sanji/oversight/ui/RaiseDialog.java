package org.sanji.oversight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.ui.Notices;
import org.sanji.organization.Organ;
import org.sanji.oversight.RaiseForm;
import org.sanji.oversight.SupervisionCause;

/** A supervisor or triage officer names a cause: which organ, what, what speaks for it (Art 40). */
final class RaiseDialog extends Dialog {

    RaiseDialog(UUID petitionId, String number, List<Organ> organs, SupervisionPresenter presenter, Runnable changed) {
        setHeaderTitle(getTranslation("supervision.raise.title", number));
        setWidth("600px");
        var organ = new Select<Organ>();
        organ.setLabel(getTranslation("supervision.organ"));
        organ.setItems(organs);
        organ.setItemLabelGenerator(Organ::name);
        organ.setValue(organs.get(0));
        var cause = new Select<SupervisionCause>();
        cause.setLabel(getTranslation("supervision.cause"));
        cause.setItems(SupervisionCause.values());
        cause.setItemLabelGenerator(c -> getTranslation("SupervisionCause." + c));
        var evidence = CheckForm.area("supervision.evidence", 2000);
        evidence.setPlaceholder(getTranslation("supervision.evidence.hint"));
        var row = new Div(organ, cause);
        row.addClassName("field-row");
        var errors = new FormErrors(
                Map.of("supervision-organ", organ, "supervision-cause", cause, "supervision-evidence", evidence));
        add(new Paragraph(getTranslation("supervision.raise.text")), row, evidence, errors);
        var deed = new Button(
                getTranslation("supervision.raise"),
                e -> errors.attempt(() -> {
                    presenter.raise(
                            petitionId,
                            new RaiseForm(
                                    organ.getValue() == null
                                            ? null
                                            : organ.getValue().code(),
                                    cause.getValue(),
                                    evidence.getValue()));
                    close();
                    Notices.done(getTranslation("supervision.raise.done"));
                    changed.run();
                }));
        deed.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("confirm.cancel"), e -> close()), deed);
    }
}
