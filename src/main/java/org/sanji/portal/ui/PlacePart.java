package org.sanji.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.sanji.organization.Category;
import org.sanji.organization.Township;
import org.sanji.portal.internal.Field;
import org.sanji.portal.internal.SubmissionDraft;

/** Where it happened, and for those who know it the category. */
class PlacePart extends Div {

    private final transient SubmissionDraft draft;
    private final transient FormParts parts;

    PlacePart(SubmissionDraft draft, FormParts parts, Map<Field, Component> fields) {
        this.draft = draft;
        this.parts = parts;
        addClassName("public-form");
        var village = village();
        var township = township(village);
        var place = new TextField(getTranslation(Field.PLACE.label()));
        DraftForm.bind(Field.PLACE, place, draft, fields);
        var category = category();
        fields.put(Field.TOWNSHIP, township);
        fields.put(Field.VILLAGE, village);
        fields.put(Field.CATEGORY, category);
        var known = new Details(
                getTranslation("portal.category.known"),
                new Paragraph(getTranslation("portal.category.hint")),
                category);
        known.setOpened(!draft.categoryProposed());
        add(new H3(getTranslation("portal.part.place")), township, village, place, known);
    }

    private Select<Township> township(Select<String> village) {
        var select = new Select<Township>();
        select.setLabel(getTranslation(Field.TOWNSHIP.label()));
        select.setItems(parts.townships().all());
        select.setItemLabelGenerator(t -> t == null ? getTranslation("portal.township.none") : t.name());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("portal.township.none"));
        select.setWidthFull();
        var chosen = parts.townships().find(draft.text(Field.TOWNSHIP));
        chosen.ifPresent(select::setValue);
        offer(village, chosen.orElse(null));
        village.setValue(draft.text(Field.VILLAGE).isEmpty() ? null : draft.text(Field.VILLAGE));
        select.addValueChangeListener(e -> {
            draft.setText(
                    Field.TOWNSHIP, e.getValue() == null ? "" : e.getValue().code());
            offer(village, e.getValue());
        });
        return select;
    }

    private static void offer(Select<String> village, Township township) {
        village.setItems(township == null ? List.of() : township.villages());
        village.setVisible(township != null);
    }

    private Select<String> village() {
        var select = new Select<String>();
        select.setLabel(getTranslation(Field.VILLAGE.label()));
        select.setEmptySelectionAllowed(true);
        select.setItemLabelGenerator(v -> v == null ? getTranslation("portal.village.none") : v);
        select.setEmptySelectionCaption(getTranslation("portal.village.none"));
        select.setWidthFull();
        select.addValueChangeListener(e -> draft.setText(Field.VILLAGE, e.getValue()));
        return select;
    }

    private ComboBox<Category> category() {
        var box = new ComboBox<Category>(getTranslation(Field.CATEGORY.label()));
        box.setItemLabelGenerator(Category::path);
        box.setItems(query ->
                parts.categories().search(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()));
        box.setWidthFull();
        box.setClearButtonVisible(true);
        if (!draft.categoryProposed()) {
            parts.categories().find(draft.text(Field.CATEGORY)).ifPresent(box::setValue);
        }
        box.addValueChangeListener(e ->
                draft.chooseCategory(e.getValue() == null ? null : e.getValue().code()));
        return box;
    }
}
