package org.sanji.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import org.sanji.portal.internal.SubmissionDraft;

/** One box for each request, since each is answered in the end. */
class RequestFields extends Div {

    private final transient SubmissionDraft draft;
    private final int most;
    private final transient List<TextArea> boxes = new ArrayList<>();

    RequestFields(SubmissionDraft draft, int most) {
        this.draft = draft;
        this.most = most;
        addClassName("public-requests");
        draw();
    }

    TextArea box(int index) {
        return boxes.get(index);
    }

    void clear() {
        boxes.forEach(b -> DraftForm.mark(b, null));
    }

    private void draw() {
        removeAll();
        boxes.clear();
        add(new H3(getTranslation("portal.requests")), new Paragraph(getTranslation("portal.requests.hint")));
        for (int i = 0; i < draft.requests().size(); i++) {
            add(row(i));
        }
        var more = new Button(getTranslation("portal.requests.add"), VaadinIcon.PLUS.create(), e -> {
            draft.requests().add("");
            draw();
            PublicPage.focus(boxes.get(boxes.size() - 1));
        });
        more.setVisible(draft.requests().size() < most);
        add(more);
    }

    private Div row(int index) {
        var box = new TextArea(getTranslation("portal.field.REQUEST", index + 1));
        box.setManualValidation(true);
        box.setRequiredIndicatorVisible(index == 0);
        box.setWidthFull();
        box.setValue(draft.requests().get(index));
        box.addValueChangeListener(e -> {
            draft.setRequest(index, e.getValue());
            DraftForm.mark(box, null);
        });
        boxes.add(box);
        var row = new Div(box);
        row.addClassName("public-request");
        if (draft.requests().size() > 1) {
            row.add(remove(index));
        }
        return row;
    }

    private Button remove(int index) {
        var remove = new Button(getTranslation("portal.requests.remove"), e -> {
            draft.requests().remove(index);
            draw();
            PublicPage.focus(boxes.get(Math.min(index, boxes.size() - 1)));
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("portal.requests.remove-one", index + 1));
        return remove;
    }
}
