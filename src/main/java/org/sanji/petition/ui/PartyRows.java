package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sanji.petition.NewParty;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;

/** The petitioner, or the representatives of a group, or the signatories of a joint letter; and the two numbers. */
final class PartyRows extends Div {

    private final LocalDate today;
    private final Runnable lookAgain;
    private final List<PartyRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(VaadinIcon.PLUS.create());
    private final Span error = Fields.errorLine();
    final IntegerField present = new IntegerField(Labels.of("desk.persons-present"));
    final IntegerField concerned = new IntegerField(Labels.of("desk.persons-concerned"));
    private PetitionForm form;

    PartyRows(LocalDate today, Runnable lookAgain) {
        this.today = today;
        this.lookAgain = lookAgain;
        list.addClassName("party-list");
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.addClickListener(e -> {
            addRow();
            rows.get(rows.size() - 1).name.focus();
        });
        for (var number : List.of(present, concerned)) {
            number.setMin(1);
            number.setMax(100_000);
            number.setStepButtonsVisible(true);
            number.setValue(1);
            number.addValueChangeListener(e -> number.setInvalid(false));
        }
        add(list, error, add);
        clear();
    }

    void clear() {
        rows.clear();
        list.removeAll();
        present.setValue(1);
        concerned.setValue(1);
        Fields.show(error, null);
        addRow();
    }

    private void addRow() {
        var holder = new PartyRow[1];
        holder[0] = new PartyRow(today, lookAgain, () -> removeRow(holder[0]));
        rows.add(holder[0]);
        list.add(holder[0]);
        arrange();
    }

    private void removeRow(PartyRow row) {
        rows.remove(row);
        list.remove(row);
        arrange();
        lookAgain.run();
    }

    /** A visit has representatives (at most five), everything else signatories. */
    void setForm(PetitionForm form) {
        this.form = form;
        arrange();
    }

    private void arrange() {
        boolean visit = form == PetitionForm.VISIT;
        present.setVisible(visit);
        boolean full = visit && rows.size() >= DeskPresenter.MAX_REPRESENTATIVES;
        add.setText(Labels.of(visit ? "desk.add-representative" : "desk.add-signatory"));
        add.setEnabled(!full);
        add.setTooltipText(full ? Labels.of("desk.representatives-full") : null);
        for (int i = 0; i < rows.size(); i++) {
            var title = rows.size() == 1 ? Labels.of("PartyRole.PETITIONER") : Labels.of(role(i)) + " " + (i + 1);
            rows.get(i).showAs(title, rows.size() > 1);
        }
        if (rows.size() > 1) {
            raise(present);
            raise(concerned);
        }
    }

    private void raise(IntegerField number) {
        if (number.getValue() != null && number.getValue() < rows.size()) {
            number.setValue(rows.size());
        }
    }

    private PartyRole role(int index) {
        if (rows.size() == 1) {
            return PartyRole.PETITIONER;
        }
        if (form == PetitionForm.VISIT) {
            return PartyRole.REPRESENTATIVE;
        }
        return index == 0 ? PartyRole.CONTACT : PartyRole.SIGNATORY;
    }

    List<NewParty> read() {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).read(role(i)))
                .toList();
    }

    NewParty first() {
        return rows.get(0).read(PartyRole.PETITIONER);
    }

    Integer personsPresent() {
        return present.getValue();
    }

    Integer personsConcerned() {
        return concerned.getValue();
    }

    boolean isBlank() {
        return rows.stream().allMatch(PartyRow::isBlank);
    }

    /** Shows the sentence where it belongs and returns the field to go to. */
    Component show(DeskError mistake) {
        int index = Math.max(0, Math.min(mistake.index(), rows.size() - 1));
        switch (mistake.field()) {
            case PARTIES -> Fields.show(error, mistake.sentence());
            case PERSONS -> {
                concerned.setErrorMessage(mistake.sentence());
                concerned.setInvalid(true);
                return concerned;
            }
            default -> rows.get(index).show(mistake);
        }
        var row = rows.get(index);
        return row.field(mistake.field());
    }

    void clearErrors() {
        Fields.show(error, null);
    }
}
