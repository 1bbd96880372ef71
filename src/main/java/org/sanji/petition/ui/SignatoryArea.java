package org.sanji.petition.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Supplier;
import org.sanji.common.Masking;
import org.sanji.petition.NewParty;

/** A list of signatories, typed or pasted, and beside it how it was understood, line by line. */
final class SignatoryArea extends Div {

    private static final int TYPING_PAUSE = 500;

    private final TextArea text = Fields.area("desk.signatories");
    private final Div table = new Div();
    private final Span summary = new Span();
    private final transient Supplier<List<NewParty>> others;
    private transient SignatoryList list = new SignatoryList(List.of());

    /**
     * @param others the people who are on the form already
     * @param changed called when the list changed
     */
    SignatoryArea(Supplier<List<NewParty>> others, Runnable changed) {
        this.others = others;
        addClassName("signatories");
        text.setPlaceholder(Labels.of("desk.signatories.hint"));
        text.setTooltipText(Labels.of("desk.text.keys", "Ctrl+Enter", "Tab"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE);
        text.setMaxHeight("190px");
        text.addValueChangeListener(e -> {
            refresh();
            changed.run();
        });
        table.addClassName("signatory-table");
        table.getElement().setAttribute("role", "table");
        summary.addClassName("signatory-summary");
        var read = new Div(summary, table);
        read.addClassName("signatory-read");
        add(text, read);
        setVisible(false);
    }

    private void refresh() {
        list = SignatoryList.parse(text.getValue(), others.get());
        text.setInvalid(false);
        table.removeAll();
        list.lines().forEach(line -> table.add(row(line)));
        long twice = list.lines().stream().filter(SignatoryList.Line::duplicate).count();
        summary.setText(
                list.isEmpty()
                        ? Labels.of("desk.signatories.none")
                        : Labels.of(
                                "desk.signatories.read",
                                list.parties().size(),
                                list.wrong().size(),
                                twice));
    }

    private static Div row(SignatoryList.Line line) {
        var remark = line.problem() != null
                ? Labels.of(line.problem())
                : line.duplicate() ? Labels.of("desk.signatory.duplicate") : "";
        var row = new Div(
                new Span(String.valueOf(line.row())),
                new Span(line.name()),
                new Span(line.idNumber() == null ? "" : Masking.idNumber(line.idNumber())),
                new Span(line.phone() == null ? "" : Masking.phone(line.phone())),
                new Span(remark));
        row.addClassName("signatory-row");
        row.setClassName("wrong", line.problem() != null);
        row.setClassName("twice", line.problem() == null && line.duplicate());
        return row;
    }

    /** Opens the area and puts the cursor there. */
    void open() {
        setVisible(true);
        refresh();
        text.focus();
    }

    void set(String value) {
        text.setValue(value == null ? "" : value);
        setVisible(!text.isEmpty());
        refresh();
    }

    String raw() {
        return Fields.text(text);
    }

    SignatoryList read() {
        refresh();
        return list;
    }

    TextArea show(String sentence) {
        setVisible(true);
        text.setErrorMessage(sentence);
        text.setInvalid(true);
        return text;
    }
}
