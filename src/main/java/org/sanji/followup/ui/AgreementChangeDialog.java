package org.sanji.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.sanji.common.ui.DayField;
import org.sanji.followup.AgreementChange;
import org.sanji.followup.AgreementChangeKind;
import org.sanji.mediation.AgreementForm;
import org.sanji.organization.Organ;
import org.sanji.petition.PetitionView;

/** Records that both sides changed or ended their agreement; one alone cannot. */
final class AgreementChangeDialog extends AfterDialog {

    AgreementChangeDialog(AfterDesk desk, PetitionView petition, UUID agreement, Runnable changed) {
        super("followup-ui.change");
        setWidth("860px");
        add(new Fields(desk, petition, agreement, () -> done("followup-ui.change.done", changed)));
    }

    /** One promise of the changed agreement. */
    private static final class PromiseRow extends Div {

        private final TextField what = named("followup-ui.change.what", 1000);
        private final TextField by = named("followup-ui.change.by", 200);
        private final DayField due = new DayField(null);
        private final Select<Organ> checker;

        PromiseRow(List<Organ> checkers) {
            addClassName("rows-line");
            what.addClassName("grow");
            due.setPlaceholder(AfterWords.of("followup-ui.change.due"));
            due.setAriaLabel(AfterWords.of("followup-ui.change.due"));
            checker = AfterInputs.organ("followup-ui.change.checker", checkers);
            var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), e -> removeFromParent());
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
            remove.setAriaLabel(AfterWords.of("followup-ui.change.remove"));
            add(what, by, due, checker, remove);
        }

        private static TextField named(String key, int length) {
            var field = new TextField();
            field.setPlaceholder(AfterWords.of(key));
            field.setAriaLabel(AfterWords.of(key));
            field.setMaxLength(length);
            return field;
        }

        /** Null while nothing is typed. */
        AgreementForm.Item item() {
            boolean empty = AfterWords.typed(what) == null && AfterWords.typed(by) == null && due.isEmpty();
            return empty
                    ? null
                    : new AgreementForm.Item(
                            AfterWords.typed(what),
                            AfterWords.typed(by),
                            due.getValue(),
                            checker.getValue().name(),
                            checker.getValue().code());
        }
    }

    private static final class Fields extends AfterForm {

        private final RadioButtonGroup<AgreementChangeKind> kind =
                AfterInputs.radios("followup-ui.change.kind", List.of(AgreementChangeKind.values()));
        private final DayField signedOn;
        private final TextArea reason = AfterInputs.area("followup-ui.change.reason", 2000);
        private final TextField reference = AfterInputs.line("followup-ui.change.reference", 200);
        private final Checkbox petitioner = new Checkbox(AfterWords.of("followup-ui.change.petitioner"));
        private final Checkbox other = new Checkbox(AfterWords.of("followup-ui.change.other"));
        private final Div promises = new Div();
        private final transient List<Organ> checkers;

        Fields(AfterDesk desk, PetitionView petition, UUID agreement, Runnable recorded) {
            super(() -> {});
            checkers = desk.checkers(petition);
            signedOn = AfterInputs.pastDay("followup-ui.change.signed-on", desk.today());
            add(note(AfterWords.of("followup-ui.change.lead")), kind, row(signedOn, reference), reason);
            add(row(petitioner, other), replaced());
            place(kind, "agreement-change-incomplete");
            place(signedOn, "agreement-change-day");
            place(reason, "agreement-change-reason");
            place(reference, "agreement-change-paper");
            place(other, "agreement-change-both");
            primary("followup-ui.change.do", VaadinIcon.CHECK, () -> {
                desk.checks().change(petition.id(), agreement, change());
                recorded.run();
            });
        }

        private Div replaced() {
            var more = new Button(
                    AfterWords.of("followup-ui.change.add"),
                    VaadinIcon.PLUS.create(),
                    e -> promises.add(new PromiseRow(checkers)));
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            promises.add(new PromiseRow(checkers));
            var box = part(AfterWords.of("followup-ui.change.promises"), promises, more);
            box.addClassName("rows-editor");
            box.setVisible(false);
            kind.addValueChangeListener(e -> box.setVisible(e.getValue() == AgreementChangeKind.REPLACED));
            return box;
        }

        private AgreementChange change() {
            var items = new ArrayList<AgreementForm.Item>();
            if (kind.getValue() == AgreementChangeKind.REPLACED) {
                promises.getChildren()
                        .filter(PromiseRow.class::isInstance)
                        .map(PromiseRow.class::cast)
                        .map(PromiseRow::item)
                        .filter(Objects::nonNull)
                        .forEach(items::add);
            }
            return new AgreementChange(
                    kind.getValue(),
                    signedOn.getValue(),
                    AfterWords.typed(reason),
                    AfterWords.typed(reference),
                    petitioner.getValue(),
                    other.getValue(),
                    items);
        }
    }
}
