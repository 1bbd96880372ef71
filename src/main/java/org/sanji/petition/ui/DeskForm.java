package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.formlayout.FormLayout.ResponsiveStep;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanji.common.ui.DayField;
import org.sanji.document.AttachmentKind;
import org.sanji.document.ui.AttachmentTools;
import org.sanji.document.ui.AttachmentUpload;
import org.sanji.organization.Place;
import org.sanji.petition.Origin;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;
import org.sanji.petition.RecentUse;
import org.sanji.petition.RepeatQuery;

/** The fields of one registration in the order in which a clerk asks. */
@JavaScript("context://js/desk-keys.js")
final class DeskForm extends Div {

    private static final int TYPING_PAUSE = 500;
    /** An hour: a mouse that merely rests on a field must not cover others with its keys; the focus shows them. */
    private static final int ONLY_ON_FOCUS = 3_600_000;

    private final OrganizationLookup lookup;
    private final LocalDate today;
    private final RadioButtonGroup<PetitionForm> form = new RadioButtonGroup<>(Labels.of("desk.form"));
    private final RadioButtonGroup<Purpose> purpose = new RadioButtonGroup<>(Labels.of("desk.purpose"));
    private final Select<Origin> origin = new Select<>();
    private final DayField receivedOn = new DayField(Labels.of("desk.received-on"));
    private final PartyRows parties;
    private final TextField title = new TextField(Labels.of("desk.title"));
    private final TextArea narrative = Fields.area("desk.narrative");
    private final RequestRows requests;
    private final CategoryField category;
    private final PlaceField where;
    private final TextField place = new TextField(Labels.of("desk.place"));
    private final Checkbox urgent = new Checkbox(Labels.of("desk.urgent"));
    private final TextField urgentReason = new TextField(Labels.of("desk.urgent-reason"));
    private final TextField told = new TextField(Labels.of("desk.told"));
    private final SuperiorFields superior;
    private final AttachmentUpload files;
    private final transient Runnable changed;
    private transient List<Place> recentPlaces = List.of();

    /** @param changed called after every change of what is typed */
    DeskForm(OrganizationLookup lookup, AttachmentTools tools, LocalDate today, Runnable changed) {
        this.lookup = lookup;
        this.today = today;
        this.changed = changed;
        addClassName("desk-form");
        parties = new PartyRows(lookup, today, this::partiesChanged);
        requests = new RequestRows(this::textChanged);
        category = new CategoryField(lookup, changed);
        where = new PlaceField(Labels.of("desk.township"), lookup);
        superior = new SuperiorFields(lookup, today, changed);
        files = new AttachmentUpload(tools, AttachmentKind.PETITION_PAPER);
        files.addChangeListener(f -> changed.run());
        setUpChoices();
        setUpTexts();
        setUpUrgent();
        add(
                grid(form, 5, purpose, 7, origin, 3, receivedOn, 3, parties.present, 3, parties.concerned, 3),
                superior,
                Fields.section("desk.section.parties", parties),
                matter(),
                papers());
        getElement().executeJs("window.sanjiDeskKeys.install(this)");
        clear();
    }

    private Div matter() {
        var matter = new Div(
                grid(title, 12, narrative, 12),
                requests,
                grid(category, 4, where, 3, place, 3, urgent, 2),
                grid(urgentReason, 7, told, 5));
        matter.addClassName("form-section");
        return matter;
    }

    /** What the petitioner brought, on one line until there is something. */
    private Div papers() {
        var label = new Span(Labels.of("desk.files"));
        label.addClassName("field-label");
        var papers = new Div(label, files);
        papers.addClassName("desk-papers");
        return papers;
    }

    private void setUpChoices() {
        form.setItems(PetitionForm.VISIT, PetitionForm.PHONE, PetitionForm.FAX);
        form.setItemLabelGenerator(Labels::of);
        form.addValueChangeListener(e -> {
            form.setInvalid(false);
            parties.setForm(e.getValue());
            changed.run();
        });
        purpose.setItems(Purpose.values());
        purpose.setItemLabelGenerator(Labels::of);
        purpose.addValueChangeListener(e -> {
            purpose.setInvalid(false);
            changed.run();
        });
        origin.setLabel(Labels.of("desk.origin"));
        origin.setItems(Origin.values());
        origin.setItemLabelGenerator(Labels::of);
        origin.addValueChangeListener(e -> {
            boolean assigned = e.getValue() == Origin.SUPERIOR_ASSIGNED;
            superior.setVisible(assigned);
            if (assigned && e.isFromClient()) {
                superior.focusFirst();
            }
            changed.run();
        });
        receivedOn.setMax(today);
        receivedOn.addValueChangeListener(e -> changed.run());
        where.addValueChangeListener(e -> changed.run());
    }

    private void setUpTexts() {
        title.setPlaceholder(Labels.of("desk.title.hint"));
        title.addValueChangeListener(e -> {
            title.setInvalid(false);
            textChanged();
        });
        narrative.setMinHeight("64px");
        narrative.setMaxHeight("220px");
        narrative
                .setTooltipText(Labels.of("desk.text.keys", "Ctrl+Enter", "Tab"))
                .setHoverDelay(ONLY_ON_FOCUS);
        narrative.addValueChangeListener(e -> {
            narrative.setInvalid(false);
            textChanged();
        });
        narrative.setValueChangeMode(ValueChangeMode.LAZY);
        narrative.setValueChangeTimeout(TYPING_PAUSE);
        told.setPlaceholder(Labels.of("desk.told.hint"));
        List.of(title, place, urgentReason, told).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.setValueChangeTimeout(TYPING_PAUSE);
        });
        List.of(place, urgentReason, told)
                .forEach(field -> field.addValueChangeListener(e -> {
                    field.setInvalid(false);
                    changed.run();
                }));
        Fields.limit(title, Limits.TITLE);
        Fields.limit(narrative, Limits.NARRATIVE);
        Fields.limit(place, Limits.PLACE);
        Fields.limit(urgentReason, Limits.URGENT_REASON);
        Fields.limit(told, Limits.TOLD);
    }

    private void setUpUrgent() {
        urgent.addClassName("urgent-box");
        urgent.addValueChangeListener(e -> {
            urgentReason.setVisible(e.getValue());
            told.setVisible(e.getValue());
            if (e.isFromClient() && e.getValue()) {
                urgentReason.focus();
            }
            changed.run();
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

    private void partiesChanged() {
        offerPlaces();
        changed.run();
    }

    private void textChanged() {
        category.propose(text());
        changed.run();
    }

    private String text() {
        return String.join("\n", title.getValue(), String.join("\n", requests.read()), narrative.getValue());
    }

    /** What the clerk used lately is offered first; nothing is filled in where a wrong value would mislead. */
    void offer(RecentUse recent) {
        category.lately(recent.categories());
        recentPlaces = recent.places().stream()
                .map(p -> lookup.place(p.township(), p.village()))
                .flatMap(Optional::stream)
                .toList();
        parties.likelyPlaces(recentPlaces);
        boolean another = recent.origin() != null && recent.origin() != Origin.PETITIONER;
        origin.setHelperText(another ? Labels.of("desk.last-origin", Labels.of(recent.origin())) : null);
        offerPlaces();
    }

    /** It often happened where the petitioner lives. */
    private void offerPlaces() {
        where.likely(Stream.concat(parties.home().stream(), recentPlaces.stream())
                .distinct()
                .toList());
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
        where.clear();
        urgent.setValue(false);
        List.of(title, place, urgentReason, told).forEach(TextField::clear);
        urgentReason.setVisible(false);
        told.setVisible(false);
        narrative.clear();
        superior.set(null);
        superior.setVisible(false);
        files.clear();
    }

    /** Shows what was read before. */
    void set(DeskInput in) {
        form.setValue(in.form());
        purpose.setValue(in.purpose());
        origin.setValue(in.origin());
        receivedOn.setValue(in.receivedOn());
        parties.setForm(in.form());
        parties.set(in.parties(), in.signatories(), in.personsPresent(), in.personsConcerned());
        title.setValue(text(in.title()));
        narrative.setValue(text(in.narrative()));
        requests.set(in.requests());
        category.propose(text());
        category.set(in.category());
        where.set(in.township(), in.village());
        place.setValue(text(in.place()));
        urgent.setValue(in.urgent());
        urgentReason.setValue(text(in.urgentReason()));
        told.setValue(text(in.told()));
        superior.set(in.superior());
        files.setIds(in.files());
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    void focusFirst() {
        parties.focusFirst();
    }

    PartyRows parties() {
        return parties;
    }

    RequestRows requests() {
        return requests;
    }

    CategoryField category() {
        return category;
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
                where.township(),
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
                parties.people(),
                parties.signatoryText(),
                parties.personsPresent(),
                parties.personsConcerned(),
                category.code(),
                category.isProposed(),
                where.township(),
                where.village(),
                Fields.text(place),
                urgent.getValue(),
                Fields.text(urgentReason),
                Fields.text(told),
                origin.getValue() == Origin.SUPERIOR_ASSIGNED ? superior.read() : null,
                panel.choice(),
                panel.decided(),
                files.ids());
    }

    void clearErrors() {
        parties.clearErrors();
        List.of(title, urgentReason).forEach(f -> f.setInvalid(false));
    }

    /** Shows a mistake at its field; returns the field, null when it is not one of the form's. */
    Component show(DeskError mistake) {
        var sentence = mistake.sentence();
        return switch (mistake.field()) {
            case FORM -> Fields.fail(form, sentence);
            case PURPOSE -> Fields.fail(purpose, sentence);
            case RECEIVED_ON -> Fields.fail(receivedOn, sentence);
            case PARTIES, PARTY_NAME, PARTY_ID, PARTY_PHONE, PARTY_ADDRESS, PARTY_MISSING, PERSONS, SIGNATORIES ->
                parties.show(mistake);
            case REQUESTS -> requests.show(sentence);
            case CATEGORY -> category.show(sentence);
            case TOWNSHIP -> Fields.fail(where, sentence);
            case TITLE -> Fields.fail(title, sentence);
            case PLACE -> Fields.fail(place, sentence);
            case URGENT -> Fields.fail(urgentReason, sentence);
            case TOLD -> Fields.fail(told, sentence);
            case NARRATIVE -> Fields.fail(narrative, sentence);
            case SUPERIOR_ORGAN, SUPERIOR_NUMBER, SUPERIOR_DUE -> superior.show(mistake);
            default -> null;
        };
    }
}
