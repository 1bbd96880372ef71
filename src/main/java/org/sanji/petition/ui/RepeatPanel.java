package org.sanji.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.IntConsumer;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.petition.LinkChoice;
import org.sanji.petition.RepeatCandidate;

/**
 * "Same person, same matter?": earlier petitions found while typing. Alt and the number of one links it, Alt+N says that the
 * matter is new; both can be taken back.
 */
final class RepeatPanel extends Div {

    /** As many as there are digits to press. */
    static final int NUMBERED = 9;

    private final OrganizationLookup lookup;
    private final java.time.LocalDate today;
    private final transient Runnable changed;
    private final transient IntConsumer compare;
    private final Div body = new Div();
    private final Div decision = new Div();
    private final Span error = Fields.errorLine();
    private transient List<RepeatCandidate> candidates = List.of();
    private transient LinkedMatter linked;
    private transient LinkChoice choice;
    private boolean decided;

    /**
     * @param changed called when the clerk has decided or taken it back
     * @param compare shows the earlier petition with this index beside what is typed now
     */
    RepeatPanel(OrganizationLookup lookup, java.time.LocalDate today, Runnable changed, IntConsumer compare) {
        this.lookup = lookup;
        this.today = today;
        this.changed = changed;
        this.compare = compare;
        addClassName("repeat-panel");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("aria-live", "polite");
        getElement().setAttribute("aria-label", Labels.of("desk.repeat.title"));
        decision.addClassName("decision");
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
            for (int i = 0; i < found.size(); i++) {
                body.add(card(i, found.get(i)));
            }
        }
        showDecision();
    }

    List<RepeatCandidate> candidates() {
        return candidates;
    }

    private static Paragraph hint(String key) {
        var hint = new Paragraph(Labels.of(key));
        hint.addClassName("hint");
        return hint;
    }

    private Div card(int index, RepeatCandidate c) {
        var number = new Span(c.number());
        number.addClassName("number");
        var first = new Div(number, Badges.state(c.state()));
        first.addClassName("card-line");
        if (index < NUMBERED) {
            var digit = new Span(String.valueOf(index + 1));
            digit.addClassName("card-digit");
            first.addComponentAsFirst(digit);
        }
        var title = new Div(c.title());
        title.addClassName("card-title");
        var who = new Div(Labels.of(
                "desk.repeat.who", c.petitioner(), Formats.date(c.registeredOn()), lookup.organ(c.leadOrgan())));
        who.addClassName("card-facts");
        var why = new Div(why(c));
        why.addClassName("card-facts");
        var card = new Div(first, title, who);
        if (c.dueOn() != null && c.state().isOpen()) {
            var due = new Div(
                    new DueBadge(c.dueOn(), today).because(Labels.of("due.why.candidate", Formats.date(c.dueOn()))));
            due.addClassName("card-facts");
            card.add(due);
        }
        card.add(why);
        if (c.otherName()) {
            card.add(otherName());
        }
        card.add(foot(index, c));
        card.addClassName("repeat-card");
        card.setClassName("same-person", c.samePerson());
        return card;
    }

    private static Div otherName() {
        var line = new Div(VaadinIcon.WARNING.create(), new Span(Labels.of("desk.repeat.other-name")));
        line.addClassName("card-warning");
        return line;
    }

    private Div foot(int index, RepeatCandidate c) {
        var beside = new Button(Labels.of("desk.repeat.compare"), e -> compare.accept(index));
        beside.setTooltipText(Labels.of("desk.key", "Alt+J"));
        var link = new Button(Labels.of("desk.repeat.link"), VaadinIcon.LINK.create(), e -> link(c));
        var keys = index < NUMBERED ? "Alt+" + (index + 1) : "";
        link.setTooltipText(Labels.of("desk.repeat.link.hint", Labels.of(c.kindIfLinked()), keys));
        List.of(beside, link).forEach(b -> {
            b.addThemeVariants(ButtonVariant.LUMO_SMALL);
            b.setTabIndex(-1);
        });
        beside.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var foot = new Div(beside, link);
        foot.addClassName("card-foot");
        return foot;
    }

    private static String why(RepeatCandidate c) {
        var kind = Labels.of(c.kindIfLinked());
        if (c.samePerson()) {
            return Labels.of("desk.repeat.same-person", kind);
        }
        return c.nameAlike()
                ? Labels.of("desk.repeat.name-alike", kind)
                : Labels.of("desk.repeat.alike", Math.round(c.likeness() * 100), kind);
    }

    /** Links the candidate with this index; nothing when there is none. */
    void link(int index) {
        if (index < candidates.size()) {
            link(candidates.get(index));
        }
    }

    /** The same matter, for the usual reason; the reason and new facts can be written afterwards. */
    void link(RepeatCandidate c) {
        link(c.number(), c, new LinkChoice(c.id(), Labels.of("link.reason.usual"), false, null));
    }

    private void link(String number, RepeatCandidate c, LinkChoice made) {
        linked = new LinkedMatter(number, c.kindIfLinked());
        choice = made;
        decided = true;
        showDecision();
        changed.run();
    }

    /** The matter is new. */
    void sayNew() {
        reset();
        decided = true;
        showDecision();
        changed.run();
    }

    private void showDecision() {
        decision.removeAll();
        Fields.show(error, null);
        decision.setVisible(decided || candidates.stream().anyMatch(RepeatCandidate::samePerson));
        if (choice != null) {
            var text = new Div(Labels.of("desk.repeat.linked", linked.number(), Labels.of(linked.kind())));
            text.addClassName("decision-linked");
            decision.add(text, new Div(reason()), undo(), more());
        } else if (decided) {
            var text = new Div(Labels.of("desk.repeat.is-new"));
            text.addClassName("decision-new");
            decision.add(text, undo());
        } else {
            var isNew = new Button(Labels.of("desk.repeat.new"), VaadinIcon.FILE_ADD.create(), e -> sayNew());
            isNew.addThemeVariants(ButtonVariant.LUMO_SMALL);
            isNew.setTooltipText(Labels.of("desk.key", "Alt+N"));
            decision.add(new Span(Labels.of("desk.repeat.ask")), isNew);
        }
    }

    private String reason() {
        return choice.newFacts()
                ? Labels.of("desk.repeat.with-facts", choice.reason(), choice.newFactsReason())
                : choice.reason();
    }

    private Button undo() {
        var undo = new Button(Labels.of("desk.repeat.undo"), e -> {
            reset();
            showDecision();
            changed.run();
        });
        undo.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return undo;
    }

    /** Another reason, or new facts. */
    private Button more() {
        var more = new Button(Labels.of("desk.repeat.reason"), e -> new LinkDialog(
                        linked.number(),
                        made -> {
                            choice = made;
                            showDecision();
                            changed.run();
                        },
                        choice.earlierId())
                .open());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return more;
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

    /** Shows what the clerk had decided. */
    void set(LinkChoice made, LinkedMatter matter, boolean wasDecided) {
        choice = matter == null ? null : made;
        linked = matter;
        decided = wasDecided && (made == null || matter != null);
        showDecision();
    }

    /** What is said to a clerk who wants to save before deciding. */
    static DeskError undecided() {
        return DeskError.at(DeskField.LINK, "desk.error.link", "Alt+1…" + NUMBERED, "Alt+N");
    }

    void show(String sentence) {
        Fields.show(error, sentence);
    }

    LinkChoice choice() {
        return choice;
    }

    LinkedMatter linked() {
        return linked;
    }

    boolean decided() {
        return decided;
    }
}
