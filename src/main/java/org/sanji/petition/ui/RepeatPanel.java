package org.sanji.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.sanji.common.ui.Formats;
import org.sanji.petition.LinkChoice;
import org.sanji.petition.RepeatCandidate;

/** "Same person, same matter?": earlier petitions found while typing; one click links, another says "new". */
final class RepeatPanel extends Div {

    private final OrganizationLookup lookup;
    private final Div body = new Div();
    private final Div decision = new Div();
    private final Span error = Fields.errorLine();
    private List<RepeatCandidate> candidates = List.of();
    private RepeatCandidate linked;
    private LinkChoice choice;
    private boolean decided;

    RepeatPanel(OrganizationLookup lookup) {
        this.lookup = lookup;
        addClassName("repeat-panel");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("aria-label", Labels.of("desk.repeat.title"));
        add(new H3(Labels.of("desk.repeat.title")), error, decision, body);
        show(List.of(), false);
    }

    /** Shows what was found; a link that was made stays. */
    void show(List<RepeatCandidate> found, boolean sealed) {
        candidates = found;
        if (sealed) {
            reset();
        }
        body.removeAll();
        if (sealed) {
            body.add(hint("desk.repeat.sealed"));
        } else if (found.isEmpty()) {
            body.add(hint("desk.repeat.none"));
        } else {
            found.forEach(c -> body.add(card(c)));
        }
        showDecision();
    }

    private static Paragraph hint(String key) {
        var hint = new Paragraph(Labels.of(key));
        hint.addClassName("hint");
        return hint;
    }

    private Div card(RepeatCandidate c) {
        var number = new Span(c.number());
        number.addClassName("number");
        var first = new Div(number, Badges.state(c.state()));
        first.addClassName("card-line");
        var title = new Div(c.title());
        title.addClassName("card-title");
        var who = new Div(Labels.of(
                "desk.repeat.who", c.petitioner(), Formats.date(c.registeredOn()), lookup.organ(c.leadOrgan())));
        who.addClassName("card-facts");
        var why = new Div(why(c));
        why.addClassName("card-facts");
        var link = new Button(Labels.of("desk.repeat.link"), VaadinIcon.LINK.create(), e -> new LinkDialog(
                        c.number(), made -> link(c, made), c.id())
                .open());
        link.addThemeVariants(ButtonVariant.LUMO_SMALL);
        link.setTooltipText(Labels.of("desk.repeat.link.hint", Labels.of(c.kindIfLinked())));
        var foot = new Div(why, link);
        foot.addClassName("card-foot");
        var card = new Div(first, title, who, foot);
        card.addClassName("repeat-card");
        if (c.samePerson()) {
            card.addClassName("same-person");
        }
        return card;
    }

    private static String why(RepeatCandidate c) {
        var alike = Math.round(c.likeness() * 100);
        return c.samePerson()
                ? Labels.of("desk.repeat.same-person", Labels.of(c.kindIfLinked()))
                : Labels.of("desk.repeat.alike", alike, Labels.of(c.kindIfLinked()));
    }

    private void link(RepeatCandidate c, LinkChoice made) {
        linked = c;
        choice = made;
        decided = true;
        showDecision();
    }

    private void showDecision() {
        decision.removeAll();
        Fields.show(error, null);
        decision.setVisible(decided || candidates.stream().anyMatch(RepeatCandidate::samePerson));
        if (choice != null) {
            var text = new Div(Labels.of("desk.repeat.linked", linked.number(), Labels.of(linked.kindIfLinked())));
            text.addClassName("decision-linked");
            decision.add(text, new Div(choice.reason()), undo());
        } else if (decided) {
            var text = new Div(Labels.of("desk.repeat.is-new"));
            text.addClassName("decision-new");
            decision.add(text, undo());
        } else {
            var isNew = new Button(Labels.of("desk.repeat.new"), VaadinIcon.FILE_ADD.create(), e -> {
                decided = true;
                showDecision();
            });
            isNew.addThemeVariants(ButtonVariant.LUMO_SMALL);
            decision.add(new Span(Labels.of("desk.repeat.ask")), isNew);
        }
        decision.addClassName("decision");
    }

    private Button undo() {
        var undo = new Button(Labels.of("desk.repeat.undo"), e -> {
            reset();
            showDecision();
        });
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return undo;
    }

    private void reset() {
        linked = null;
        choice = null;
        decided = false;
    }

    void clear() {
        reset();
        show(List.of(), false);
    }

    void show(String sentence) {
        Fields.show(error, sentence);
    }

    LinkChoice choice() {
        return choice;
    }

    boolean decided() {
        return decided;
    }
}
