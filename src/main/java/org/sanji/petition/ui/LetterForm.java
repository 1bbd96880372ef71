package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanji.common.ui.DayField;
import org.sanji.organization.Place;
import org.sanji.petition.Origin;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;
import org.sanji.petition.RecentUse;
import org.sanji.petition.RepeatQuery;

/** The fields of one letter in the order in which a letter is read: envelope, sender, who signed, matter. */
@JavaScript("context://js/desk-keys.js")
final class LetterForm extends Div {

    private static final int TYPING_PAUSE = 500;

    private final OrganizationLookup lookup;
    private final DayField postmarkedOn = new DayField(Labels.of("letters.postmarked-on"));
    private final Select<Purpose> purpose = new Select<>();
    private final SenderFields sender;
    private final IntegerField persons = new IntegerField(Labels.of("letters.persons"));
    private final SignatoryArea signatories;
    private final TextField title = new TextField(Labels.of("desk.title"));
    private final RequestRows requests;
    private final TextArea narrative = Fields.area("letters.narrative");
    private final CategoryField category;
    private final PlaceField where;
    private final Checkbox urgent = new Checkbox(Labels.of("desk.urgent"));
    private final TextField urgentReason = new TextField(Labels.of("desk.urgent-reason"));
    private final SuperiorFields superior;
    private final transient Runnable changed;

    /** @param changed called after every change of what is typed */
    LetterForm(OrganizationLookup lookup, LocalDate today, Runnable changed) {
        this.lookup = lookup;
        this.changed = changed;
        addClassNames("desk-form", "letter-form");
        superior = new SuperiorFields(lookup, today, changed);
        superior.setVisible(false);
        sender = new SenderFields(lookup, persons, changed);
        signatories = new SignatoryArea(() -> List.of(sender.read()), this::signatoriesChanged);
        requests = new RequestRows(this::textChanged);
        category = new CategoryField(lookup, changed);
        where = new PlaceField(Labels.of("desk.township"), lookup);
        postmarkedOn.setMax(today);
        setUpChoices();
        setUpTexts();
        var many = new Button(Labels.of("desk.signatories.open"), VaadinIcon.GROUP.create(), e -> openSignatories());
        many.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        many.setTooltipText(Labels.of("desk.key", "Alt+G"));
        var tools = new Div(sender.anonymous, many);
        tools.addClassName("letter-tools");
        add(
                Fields.grid(postmarkedOn, 4, purpose, 3, tools, 5),
                superior,
                sender,
                signatories,
                Fields.grid(title, 12),
                requests,
                narrative,
                Fields.grid(category, 7, where, 5, urgent, 4, urgentReason, 8));
        List.<Component>of(sender.anonymous, persons)
                .forEach(f -> f.getElement().setAttribute("data-pass", true));
        getElement().executeJs("window.sanjiDeskKeys.install(this)");
        set(LetterInput.blank(null));
    }

    private void setUpChoices() {
        postmarkedOn.addValueChangeListener(e -> {
            postmarkedOn.setInvalid(false);
            changed.run();
        });
        purpose.setLabel(Labels.of("desk.purpose"));
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(Labels::of);
        purpose.addValueChangeListener(e -> {
            purpose.setHelperText(isAccusation() ? Labels.of("letters.sealed.hint") : null);
            changed.run();
        });
        persons.setTooltipText(Labels.of("letters.persons.hint"));
        persons.setMin(1);
        persons.setMax(100_000);
        persons.addValueChangeListener(e -> changed.run());
        where.addValueChangeListener(e -> changed.run());
        urgent.addClassName("urgent-box");
        urgent.addValueChangeListener(e -> {
            urgentReason.setVisible(e.getValue());
            if (e.isFromClient() && e.getValue()) {
                urgentReason.focus();
            }
            changed.run();
        });
    }

    private void setUpTexts() {
        title.setPlaceholder(Labels.of("desk.title.hint"));
        title.addValueChangeListener(e -> {
            title.setInvalid(false);
            textChanged();
        });
        narrative.setMinHeight("72px");
        narrative.setMaxHeight("180px");
        narrative.setTooltipText(Labels.of("letters.narrative.keys"));
        narrative.addValueChangeListener(e -> {
            narrative.setInvalid(false);
            textChanged();
        });
        narrative.setValueChangeMode(ValueChangeMode.LAZY);
        narrative.setValueChangeTimeout(TYPING_PAUSE);
        urgentReason.addValueChangeListener(e -> {
            urgentReason.setInvalid(false);
            changed.run();
        });
        Fields.limit(title, Limits.TITLE);
        Fields.limit(narrative, Limits.NARRATIVE);
        Fields.limit(urgentReason, Limits.URGENT_REASON);
        for (var field : List.of(title, urgentReason)) {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_PAUSE);
        }
    }

    private void signatoriesChanged() {
        int named = 1 + signatories.read().parties().size();
        if (persons.getValue() != null && persons.getValue() < named) {
            persons.setValue(named);
        }
        changed.run();
    }

    private void textChanged() {
        category.propose(text());
        changed.run();
    }

    private String text() {
        return String.join("\n", title.getValue(), String.join("\n", requests.read()), narrative.getValue());
    }

    /** What the clerk used lately is offered first. */
    void offer(RecentUse recent) {
        category.lately(recent.categories());
        List<Place> places = recent.places().stream()
                .map(p -> lookup.place(p.township(), p.village()))
                .flatMap(Optional::stream)
                .toList();
        where.likely(places);
        sender.place.likely(places);
    }

    void set(LetterInput in) {
        postmarkedOn.setValue(in.postmarkedOn());
        purpose.setValue(in.purpose());
        sender.set(in.sender(), in.anonymous());
        signatories.set(in.signatories());
        persons.setValue(in.personsConcerned());
        title.setValue(Fields.orEmpty(in.title()));
        narrative.setValue(Fields.orEmpty(in.narrative()));
        requests.set(in.requests());
        category.propose(text());
        category.set(in.category());
        where.set(in.township(), in.village());
        urgent.setValue(in.urgent());
        urgentReason.setVisible(in.urgent());
        urgentReason.setValue(Fields.orEmpty(in.urgentReason()));
        superior.set(in.superior());
        clearErrors();
    }

    /** A superior assigned the letters of this post: each has its own letter from above. */
    void from(Origin origin) {
        superior.setVisible(origin == Origin.SUPERIOR_ASSIGNED);
    }

    LetterInput read(RepeatPanel panel) {
        return new LetterInput(
                postmarkedOn.getValue(),
                purpose.getValue(),
                sender.anonymousReason(),
                sender.read(),
                signatories.raw(),
                persons.getValue(),
                Fields.text(title),
                requests.read(),
                Fields.text(narrative),
                category.code(),
                category.isProposed(),
                where.township(),
                where.village(),
                urgent.getValue(),
                Fields.text(urgentReason),
                panel.choice(),
                panel.linked(),
                panel.decided(),
                superior.isVisible() ? superior.read() : null);
    }

    RepeatQuery query() {
        var by = sender.read();
        boolean nobody = sender.anonymousReason() != null;
        return new RepeatQuery(
                nobody ? null : by.name(),
                nobody ? null : by.idNumber(),
                nobody ? null : by.phone(),
                where.township(),
                category.code(),
                text(),
                PetitionForm.LETTER);
    }

    boolean isAccusation() {
        return purpose.getValue() == Purpose.ACCUSATION;
    }

    void focusFirst() {
        postmarkedOn.focus();
    }

    void openSignatories() {
        signatories.open();
    }

    void toggleAnonymous() {
        sender.toggleAnonymous();
    }

    void focusRequests() {
        requests.focusNext();
    }

    void adoptCategory() {
        category.adopt();
    }

    void clearErrors() {
        sender.clearErrors();
        List.of(title, urgentReason).forEach(f -> f.setInvalid(false));
        postmarkedOn.setInvalid(false);
    }

    /** Shows a mistake at its field; returns the field, null when it is not one of the form's. */
    Component show(DeskError mistake) {
        var sentence = mistake.sentence();
        return switch (mistake.field()) {
            case POSTMARKED_ON -> Fields.fail(postmarkedOn, sentence);
            case PARTIES, PARTY_NAME, PARTY_ID, PARTY_PHONE, PARTY_ADDRESS, PARTY_MISSING -> sender.show(mistake);
            case PERSONS -> Fields.fail(persons, sentence);
            case SIGNATORIES -> signatories.show(sentence);
            case TITLE -> Fields.fail(title, sentence);
            case REQUESTS -> requests.show(sentence);
            case NARRATIVE -> Fields.fail(narrative, sentence);
            case CATEGORY -> category.show(sentence);
            case TOWNSHIP -> Fields.fail(where, sentence);
            case SUPERIOR_ORGAN, SUPERIOR_NUMBER, SUPERIOR_DUE -> superior.show(mistake);
            case URGENT -> Fields.fail(urgentReason, sentence);
            default -> null;
        };
    }
}
