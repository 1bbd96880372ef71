package org.sanji.statistics.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.WayBack;
import org.sanji.statistics.FigureLists;

/** What a figure is made of, numerator ÷ denominator, or a number; each count opens the list that reproduces it. */
public final class FigureParts extends Span {

    /** @param year whose page of goals the lists lead back to */
    public FigureParts(long numerator, long denominator, FigureLists lists, int year) {
        addClassName("figure-parts");
        add(count(numerator, lists.numerator(), year));
        if (lists.denominator() == null) {
            add(new Span(" " + Words.of(lists.numerator().labelKey())));
            return;
        }
        add(
                new Span(" " + Words.of(lists.numerator().labelKey()) + " ÷ "),
                count(denominator, lists.denominator(), year),
                new Span(" " + Words.of(lists.denominator().labelKey())));
    }

    private static Component count(long number, FigureLists.Part part, int year) {
        if (number == 0) {
            return new Span("0");
        }
        var link = new Anchor(WayBack.fromGoals(part.href(), year), Formats.number(number));
        link.getElement().setAttribute("router-link", true);
        link.setTitle(Words.of("rates.open-list", Words.of(part.labelKey())));
        return link;
    }
}
