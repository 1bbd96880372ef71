package org.sanji.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sanji.common.Days;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Forms;
import org.sanji.common.ui.Notices;
import org.sanji.petition.CorrectionField;
import org.sanji.petition.CorrectionSheet;
import org.sanji.petition.Corrections.Change;
import org.sanji.petition.IdType;
import org.sanji.petition.PartyView;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Purpose;
import org.sanji.petition.ResidentId;

/**
 * Correcting a registration: what stands is in the fields, personal data only as a masked hint; what was changed is sent
 * with the reason. Only what may be corrected now is offered.
 */
final class CorrectionDialog extends ActionDialog {

    private final transient PetitionView petition;
    private final transient PetitionPageServices services;
    private final transient CorrectionSheet sheet;
    private final transient List<Supplier<Change>> changes = new ArrayList<>();
    private final FormLayout form = Forms.twoColumns();

    CorrectionDialog(PetitionView petition, PetitionPageServices services, Runnable changed) {
        super(Labels.of("correction.title", petition.number()), Labels.of("correction.do"));
        this.petition = petition;
        this.services = services;
        this.sheet = services.corrections().sheet(petition.id());
        setWidth("860px");
        setMaxHeight("92vh");
        texts();
        registration();
        petition.parties().forEach(this::party);
        var reason = Fields.area("correction.reason", 500);
        reason.setRequiredIndicatorVisible(true);
        reason.setPlaceholder(Labels.of("correction.reason.hint"));
        body(new Span(Labels.of("correction.text")), reason, form);
        onConfirm(() -> {
            requireText(reason, "case.reason.missing");
            var made =
                    changes.stream().map(Supplier::get).filter(Objects::nonNull).toList();
            services.corrections().correct(petition.id(), sheet.revision(), made, Fields.text(reason));
            Notices.done(Labels.of("correction.done"));
            changed.run();
        });
    }

    private boolean may(CorrectionField field) {
        return sheet.allowed().contains(field);
    }

    /** Adds the field when it may be corrected, and what it says when it was changed. */
    private <V, C extends Component & HasValueAndElement<?, V>> void add(
            CorrectionField field, UUID item, C input, V now, Function<V, String> text, boolean wide) {
        if (!may(field)) {
            return;
        }
        if (now != null) {
            input.setValue(now);
        }
        var before = input.getValue();
        form.add(wide ? Forms.wide(form, input) : input);
        changes.add(() -> Objects.equals(before, input.getValue())
                ? null
                : new Change(field, item, input.isEmpty() ? null : text.apply(input.getValue())));
    }

    private void texts() {
        var title = new TextField(Labels.of("desk.title"));
        title.setMaxLength(100);
        add(CorrectionField.TITLE, null, title, petition.title(), v -> v, true);
        petition.requests().forEach(r -> {
            var request = Fields.area("correction.request", 2000);
            request.setLabel(Labels.of("correction.request", r.position()));
            add(CorrectionField.REQUEST, r.id(), request, r.text(), v -> v, true);
        });
        var more = new TextArea(Labels.of("correction.request.new"));
        more.setMaxLength(2000);
        add(CorrectionField.REQUEST, null, more, "", v -> v, true);
        var narrative = Fields.area("desk.narrative", 20_000);
        narrative.setMaxHeight("220px");
        add(CorrectionField.NARRATIVE, null, narrative, petition.narrative(), v -> v, true);
    }

    private void registration() {
        var today = Days.today(services.clock());
        add(
                CorrectionField.FORM,
                null,
                constants("desk.form", List.of(PetitionForm.values())),
                petition.form(),
                PetitionForm::name,
                false);
        var purpose = constants("desk.purpose", List.of(Purpose.values()));
        purpose.setHelperText(Labels.of("correction.purpose.hint"));
        add(CorrectionField.PURPOSE, null, purpose, petition.purpose(), Purpose::name, false);
        var received = day("page.received", today);
        received.setHelperText(Labels.of("correction.received.hint"));
        add(CorrectionField.RECEIVED_ON, null, received, petition.receivedOn(), LocalDate::toString, false);
        add(
                CorrectionField.POSTMARKED_ON,
                null,
                day("page.postmarked", today),
                petition.postmarkedOn(),
                LocalDate::toString,
                false);
        var category = new ComboBox<Choice>(Labels.of("desk.category"));
        category.setItemLabelGenerator(Choice::name);
        category.setClearButtonVisible(true);
        category.setItemsWithFilterConverter(
                query -> services.lookup().categories(query.getFilter().orElse(""), 50).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                text -> text);
        add(
                CorrectionField.CATEGORY,
                null,
                category,
                petition.category() == null
                        ? null
                        : services.lookup().category(petition.category()).orElse(null),
                Choice::code,
                false);
        var township = new ComboBox<Choice>(Labels.of("petitions.township"));
        township.setItems(services.lookup().townships());
        township.setItemLabelGenerator(Choice::name);
        township.setClearButtonVisible(true);
        add(
                CorrectionField.TOWNSHIP,
                null,
                township,
                services.lookup().townships().stream()
                        .filter(t -> t.code().equals(petition.township()))
                        .findFirst()
                        .orElse(null),
                Choice::code,
                false);
        line(CorrectionField.VILLAGE, null, "correction.village", petition.village(), null, 60);
        line(CorrectionField.PLACE, null, "correction.place", petition.place(), null, 200);
        count(CorrectionField.PERSONS_PRESENT, petition.personsPresent());
        count(CorrectionField.PERSONS_CONCERNED, petition.personsConcerned());
    }

    private void count(CorrectionField field, int now) {
        var input = new IntegerField(Labels.of(field));
        input.setMin(0);
        add(field, null, input, now, String::valueOf, false);
    }

    private static DayField day(String key, LocalDate today) {
        var day = new DayField(Labels.of(key));
        day.setMax(today);
        day.setClearButtonVisible(true);
        return day;
    }

    private static <E extends Enum<E>> Select<E> constants(String key, List<E> values) {
        var select = new Select<E>();
        select.setLabel(Labels.of(key));
        select.setItems(values);
        select.setItemLabelGenerator(Labels::of);
        return select;
    }

    private TextField line(CorrectionField field, UUID item, String key, String now, String hint, int length) {
        var input = new TextField(Labels.of(key));
        input.setMaxLength(length);
        if (hint != null) {
            input.setPlaceholder(hint);
        }
        add(field, item, input, now, v -> v, false);
        return input;
    }

    /** Only what is typed replaces what stands: the clerk does not see it in full here. */
    private void party(PartyView p) {
        if (!may(CorrectionField.PARTY_NAME)) {
            return;
        }
        var head = new Span(Labels.of("correction.party", p.name() == null ? "—" : p.name(), Labels.of(p.role())));
        head.addClassName("correction-party");
        form.add(Forms.wide(form, head));
        line(CorrectionField.PARTY_NAME, p.id(), "desk.name", null, p.name(), 100);
        line(CorrectionField.PARTY_PHONE, p.id(), "desk.phone", null, p.phone(), 20);
        var id = line(CorrectionField.PARTY_ID_NUMBER, p.id(), "desk.id-number", null, p.idNumber(), 60);
        // sex and birth date stand in a resident number
        changes.add(() -> ResidentId.parse(id.getValue())
                .map(r -> new Change(CorrectionField.PARTY_SEX, p.id(), r.sex().name()))
                .orElse(null));
        changes.add(() -> ResidentId.parse(id.getValue())
                .map(r -> new Change(
                        CorrectionField.PARTY_BIRTH_DATE, p.id(), r.birthDate().toString()))
                .orElse(null));
        line(CorrectionField.PARTY_ADDRESS, p.id(), "desk.address", null, p.address(), 300);
        // a number that is given for the first time needs its kind
        if (p.idNumber() == null) {
            add(
                    CorrectionField.PARTY_ID_TYPE,
                    p.id(),
                    constants(
                            "correction.id-type",
                            List.of(IdType.RESIDENT_ID, IdType.PASSPORT, IdType.OTHER, IdType.NONE)),
                    p.idType(),
                    Enum::name,
                    false);
        }
    }
}
