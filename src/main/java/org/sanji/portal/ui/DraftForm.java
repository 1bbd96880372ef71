package org.sanji.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sanji.petition.IdType;
import org.sanji.petition.Purpose;
import org.sanji.portal.internal.Field;
import org.sanji.portal.internal.Problem;
import org.sanji.portal.internal.SubmissionDraft;

/** The fields of the online form; every change goes into the draft at once. */
class DraftForm extends Div {

    private static final Set<IdType> DOCUMENTS = Set.of(IdType.RESIDENT_ID, IdType.PASSPORT, IdType.OTHER);
    private static final int COUNT_EVERY_MILLIS = 500;

    private final transient SubmissionDraft draft;
    private final transient FormParts parts;
    private final transient Map<Field, Component> fields = new EnumMap<>(Field.class);
    private final RequestFields requests;

    DraftForm(SubmissionDraft draft, FormParts parts) {
        this.draft = draft;
        this.parts = parts;
        this.requests = new RequestFields(draft, parts.settings().maxRequests());
        addClassName("public-form");
        add(panel("portal.part.purpose", purpose()));
        add(person());
        add(matter());
        add(new OthersPart(draft, fields));
        add(panel("portal.part.consent", consent()));
    }

    /** Puts each problem beside its field and the focus on the first. */
    void show(List<Problem> problems) {
        fields.values().forEach(f -> mark(f, null));
        requests.clear();
        for (var problem : problems) {
            mark(fieldOf(problem), getTranslation(problem.key(), problem.args().toArray()));
        }
        if (!problems.isEmpty()) {
            PublicPage.focus(fieldOf(problems.get(0)));
        }
    }

    private Component fieldOf(Problem problem) {
        return problem.field() == Field.REQUEST ? requests.box(problem.index()) : fields.get(problem.field());
    }

    /** @param sentence what to do, null when the field is well */
    static void mark(Component field, String sentence) {
        if (field instanceof HasValidation v) {
            v.setErrorMessage(sentence == null ? "" : sentence);
            v.setInvalid(sentence != null);
        }
    }

    static Section panel(String title, Component... content) {
        var section = new Section();
        section.addClassName("panel");
        section.add(new H2(section.getTranslation(title)));
        section.add(content);
        return section;
    }

    // ---- purpose

    private Component purpose() {
        var group = new RadioButtonGroup<Purpose>(getTranslation("portal.field.PURPOSE"));
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(Purpose.values());
        group.setRenderer(new ComponentRenderer<>(this::explained));
        group.setRequiredIndicatorVisible(true);
        group.setManualValidation(true);
        group.setValue(draft.purpose());
        group.addValueChangeListener(e -> {
            draft.setPurpose(e.getValue());
            mark(group, null);
        });
        fields.put(Field.PURPOSE, group);
        return group;
    }

    private Component explained(Purpose purpose) {
        var name = new Span(getTranslation("portal.purpose." + purpose));
        name.addClassName("public-way-name");
        var hint = new Span(getTranslation("portal.purpose." + purpose + ".hint"));
        hint.addClassName("public-hint");
        var both = new Div(name, hint);
        both.addClassName("public-choice");
        return both;
    }

    // ---- who

    private Component person() {
        var reason = text(Field.WITHHELD_REASON);
        reason.setVisible(draft.withheld());
        var withheld = new Checkbox(getTranslation("portal.field.WITHHELD"), draft.withheld());
        withheld.addValueChangeListener(e -> {
            draft.setWithheld(e.getValue());
            reason.setVisible(e.getValue());
            List.of(Field.NAME, Field.ID_NUMBER, Field.PHONE, Field.ADDRESS).forEach(f -> {
                require(fields.get(f), !e.getValue());
                mark(fields.get(f), null);
            });
        });
        var name = text(Field.NAME);
        name.setAutocomplete(com.vaadin.flow.component.textfield.Autocomplete.NAME);
        var number = text(Field.ID_NUMBER);
        var phone = text(Field.PHONE);
        phone.getElement().setProperty("inputmode", "tel");
        phone.setHelperText(getTranslation("portal.help.PHONE"));
        var address = text(Field.ADDRESS);
        address.setHelperText(getTranslation("portal.help.ADDRESS"));
        for (var field : List.of(name, number, phone, address)) {
            require(field, !draft.withheld());
        }
        require(reason, true);
        return panel("portal.part.person", name, documentKind(), number, phone, address, withheld, reason);
    }

    private Component documentKind() {
        var kind = new RadioButtonGroup<IdType>(getTranslation("portal.field.ID_TYPE"));
        kind.setItems(DOCUMENTS.stream().sorted().toList());
        kind.setItemLabelGenerator(t -> getTranslation("IdType." + t));
        kind.setValue(draft.idType());
        kind.addValueChangeListener(e -> {
            draft.setIdType(e.getValue());
            mark(fields.get(Field.ID_NUMBER), null);
        });
        return kind;
    }

    // ---- the matter

    private Component matter() {
        var title = text(Field.TITLE);
        require(title, true);
        title.setHelperText(getTranslation("portal.help.TITLE"));
        var narrative = new TextArea(getTranslation(Field.NARRATIVE.label()));
        narrative.setMinRows(8);
        narrative.setMaxRows(24);
        bind(Field.NARRATIVE, narrative);
        require(narrative, true);
        narrative.setValueChangeMode(ValueChangeMode.LAZY);
        narrative.setValueChangeTimeout(COUNT_EVERY_MILLIS);
        narrative.setHelperText(count(narrative.getValue()));
        narrative.addValueChangeListener(e -> narrative.setHelperText(count(e.getValue())));
        return panel("portal.part.matter", title, narrative, requests, new PlacePart(draft, parts, fields));
    }

    private String count(String text) {
        return getTranslation("portal.help.NARRATIVE", text.length(), Field.NARRATIVE.longest());
    }

    private Component consent() {
        var box = new Checkbox(getTranslation("portal.field.CONSENT"), draft.consent());
        box.setRequiredIndicatorVisible(true);
        box.setManualValidation(true);
        box.addValueChangeListener(e -> {
            draft.setConsent(e.getValue());
            mark(box, null);
        });
        fields.put(Field.CONSENT, box);
        return box;
    }

    // ---- shared

    private TextField text(Field field) {
        var box = new TextField(getTranslation(field.label()));
        bind(field, box);
        return box;
    }

    private void bind(Field field, TextFieldBase<?, String> box) {
        bind(field, box, draft, fields);
    }

    /** Joins a text box with its place in the draft. The server judges, not the box. */
    static void bind(Field field, TextFieldBase<?, String> box, SubmissionDraft draft, Map<Field, Component> fields) {
        if (box instanceof TextField one) {
            one.setManualValidation(true);
        } else if (box instanceof TextArea many) {
            many.setManualValidation(true);
        }
        box.setWidthFull();
        box.setValue(draft.text(field));
        box.getElement().setProperty("autocorrect", "off");
        box.addValueChangeListener(e -> {
            draft.setText(field, e.getValue());
            mark(box, null);
        });
        fields.put(field, box);
    }

    private static void require(Component field, boolean required) {
        if (field instanceof HasValue<?, ?> v) {
            v.setRequiredIndicatorVisible(required);
        }
    }
}
