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
import java.util.Optional;
import java.util.stream.IntStream;
import org.sanji.organization.Place;
import org.sanji.petition.NewParty;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;

/**
 * The petitioner, or the representatives of a group, or the contact of a joint letter; the list of those who signed; and
 * the two numbers.
 */
final class PartyRows extends Div {

    private final OrganizationLookup lookup;
    private final LocalDate today;
    private final transient Runnable changed;
    private final List<PartyRow> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button add = new Button(VaadinIcon.PLUS.create());
    private final SignatoryArea signatories;
    private final Span error = Fields.errorLine();
    final IntegerField present = new IntegerField(Labels.of("desk.persons-present"));
    final IntegerField concerned = new IntegerField(Labels.of("desk.persons-concerned"));
    private transient List<Place> likely = List.of();
    private PetitionForm form;

    PartyRows(OrganizationLookup lookup, LocalDate today, Runnable changed) {
        this.lookup = lookup;
        this.today = today;
        this.changed = changed;
        signatories = new SignatoryArea(this::people, this::signatoriesChanged);
        list.addClassName("party-list");
        for (var number : List.of(present, concerned)) {
            number.setMin(1);
            number.setMax(100_000);
            number.setStepButtonsVisible(true);
            number.setValue(1);
            number.addValueChangeListener(e -> {
                number.setInvalid(false);
                changed.run();
            });
        }
        add(list, error, signatories, tools());
        clear();
    }

    private Div tools() {
        add.addClickListener(e -> addPerson());
        var group = new Button(Labels.of("desk.signatories.open"), VaadinIcon.GROUP.create(), e -> openSignatories());
        group.setTooltipText(Labels.of("desk.key", "Alt+G"));
        var missing = new Button(
                Labels.of("desk.missing.open"), e -> rows.get(rows.size() - 1).explainMissing());
        missing.setTooltipText(Labels.of("desk.missing-reason.hint"));
        var tools = new Div(add, group, missing);
        tools.addClassName("party-tools");
        List.of(add, group, missing)
                .forEach(b -> b.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL));
        return tools;
    }

    void clear() {
        rows.clear();
        list.removeAll();
        // a row first: whoever hears that the list of names was emptied looks at the first person
        addRow();
        signatories.set(null);
        present.setValue(1);
        concerned.setValue(1);
        Fields.show(error, null);
    }

    /** Another representative or signatory; at a visit at most five. */
    void addPerson() {
        if (add.isEnabled()) {
            addRow();
            changed.run();
        }
        rows.get(rows.size() - 1).name.focus();
    }

    /** Opens the list of those who signed. */
    void openSignatories() {
        signatories.open();
    }

    void focusFirst() {
        rows.get(0).name.focus();
    }

    private void signatoriesChanged() {
        arrange();
        changed.run();
    }

    private void addRow() {
        var holder = new PartyRow[1];
        holder[0] = new PartyRow(lookup, today, changed, () -> removeRow(holder[0]));
        holder[0].place.likely(likely);
        rows.add(holder[0]);
        list.add(holder[0]);
        arrange();
    }

    private void removeRow(PartyRow row) {
        rows.remove(row);
        list.remove(row);
        arrange();
        changed.run();
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
        add.setTooltipText(full ? Labels.of("desk.representatives-full") : Labels.of("desk.key", "Alt+P"));
        boolean several = rows.size() > 1;
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).showAs(Labels.of(role(i)) + (several ? " " + (i + 1) : ""), several);
        }
        raise(present, rows.size());
        raise(concerned, rows.size() + signatories.read().parties().size());
    }

    /** Not fewer than are named; the clerk may say more. */
    private static void raise(IntegerField number, int named) {
        if (number.getValue() != null && number.getValue() < named) {
            number.setValue(named);
        }
    }

    private PartyRole role(int index) {
        if (rows.size() == 1 && signatories.raw() == null) {
            return PartyRole.PETITIONER;
        }
        if (form == PetitionForm.VISIT) {
            return PartyRole.REPRESENTATIVE;
        }
        return index == 0 ? PartyRole.CONTACT : PartyRole.SIGNATORY;
    }

    /** The people with fields of their own. */
    List<NewParty> people() {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> rows.get(i).read(role(i)))
                .toList();
    }

    NewParty first() {
        return rows.get(0).read(PartyRole.PETITIONER);
    }

    String signatoryText() {
        return signatories.raw();
    }

    /** Shows what was read before. */
    void set(List<NewParty> people, String signatoryText, Integer present, Integer concerned) {
        clear();
        for (int i = 1; i < people.size(); i++) {
            addRow();
        }
        for (int i = 0; i < people.size(); i++) {
            rows.get(i).set(people.get(i));
        }
        signatories.set(signatoryText);
        this.present.setValue(present);
        this.concerned.setValue(concerned);
        arrange();
    }

    /** Where the first person lives, as far as it was chosen from the list. */
    Optional<Place> home() {
        return rows.get(0).place.getOptionalValue();
    }

    /** Offered first in the lists of places. */
    void likelyPlaces(List<Place> places) {
        likely = places;
        rows.forEach(r -> r.place.likely(places));
    }

    Integer personsPresent() {
        return present.getValue();
    }

    Integer personsConcerned() {
        return concerned.getValue();
    }

    /** Shows the sentence where it belongs and returns the field to go to. */
    Component show(DeskError mistake) {
        int index = Math.max(0, Math.min(mistake.index(), rows.size() - 1));
        switch (mistake.field()) {
            case PARTIES -> Fields.show(error, mistake.sentence());
            case SIGNATORIES -> {
                return signatories.show(mistake.sentence());
            }
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
