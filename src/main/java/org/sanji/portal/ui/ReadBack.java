package org.sanji.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.sanji.common.ui.KeyValueList;
import org.sanji.petition.Purpose;
import org.sanji.portal.internal.Field;
import org.sanji.portal.internal.SubmissionDraft;

/** Shows the petitioner what will be registered, as it will be registered. */
class ReadBack extends Div {

    ReadBack(SubmissionDraft draft, FormParts parts) {
        addClassName("panel");
        var list = new KeyValueList()
                .with(getTranslation(Field.PURPOSE.label()), getTranslation("portal.purpose." + draft.purpose()))
                .with(getTranslation(Field.NAME.label()), draft.text(Field.NAME))
                .with(getTranslation(Field.ID_NUMBER.label()), document(draft))
                .with(getTranslation(Field.PHONE.label()), draft.text(Field.PHONE))
                .with(getTranslation(Field.ADDRESS.label()), draft.text(Field.ADDRESS));
        if (draft.withheld()) {
            list.with(getTranslation(Field.WITHHELD_REASON.label()), draft.text(Field.WITHHELD_REASON));
        }
        list.withWide(getTranslation(Field.TITLE.label()), draft.text(Field.TITLE));
        list.withWide(getTranslation(Field.NARRATIVE.label()), draft.text(Field.NARRATIVE));
        list.with(getTranslation("portal.requests"), requests(draft));
        list.with(getTranslation("portal.part.place"), place(draft, parts));
        list.with(getTranslation("portal.check.PERSONS"), String.valueOf(draft.persons()));
        if (draft.joint()) {
            list.with(
                    getTranslation(
                            "portal.check.SIGNATORIES", draft.signatories().size()),
                    String.join("、", draft.signatories()));
        }
        list.with(getTranslation(Field.CATEGORY.label()), category(draft, parts));
        list.getElement().setAttribute("dir", "auto");
        add(list);
        if (draft.purpose() == Purpose.ACCUSATION) {
            var sealed = new Paragraph(getTranslation("portal.purpose.ACCUSATION.hint"));
            sealed.addClassName("public-note");
            add(sealed);
        }
    }

    private String document(SubmissionDraft draft) {
        var number = draft.text(Field.ID_NUMBER);
        return number.isEmpty() ? "" : getTranslation("IdType." + draft.idType()) + " " + number;
    }

    private static OrderedList requests(SubmissionDraft draft) {
        var list = new OrderedList();
        draft.requests().stream().filter(r -> !r.isBlank()).forEach(r -> list.add(new ListItem(r)));
        return list;
    }

    private static String place(SubmissionDraft draft, FormParts parts) {
        return String.join(
                        " ",
                        parts.townships().nameOf(draft.text(Field.TOWNSHIP)),
                        draft.text(Field.VILLAGE),
                        draft.text(Field.PLACE))
                .strip();
    }

    private String category(SubmissionDraft draft, FormParts parts) {
        var code = draft.text(Field.CATEGORY);
        if (code.isEmpty()) {
            return getTranslation("portal.category.later");
        }
        var path = parts.categories().pathOf(code);
        return draft.categoryProposed() ? getTranslation("portal.category.proposed", path) : path;
    }
}
