package org.sanji.petition.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the petitioner asks for, one sentence a line. An empty line is always ready, so that Enter goes on to it; Alt and
 * the arrows change the order; a pasted list becomes as many lines.
 */
final class RequestRows extends Div {

    private static final int TYPING_PAUSE = 300;

    private final List<TextField> fields = new ArrayList<>();
    private final Div list = new Div();
    private final Span error = Fields.errorLine();
    private final transient Runnable changed;

    RequestRows(Runnable changed) {
        this.changed = changed;
        addClassName("request-rows");
        var label = new Span(Labels.of("desk.requests"));
        label.addClassName("field-label");
        var hint = new Span(Labels.of("desk.requests.keys", "Enter", "Alt+↑↓"));
        hint.addClassName("field-hint");
        var head = new Div(label, hint);
        head.addClassName("field-head");
        add(head, list, error);
        getElement()
                .addEventListener(
                        "paste-lines",
                        e -> insert(
                                (int) e.getEventData().getNumber("event.detail.index"),
                                e.getEventData().getString("event.detail.text")))
                .addEventData("event.detail.index")
                .addEventData("event.detail.text");
        clear();
    }

    void clear() {
        set(List.of());
    }

    /** Shows these requests and an empty line. */
    void set(List<String> requests) {
        fields.clear();
        Fields.show(error, null);
        requests.forEach(r -> fields.add(line(r)));
        fields.add(line(""));
        arrange();
    }

    private TextField line(String text) {
        var field = new TextField();
        field.setWidthFull();
        field.setValue(text);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(TYPING_PAUSE);
        field.addValueChangeListener(e -> {
            Fields.show(error, null);
            if (e.isFromClient()) {
                typed(field);
            }
            changed.run();
        });
        Fields.limit(field, Limits.REQUEST);
        if (Limits.over(text, Limits.REQUEST)) {
            Fields.fail(field, Limits.sentence(text, Limits.REQUEST));
        }
        field.addKeyDownListener(Key.ARROW_UP, e -> move(field, -1), KeyModifier.ALT);
        field.addKeyDownListener(Key.ARROW_DOWN, e -> move(field, 1), KeyModifier.ALT);
        return field;
    }

    private void typed(TextField field) {
        var parts = RequestText.split(field.getValue());
        if (parts.size() > 1) {
            insert(fields.indexOf(field), field.getValue());
        } else if (!fields.get(fields.size() - 1).isEmpty()) {
            fields.add(line(""));
            show(fields.size() - 1);
            arrangeTools();
        }
    }

    /** Puts the requests of a pasted text in place of this line. */
    private void insert(int index, String text) {
        var parts = RequestText.split(text);
        int at = Math.max(0, Math.min(index, fields.size() - 1));
        if (parts.isEmpty()) {
            return;
        }
        fields.get(at).setValue(parts.get(0));
        for (int i = 1; i < parts.size(); i++) {
            fields.add(at + i, line(parts.get(i)));
        }
        if (!fields.get(fields.size() - 1).isEmpty()) {
            fields.add(line(""));
        }
        arrange();
        fields.get(fields.size() - 1).focus();
        changed.run();
    }

    private void move(TextField field, int step) {
        int from = fields.indexOf(field);
        int to = from + step;
        if (to < 0 || to >= fields.size() || field.isEmpty() || fields.get(to).isEmpty()) {
            return;
        }
        fields.remove(from);
        fields.add(to, field);
        arrange();
        field.focus();
        changed.run();
    }

    private void arrange() {
        list.removeAll();
        for (int i = 0; i < fields.size(); i++) {
            show(i);
        }
        fields.get(0).setPlaceholder(Labels.of("desk.request-hint"));
        arrangeTools();
    }

    private void show(int index) {
        var field = fields.get(index);
        field.setAriaLabel(Labels.of("desk.request-number", index + 1));
        var number = new Span((index + 1) + ".");
        number.addClassName("row-number");
        var row = new Div(number, field, tools(field));
        row.addClassName("request-row");
        list.add(row);
    }

    private Div tools(TextField field) {
        var tools = new Div(
                tool(VaadinIcon.ARROW_UP, "desk.request-up", () -> move(field, -1)),
                tool(VaadinIcon.ARROW_DOWN, "desk.request-down", () -> move(field, 1)),
                tool(VaadinIcon.CLOSE_SMALL, "desk.request-remove", () -> remove(field)));
        tools.addClassName("row-tools");
        return tools;
    }

    private void remove(TextField field) {
        fields.remove(field);
        arrange();
        changed.run();
    }

    /** The empty line at the end has none. */
    private void arrangeTools() {
        for (int i = 0; i < fields.size(); i++) {
            list.getComponentAt(i)
                    .getChildren()
                    .reduce((a, b) -> b)
                    .orElseThrow()
                    .setVisible(fields.size() > 1 && i < fields.size() - 1);
        }
    }

    private Button tool(VaadinIcon icon, String key, Runnable action) {
        var button = new Button(icon.create(), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(Labels.of(key));
        button.setTooltipText(Labels.of(key));
        button.setTabIndex(-1);
        return button;
    }

    /** Goes to the empty line. */
    void focusNext() {
        fields.get(fields.size() - 1).focus();
    }

    List<String> read() {
        return fields.stream().map(Fields::text).filter(Objects::nonNull).toList();
    }

    /** Shows the sentence and returns the line to go to: the one that is too long, otherwise the first. */
    TextField show(String sentence) {
        Fields.show(error, sentence);
        return fields.stream()
                .filter(f -> Limits.over(f.getValue(), Limits.REQUEST))
                .findFirst()
                .orElse(fields.get(0));
    }
}
