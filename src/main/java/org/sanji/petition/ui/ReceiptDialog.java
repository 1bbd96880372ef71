package org.sanji.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.petition.Receipt;

/** What the clerk tells and hands over after saving: number, query code, next step and its date. */
final class ReceiptDialog extends Dialog {

    /** @param next called when the dialog is closed: the form is ready for the next person */
    ReceiptDialog(Receipt receipt, boolean sealed, Runnable next) {
        setHeaderTitle(Labels.of("receipt.saved"));
        setWidth("460px");
        setMaxWidth("94vw");
        addClassName("receipt-dialog");
        var facts = new Div();
        facts.addClassName("receipt-facts");
        line(facts, "receipt.number", receipt.number(), "receipt-number");
        line(facts, "receipt.code", grouped(receipt.queryCode()), "receipt-code");
        var step = new Div(ReceiptWords.nextStep(receipt));
        step.addClassName("receipt-step");
        add(facts, step);
        if (receipt.repeatKind() != null) {
            var repeat = new Div(Labels.of("receipt.repeat", Labels.of(receipt.repeatKind())));
            repeat.addClassName("hint");
            add(repeat);
        }
        var print = new Anchor("receipts/" + receipt.number(), "");
        print.setTarget(AnchorTarget.BLANK);
        print.setRouterIgnore(true);
        var printButton = new Button(Labels.of("receipt.print"), VaadinIcon.PRINT.create());
        printButton.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        printButton.setTabIndex(-1);
        print.add(printButton);
        var another = new Button(Labels.of("receipt.another"), e -> close());
        getFooter().add(another);
        if (!sealed) {
            getFooter().add(new Button(Labels.of("receipt.open"), e -> {
                close();
                getUI().ifPresent(ui -> ui.navigate("petitions/" + receipt.number()));
            }));
        }
        getFooter().add(print);
        print.getElement().callJsFunction("focus");
        addOpenedChangeListener(e -> {
            if (!e.isOpened()) {
                next.run();
            }
        });
    }

    private static void line(Div facts, String key, String value, String className) {
        var label = new Span(Labels.of(key));
        label.addClassName("fact-label");
        var text = new Span(value);
        text.addClassNames("fact-value", className);
        facts.add(label, text);
    }

    /** Twelve characters in threes, easier to read out. */
    static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
