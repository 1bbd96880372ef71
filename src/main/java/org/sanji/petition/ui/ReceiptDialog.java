package org.sanji.petition.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.ShortcutRegistration;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.petition.Receipt;

/**
 * What the clerk tells and hands over after saving: number, query code, next step and its date. Enter prints, and after
 * that goes on to the next person; Escape or N goes on at once.
 */
final class ReceiptDialog extends Dialog {

    private final String number;
    private final Button next = new Button(Labels.of("receipt.another"), e -> close());
    private final Button print = new Button(Labels.of("receipt.print"), VaadinIcon.PRINT.create(), e -> print());
    private ShortcutRegistration enter;

    /** @param onNext called when the dialog is closed: the form is ready for the next person */
    ReceiptDialog(Receipt receipt, boolean sealed, Runnable onNext) {
        number = receipt.number();
        setHeaderTitle(Labels.of("receipt.saved"));
        setWidth("480px");
        setMaxWidth("94vw");
        addClassName("receipt-dialog");
        var facts = new Div();
        facts.addClassName("receipt-facts");
        line(facts, "receipt.number", receipt.number(), "receipt-number");
        line(facts, "receipt.code", grouped(receipt.queryCode()), "receipt-code");
        var step = new Div(Labels.of(receipt.nextStepKey(), receipt.nextStepArgs(Labels.locale())));
        step.addClassName("receipt-step");
        add(facts, step);
        if (receipt.repeatKind() != null) {
            add(hint(Labels.of("receipt.repeat", Labels.of(receipt.repeatKind()))));
        }
        if (!receipt.copies().isEmpty()) {
            add(hint(Labels.of("receipt.copies", receipt.copies().size())));
        }
        buttons(sealed);
        addOpenedChangeListener(e -> {
            if (!e.isOpened()) {
                onNext.run();
            }
        });
    }

    private void buttons(boolean sealed) {
        next.setTooltipText(Labels.of("desk.key", "Esc / N"));
        next.addClickShortcut(Key.KEY_N).listenOn(this);
        print.setTooltipText(Labels.of("desk.key", "Enter"));
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        enter = print.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(next);
        if (!sealed) {
            getFooter().add(new Button(Labels.of("receipt.open"), e -> {
                close();
                getUI().ifPresent(ui -> ui.navigate("petitions/" + number));
            }));
        }
        getFooter().add(print);
    }

    /** In a window of its own that asks to print at once; the next Enter is for the next person. */
    private void print() {
        getUI().ifPresent(ui -> ui.getPage().open("receipts/" + number + "?print=1", "_blank"));
        enter.remove();
        enter = next.addClickShortcut(Key.ENTER).listenOn(this);
        next.setTooltipText(Labels.of("desk.key", "Enter"));
    }

    private static Div hint(String text) {
        var hint = new Div(text);
        hint.addClassName("hint");
        return hint;
    }

    private static void line(Div facts, String key, String value, String className) {
        var label = new Span(Labels.of(key));
        label.addClassName("fact-label");
        var text = new Span(value);
        text.addClassNames("fact-value", className);
        facts.add(label, text);
    }

    /** Twelve characters in fours, easier to read out. */
    static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
