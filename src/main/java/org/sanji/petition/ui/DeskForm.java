package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import org.sanji.common.ui.DayField;
import org.sanji.petition.Origin;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;
import org.sanji.petition.RepeatQuery;

/** The fields of one registration in the order in which a clerk asks. */
final class DeskForm extends Div {

    private final LocalDate today;
    private final RadioButtonGroup<PetitionForm> form = new RadioButtonGroup<>(Labels.of("desk.form"));
    private final RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>(Labels.of("desk.purpose"));
    private final Select<Origin> origin = new Select<>();
    private final DayField receivedOn = new DayField(Labels.of("desk.received-on"));
    private final PartyRows parties;
    private final TextField title = new TextField(Labels.of("desk.title"));
    private final TextArea narrative = Fields.area("desk.narrative", 20_000);
    private final RequestRows requests;
    private final CategoryField category;
    private final ComboBox<Choice> township = new ComboBox<>(Labels.of("desk.township"));
    private final TextField place = new TextField(Labels.of("desk.place"));
    private final Checkbox urgent = new Checkbox(Labels.of("desk.urgent"));
    private final TextField urgentReason = new TextField(Labels.of("desk.urgent-reason"));
    private final TextField told = new TextField(Labels.of("desk.told"));
    private final Runnable lookAgain;

    /** @param lookAgain called when something changed by which the same person or matter may be found */
    DeskForm(OrganizationLookup lookup, LocalDate today, Runnable lookAgain) {
        this.today = today;
        this.lookAgain = lookAgain;
        addClassName("desk-form");
        parties = new PartyRows(today, lookAgain);
        requests = new RequestRows(this::textChanged);
        category = new CategoryField(lookup, lookAgain);
        setUpChoices(lookup);
        setUpTexts();
        add(
                grid(form, 5, purpose, 7, origin, 3, receivedOn, 3, parties.present, 3, parties.concerned, 3),
                Fields.section("desk.section.parties", parties),
                Fields.section(
                        "desk.section.matter",
                        grid(title, 12, narrative, 12),
                        requests,
                        grid(category, 5, township, 3, place, 4),
                        grid(urgent, 3, urgentReason, 5, told, 4)));
        clear();
    }

    private void setUpChoices(OrganizationLookup lookup) {
        form.setItems(PetitionForm.VISIT, PetitionForm.LETTER, PetitionForm.PHONE, PetitionForm.FAX);
        form.setItemLabelGenerator(Labels::of);
        form.addValueChangeListener(e -> {
            form.setInvalid(false);
            parties.setForm(e.getValue());
        });
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(Labels::of);
        purpose.addValueChangeListener(e -> {
            purpose.setInvalid(false);
            lookAgain.run();
        });
        origin.setLabel(Labels.of("desk.origin"));
        origin.setItems(Origin.values());
        origin.setItemLabelGenerator(Labels::of);
        receivedOn.setMax(today);
        township.setItemLabelGenerator(Choice::name);
        township.setItems(lookup.townships());
        township.setClearButtonVisible(true);
        township.addValueChangeListener(e -> lookAgain.run());
    }

    private void setUpTexts() {
        title.setMaxLength(DeskPresenter.TITLE_LENGTH);
        title.setPlaceholder(Labels.of("desk.title.hint"));
        title.setValueChangeMode(ValueChangeMode.ON_BLUR);
        title.addValueChangeListener(e -> {
            title.setInvalid(false);
            textChanged();
        });
        narrative.setMinHeight("96px");
        narrative.addValueChangeListener(e -> textChanged());
        place.setMaxLength(200);
        urgentReason.setMaxLength(300);
        told.setMaxLength(100);
        told.setPlaceholder(Labels.of("desk.told.hint"));
        urgent.addClassName("urgent-box");
        urgent.addValueChangeListener(e -> {
            urgentReason.setVisible(e.getValue());
            told.setVisible(e.getValue());
            if (e.isFromClient() && e.getValue()) {
                urgentReason.focus();
            }
        });
    }

    private static FormLayout grid(Object... componentsAndSpans) {
        var layout = new FormLayout();
        layout.setResponsiveSteps(new ResponsiveStep("0", 2), new ResponsiveStep("640px", 12));
        for (int i = 0; i < componentsAndSpans.length; i += 2) {
            layout.add((Component) componentsAndSpans[i], (Integer) componentsAndSpans[i + 1]);
        }
        return layout;
    }

    private void textChanged() {
        category.propose(text());
        lookAgain.run();
    }

    private String text() {
        return String.join("\n", title.getValue(), String.join("\n", requests.read()), narrative.getValue());
    }

    /** An empty form for the next person; form, purpose and origin go back to the usual. */
    void clear() {
        form.setValue(PetitionForm.VISIT);
        purpose.setValue(Purpose.REQUEST);
        origin.setValue(Origin.PETITIONER);
        receivedOn.setValue(today);
        parties.clear();
        parties.setForm(PetitionForm.VISIT);
        requests.clear();
        category.clear();
        township.clear();
        urgent.setValue(false);
        List.of(title, place, urgentReason, told).forEach(TextField::clear);
        urgentReason.setVisible(false);
        told.setVisible(false);
        narrative.clear();
    }

    void focusFirst() {
        Fields.focus(form);
    }

    boolean isBlank() {
        return parties.isBlank() && text().isBlank();
    }

    boolean isAccusation() {
        return purpose.getValue() == Purpose.ACCUSATION;
    }

    RepeatQuery query() {
        var first = parties.first();
        return new RepeatQuery(
                first.name(),
                first.idNumber(),
                first.phone(),
                township.getOptionalValue().map(Choice::code).orElse(null),
                category.code(),
                text(),
                form.getValue());
    }

    DeskInput read(RepeatPanel panel) {
        return new DeskInput(
                form.getValue(),
                purpose.getValue(),
                origin.getValue(),
                receivedOn.getValue(),
                Fields.text(title),
                Fields.text(narrative),
                requests.read(),
                parties.read(),
                parties.personsPresent(),
                parties.personsConcerned(),
                category.code(),
                category.isProposed(),
                township.getOptionalValue().map(Choice::code).orElse(null),
                Fields.text(place),
                urgent.getValue(),
                urgentSentence(),
                panel.choice(),
                panel.decided());
    }

    private String urgentSentence() {
        var reason = Fields.text(urgentReason);
        return reason == null || told.isEmpty() ? reason : Labels.of("desk.urgent-told", reason, told.getValue());
    }

    void clearErrors() {
        parties.clearErrors();
        List.of(title, urgentReason).forEach(f -> f.setInvalid(false));
    }

    /** Shows a mistake at its field; returns the field, null when it is not one of the form's. */
    Component show(DeskError mistake) {
        var sentence = mistake.sentence();
        switch (mistake.field()) {
            case FORM -> {
                form.setErrorMessage(sentence);
                form.setInvalid(true);
                return form;
            }
            case PURPOSE -> {
                purpose.setErrorMessage(sentence);
                purpose.setInvalid(true);
                return purpose;
            }
            case RECEIVED_ON -> {
                receivedOn.setErrorMessage(sentence);
                receivedOn.setInvalid(true);
                return receivedOn;
            }
            case PARTIES, PARTY_NAME, PARTY_ID, PARTY_PHONE, PARTY_ADDRESS, PERSONS -> {
                return parties.show(mistake);
            }
            case REQUESTS -> {
                return requests.show(sentence);
            }
            case CATEGORY -> {
                return category.show(sentence);
            }
            case TITLE -> {
                return fail(title, sentence);
            }
            case URGENT -> {
                return fail(urgentReason, sentence);
            }
            case NARRATIVE -> {
                narrative.setErrorMessage(sentence);
                narrative.setInvalid(true);
                return narrative;
            }
            default -> {
                return null;
            }
        }
    }

    private static TextField fail(TextField field, String sentence) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        return field;
    }
}
