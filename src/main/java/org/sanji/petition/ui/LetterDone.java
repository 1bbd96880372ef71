package org.sanji.petition.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.sanji.petition.RegisteredLetter;

/** Stands where the fields were once a letter is registered; of a sealed one it says no more than that. */
final class LetterDone extends Div {

    LetterDone() {
        addClassNames("letter-done", "panel");
    }

    /** @param letter null hides it */
    void show(RegisteredLetter letter) {
        setVisible(letter != null);
        removeAll();
        if (letter == null) {
            return;
        }
        if (letter.sealed()) {
            add(new H2(Labels.of("letters.sealed")), new Paragraph(Labels.of("letters.sealed.text")));
            return;
        }
        add(new H2(Labels.of("letters.done", letter.number())), new Paragraph(letter.title()));
        add(new RouterLink(
                Labels.of("letters.done.open"),
                PetitionPage.class,
                new RouteParameters(new RouteParam("number", letter.number()))));
        if (letter.sender() == null) {
            add(new Paragraph(Labels.of("letters.done.anonymous")));
        } else {
            var receipt = new Anchor("receipts/" + letter.number(), Labels.of("letters.receipt"));
            receipt.setTarget(AnchorTarget.BLANK);
            receipt.setRouterIgnore(true);
            add(receipt);
        }
    }
}
