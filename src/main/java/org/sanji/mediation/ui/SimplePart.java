package org.sanji.mediation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.sanji.common.ui.Formats;
import org.sanji.mediation.SimpleChoice;
import org.sanji.mediation.SimpleGround;
import org.sanji.mediation.SimpleOffer;

/** Offers the simple procedure with its conditions; where one fails it says why it is not offered. */
final class SimplePart extends Div {

    final Select<SimpleGround> ground = Inputs.select("simple.ground", List.of(SimpleGround.values()));
    final Checkbox litigation = new Checkbox(Words.of("simple.litigation"));
    private final Checkbox choose;

    SimplePart(SimpleOffer offer) {
        addClassName("simple-part");
        choose = new Checkbox(Words.of("simple.choose", Formats.date(offer.answerDueOn())));
        choose.setEnabled(offer.offered());
        add(choose);
        if (offer.proposed() && offer.offered()) {
            add(note(Words.of("simple.proposed")));
        }
        add(conditions(offer));
        ground.setWidth("360px");
        ground.setVisible(false);
        litigation.setVisible(false);
        choose.addValueChangeListener(e -> {
            ground.setVisible(e.getValue());
            litigation.setVisible(e.getValue());
        });
        add(ground, litigation);
    }

    private static Span note(String text) {
        var note = new Span(text);
        note.addClassName("field-note");
        return note;
    }

    private static UnorderedList conditions(SimpleOffer offer) {
        var list = new UnorderedList();
        list.addClassName("simple-checks");
        list.getElement().setAttribute("aria-label", Words.of("simple.conditions"));
        offer.checks().forEach(check -> {
            Icon icon = (check.holds() ? VaadinIcon.CHECK : VaadinIcon.CLOSE).create();
            icon.getElement().setAttribute("aria-hidden", "true");
            var text = check.holds()
                    ? Words.of("simple.check." + check.code())
                    : Words.of("rule." + check.code(), check.args().toArray());
            var item = new ListItem(icon, new Span(text));
            item.addClassName(check.holds() ? "check-holds" : "check-fails");
            list.add(item);
        });
        return list;
    }

    /** The organ's choice, null for the normal procedure. */
    SimpleChoice choice() {
        return choose.getValue() ? new SimpleChoice(ground.getValue(), litigation.getValue()) : null;
    }
}
