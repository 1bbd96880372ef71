package org.sanji.petition.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.Instant;
import org.sanji.common.Days;
import org.sanji.common.ui.Formats;
import org.sanji.petition.RecentUse;

/** The bar under the form: what was kept and confirmed, mistakes, and the deeds. */
final class DeskBar extends Div {

    private static final int DATE_PART = "yyyy-MM-dd ".length();

    private final Span state = new Span();
    private final Anchor last = new Anchor();
    private final Span error = Fields.errorLine();

    /**
     * @param readBack shows what the petitioner said
     * @param onReadBack shows the record on the second screen
     * @param onClear empties the form
     * @param onSave registers
     */
    DeskBar(DeskReadBack readBack, Runnable onReadBack, Runnable onClear, Runnable onSave) {
        addClassName("desk-bar");
        state.addClassName("draft-state");
        last.setTarget(AnchorTarget.BLANK);
        last.setRouterIgnore(true);
        last.addClassName("draft-state");
        var words = new Div(error, state, last, readBack);
        words.addClassName("desk-words");
        var help = tertiary("desk.keys.button", "F1", () -> KeyHelp.ofDesk().open());
        var read = tertiary("desk.readback", "Alt+B", onReadBack);
        read.setIcon(VaadinIcon.DESKTOP.create());
        read.addClickShortcut(Key.KEY_B, KeyModifier.ALT).resetFocusOnActiveElement();
        var clear = tertiary("desk.clear", null, onClear);
        var save = new Button(Labels.of("desk.save"), VaadinIcon.CHECK.create(), e -> onSave.run());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setTooltipText(Labels.of("desk.save.hint", "Ctrl+S"));
        save.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).resetFocusOnActiveElement();
        save.getElement().setAttribute("data-end", true);
        add(words, help, read, clear, save);
    }

    private static Button tertiary(String label, String key, Runnable action) {
        var button = new Button(Labels.of(label), e -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        if (key != null) {
            button.setTooltipText(Labels.of("desk.key", key));
        }
        return button;
    }

    /** A draft was written. */
    void kept(Instant at) {
        last.setVisible(false);
        state.removeClassName("warning");
        state.setText(Labels.of(
                "desk.draft.kept",
                java.time.LocalTime.ofInstant(at, Days.ZONE).truncatedTo(java.time.temporal.ChronoUnit.SECONDS)));
    }

    /** Something about the draft that the clerk should know. */
    void warn(String sentence) {
        last.setVisible(false);
        state.addClassName("warning");
        state.setText(sentence);
    }

    /** A mistake of the whole form, null for none. */
    void show(String sentence) {
        Fields.show(error, sentence);
    }

    /** An empty form; the last registration can still be printed. */
    void startOver(RecentUse recent) {
        show(null);
        state.removeClassName("warning");
        state.setText("");
        last.setVisible(recent.lastNumber() != null);
        if (recent.lastNumber() != null) {
            last.setHref("receipts/" + recent.lastNumber());
            last.setText(Labels.of(
                    "desk.last",
                    recent.lastNumber(),
                    Formats.dateTime(recent.lastAt()).substring(DATE_PART)));
        }
    }
}
