package org.sanji.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.NotFoundException;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.Notices;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.petition.PetitionStrip;
import org.sanji.petition.PetitionView;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.worklist.CaseHandlers;
import org.sanji.worklist.CaseHandlers.HandlerView;
import org.springframework.stereotype.Service;

/** On the petition page: who handles it in the own organ, since when, and what the user can do about that. */
@Service
class HandlerStrip implements PetitionStrip {

    private final CaseHandlers handlers;
    private final CurrentUser user;

    HandlerStrip(CaseHandlers handlers, CurrentUser user) {
        this.handlers = handlers;
        this.user = user;
    }

    @Override
    public Optional<Component> strip(PetitionView petition, Runnable changed) {
        if (!user.actor().has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD)
                || !petition.state().isOpen()) {
            return Optional.empty();
        }
        try {
            var view = handlers.of(petition.id());
            return view.entry() == null && !view.mayAssign() && !view.mayTakeOver()
                    ? Optional.empty()
                    : Optional.of(line(petition.id(), view, changed));
        } catch (NotFoundException notOurs) {
            return Optional.empty();
        }
    }

    private Div line(UUID id, HandlerView view, Runnable changed) {
        var line = new Div(VaadinIcon.USER_CARD.create(), new Span(sentence(view)));
        line.addClassName("handler-strip");
        if (view.orphaned()) {
            line.add(new StateBadge(text("worklist.handler.orphaned"), Tone.SOON, VaadinIcon.EXCLAMATION_CIRCLE_O));
        }
        if (view.mayTakeOver()) {
            line.add(button("handler.take-over", () -> {
                handlers.takeOver(id, view.entry());
                done("handler.taken-over.here", changed);
            }));
        }
        if (view.mayAssign()) {
            boolean chief = user.actor().has(Role.LIAISON, Role.DEPARTMENT_HEAD);
            line.add(button(
                    chief ? "handler.assign.open" : "handler.delegate.open", () -> assign(id, view, chief, changed)));
        }
        if (view.mine()) {
            line.add(button(
                    "handler.give-back",
                    () -> Confirm.withReason(
                            text("handler.give-back"),
                            text("handler.give-back.text"),
                            text("handler.reason"),
                            text("handler.give-back"),
                            reason -> {
                                handlers.giveBack(id, view.entry(), reason);
                                done("handler.given-back.here", changed);
                            })));
        }
        return line;
    }

    private String sentence(HandlerView view) {
        if (view.entry() == null) {
            return text("handler.strip.none");
        }
        var last = view.history().get(view.history().size() - 1);
        var name = view.mine() ? text("worklist.handler.me") : view.name();
        return text("handler.strip", name, Formats.date(last.from()), last.namedBy());
    }

    private void assign(UUID id, HandlerView view, boolean chief, Runnable changed) {
        var text = view.entry() == null ? text("handler.strip.none") : text("handler.strip.now", view.name());
        new HandlerDialog(text("handler.title"), text, handlers.candidates(id), !chief)
                .naming(text(chief ? "handler.assign" : "handler.delegate"), (username, reason) -> {
                    handlers.assign(id, view.entry(), username, reason);
                    done("handler.assigned.here", changed);
                })
                .open();
    }

    private static Button button(String key, Runnable deed) {
        var button = new Button(text(key), e -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static void done(String key, Runnable changed) {
        Notices.done(text(key));
        changed.run();
    }

    private static String text(String key, Object... args) {
        return TaskColumns.text(key, args);
    }
}
