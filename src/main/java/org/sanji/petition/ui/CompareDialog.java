package org.sanji.petition.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.sanji.common.ui.Formats;
import org.sanji.petition.RepeatCandidate;

/** An earlier petition beside what is typed now, the parts that are alike marked; the arrows go to the others found. */
final class CompareDialog extends Dialog {

    private final transient List<RepeatCandidate> found;
    private final String now;
    private final transient Function<RepeatCandidate, String> textOf;
    private final transient OrganizationLookup lookup;
    private final Div earlier = new Div();
    private final Div typed = new Div();
    private int at;

    /**
     * @param textOf the whole text of an earlier petition
     * @param link called for "the same matter"
     * @param isNew called for "a new matter"
     */
    CompareDialog(
            List<RepeatCandidate> found,
            String now,
            Function<RepeatCandidate, String> textOf,
            OrganizationLookup lookup,
            Consumer<RepeatCandidate> link,
            Runnable isNew) {
        this.found = found;
        this.now = now;
        this.textOf = textOf;
        this.lookup = lookup;
        setWidth("1080px");
        setMaxWidth("96vw");
        addClassName("compare-dialog");
        var columns = new Div(earlier, typed);
        columns.addClassName("compare-columns");
        add(columns);
        var previous = new Button(VaadinIcon.ARROW_LEFT.create(), e -> step(-1));
        var next = new Button(VaadinIcon.ARROW_RIGHT.create(), e -> step(1));
        previous.setAriaLabel(Labels.of("desk.compare.previous"));
        next.setAriaLabel(Labels.of("desk.compare.next"));
        key(previous, Key.ARROW_LEFT, "desk.compare.previous", "←");
        key(next, Key.ARROW_RIGHT, "desk.compare.next", "→");
        previous.setVisible(found.size() > 1);
        next.setVisible(found.size() > 1);
        var close = new Button(Labels.of("desk.compare.close"), e -> close());
        var other = new Button(Labels.of("desk.repeat.new"), VaadinIcon.FILE_ADD.create(), e -> {
            close();
            isNew.run();
        });
        other.addClickShortcut(Key.KEY_N, KeyModifier.ALT).listenOn(this);
        key(other, Key.KEY_N, "desk.repeat.new", "N");
        var same = new Button(Labels.of("desk.compare.same"), VaadinIcon.LINK.create(), e -> {
            close();
            link.accept(found.get(at));
        });
        same.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        key(same, Key.ENTER, "desk.compare.same", "Enter");
        getFooter().add(previous, next, close, other, same);
    }

    private void key(Button button, Key key, String labelKey, String shown) {
        button.addClickShortcut(key).listenOn(this);
        button.setTooltipText(Labels.of("desk.key.of", Labels.of(labelKey), shown));
    }

    void open(int index) {
        at = index;
        show();
        open();
    }

    private void step(int by) {
        at = Math.floorMod(at + by, found.size());
        show();
    }

    private void show() {
        var c = found.get(at);
        setHeaderTitle(Labels.of("desk.compare.title", at + 1, found.size()));
        var text = textOf.apply(c);
        column(earlier, Labels.of("desk.compare.earlier", c.number()), facts(c), text, now);
        column(typed, Labels.of("desk.compare.now"), new Div(Labels.of("desk.compare.legend")), now, text);
    }

    private Div facts(RepeatCandidate c) {
        var facts = new Div(
                Badges.state(c.state()),
                new Span(Labels.of(
                        "desk.repeat.who",
                        c.petitioner(),
                        Formats.date(c.registeredOn()),
                        lookup.organ(c.leadOrgan()))));
        facts.addClassName("card-line");
        return facts;
    }

    private static void column(Div column, String title, Div facts, String text, String other) {
        column.removeAll();
        facts.addClassName("compare-facts");
        var body = new Div();
        body.addClassName("compare-text");
        AlikeParts.of(text, other).forEach(part -> {
            var span = new Span(part.text());
            span.setClassName("alike", part.alike());
            body.add(span);
        });
        column.add(new H3(title), facts, body);
    }
}
