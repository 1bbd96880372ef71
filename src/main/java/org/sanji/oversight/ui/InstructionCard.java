package org.sanji.oversight.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.oversight.InstructionState;
import org.sanji.oversight.InstructionView;

/** One instruction: who to whom until when, its words, what was answered, and what the acting user can do. */
final class InstructionCard extends Div {

    private final transient InstructionPresenter presenter;

    InstructionCard(InstructionView i, InstructionPresenter presenter, Runnable changed) {
        this.presenter = presenter;
        addClassNames("panel", "instruction-card");
        var who = new Span(getTranslation(
                "instruction.head", i.leaderName(), presenter.organ(i.organ()), Formats.date(i.givenOn())));
        who.addClassName("instruction-who");
        var head = new Div(who, state(i.state()));
        if (i.state() != InstructionState.CLOSED) {
            head.add(
                    new Span(getTranslation("instruction.due-by")),
                    new DueBadge(i.dueOn(), presenter.today())
                            .because(getTranslation("due.why.instruction", Formats.date(i.dueOn()))));
        }
        head.addClassName("instruction-head");
        var words = new Div(i.text());
        words.addClassName("instruction-words");
        add(head, words);
        i.replies().forEach(r -> add(reply(r)));
        var dialogs = new InstructionDialogs(presenter, changed);
        if (i.mayAnswer()) {
            var answer = button("instruction.answer", VaadinIcon.PENCIL, () -> dialogs.feedback(i));
            answer.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(foot(answer));
        }
        if (i.mayJudge()) {
            var accept = button("instruction.accept", VaadinIcon.CHECK, () -> dialogs.accept(i));
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            add(foot(accept, button("instruction.again", VaadinIcon.REPLY, () -> dialogs.askAgain(i))));
        }
    }

    static StateBadge state(InstructionState state) {
        var text = com.vaadin.flow.i18n.I18NProvider.translate("InstructionState." + state);
        return switch (state) {
            case OPEN -> new StateBadge(text, Tone.SOON, VaadinIcon.HOURGLASS);
            case ANSWERED -> new StateBadge(text, Tone.ACTIVE, VaadinIcon.COMMENT_O);
            case CLOSED -> new StateBadge(text, Tone.GOOD);
        };
    }

    private Div reply(InstructionView.Reply reply) {
        var who = new Span(getTranslation(
                "instruction.reply",
                getTranslation("ReplyKind." + reply.kind()),
                presenter.organ(reply.organ()),
                reply.by(),
                Formats.dateTime(reply.at())));
        who.addClassName("instruction-reply-who");
        var line = new Div(who, new Div(reply.text()));
        line.addClassNames("instruction-reply", reply.kind().name().toLowerCase(java.util.Locale.ROOT));
        return line;
    }

    private Button button(String key, VaadinIcon icon, Runnable deed) {
        var button = new Button(getTranslation(key), icon.create(), e -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }

    private static Div foot(Button... buttons) {
        var foot = new Div(buttons);
        foot.addClassName("instruction-foot");
        return foot;
    }
}
