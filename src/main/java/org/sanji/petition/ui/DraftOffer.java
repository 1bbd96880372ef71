package org.sanji.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Formats;
import org.sanji.petition.DraftLine;

/** "You have an unfinished draft": go on with it, or throw it away. */
final class DraftOffer extends Div {

    private static final int SHOWN = 2;

    private transient List<DraftLine> lines = List.of();
    private final transient Consumer<DraftLine> resume;
    private final transient Consumer<DraftLine> discard;

    DraftOffer(Consumer<DraftLine> resume, Consumer<DraftLine> discard) {
        this.resume = resume;
        this.discard = discard;
        addClassName("draft-offer");
        getElement().setAttribute("role", "status");
    }

    void show(List<DraftLine> drafts) {
        lines = drafts;
        removeAll();
        setVisible(!drafts.isEmpty());
        drafts.stream().limit(SHOWN).forEach(d -> add(line(d)));
        if (drafts.size() > SHOWN) {
            add(new Span(Labels.of("desk.draft.more", drafts.size() - SHOWN)));
        }
    }

    private Div line(DraftLine draft) {
        var name = draft.label().isEmpty() ? Labels.of("desk.draft.nameless") : draft.label();
        var text = new Span(Labels.of("desk.draft.offer", Formats.dateTime(draft.savedAt()), name));
        var go = new Button(Labels.of("desk.draft.resume"), e -> resume.accept(draft));
        go.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        go.setTooltipText(draft.equals(lines.get(0)) ? Labels.of("desk.key", "Alt+O") : null);
        var away = new Button(
                Labels.of("desk.draft.discard"),
                e -> Confirm.ask(
                        Labels.of("desk.draft.discard"),
                        Labels.of("desk.draft.discard.text"),
                        Labels.of("desk.draft.discard"),
                        () -> discard.accept(draft)));
        away.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        var line = new Div(VaadinIcon.FILE_TEXT_O.create(), text, go, away);
        line.addClassName("draft-line");
        return line;
    }

    /** Goes on with the latest. */
    void resumeFirst() {
        if (isVisible() && !lines.isEmpty()) {
            resume.accept(lines.get(0));
        }
    }
}
