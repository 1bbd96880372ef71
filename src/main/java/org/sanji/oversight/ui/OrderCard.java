package org.sanji.oversight.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Objects;
import java.util.UUID;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.document.Attachment;
import org.sanji.oversight.SupervisionView;
import org.sanji.oversight.SupervisionWord;

/** Parts in which a cause, its order and the answers are shown, on the petition and on the order's own page. */
final class OrderCard {

    private OrderCard() {}

    /** Why: organ, cause, since when, what speaks for it. */
    static KeyValueList cause(SupervisionView view, SupervisionPresenter presenter) {
        var row = view.row();
        var facts = new KeyValueList()
                .with(text("supervision.organ"), presenter.organName(row.organ()))
                .with(text("supervision.cause"), SupervisionWords.cause(row))
                .with(
                        text("supervision.raised"),
                        view.raisedBy() == null
                                ? Formats.date(row.raisedOn())
                                : text("supervision.raised.by", Formats.date(row.raisedOn()), view.raisedBy()));
        if (view.evidence() != null) {
            facts.withWide(text("supervision.evidence"), view.evidence());
        }
        return facts;
    }

    /** What the organ is asked, and the last time why again. */
    static Component demands(SupervisionView view, SupervisionPresenter presenter) {
        var order = view.order();
        var box = new Div(new KeyValueList()
                .withWide(text("supervision.facts"), order.facts())
                .withWide(text("supervision.demands"), order.demands()));
        view.words().stream()
                .filter(w -> w.kind() == SupervisionWord.ASKED_AGAIN)
                .reduce((a, b) -> b)
                .ifPresent(again -> {
                    var quote = new Div(text("supervision.again.quote", Formats.date(again.at()), again.text()));
                    quote.addClassName("instruction-quote");
                    box.add(quote);
                });
        return box;
    }

    /** The last answer with its slips and files. */
    static Component answer(SupervisionView view, SupervisionPresenter presenter) {
        var box = new Div();
        box.addClassName("order-answer");
        view.words().stream()
                .filter(w -> w.kind() == SupervisionWord.ANSWERED)
                .reduce((a, b) -> b)
                .ifPresent(w -> box.add(word(w, presenter)));
        box.add(suggestions(view, presenter, () -> {}));
        return box;
    }

    /** One word: who, when, what, with which files. */
    static Div word(SupervisionView.Word word, SupervisionPresenter presenter) {
        var who = new Span(text(
                "supervision.word",
                text("SupervisionWord." + word.kind()),
                word.organ() == null ? "" : presenter.organName(word.organ()),
                word.kind() == SupervisionWord.OVERDUE ? "" : word.by(),
                Formats.dateTime(word.at())));
        who.addClassName("instruction-reply-who");
        var line = new Div(who);
        if (!word.text().isBlank() && word.kind() != SupervisionWord.ORDERED) {
            line.add(new Div(
                    word.kind() == SupervisionWord.OVERDUE
                            ? text("supervision.word.overdue", word.text())
                            : word.text()));
        }
        if (word.letter() != null) {
            line.add(new Div(text(
                    "supervision.word.letter",
                    Formats.date(word.letter().receivedOn()),
                    word.letter().number())));
        }
        if (word.dueOn() != null) {
            line.add(new Div(text("supervision.word.due", Formats.date(word.dueOn()))));
        }
        word.files().forEach(file -> line.add(file(file)));
        line.addClassNames("instruction-reply", word.kind().name().toLowerCase(java.util.Locale.ROOT));
        return line;
    }

    private static Component file(Attachment file) {
        var name = file.name().isEmpty()
                ? text("supervision.file.unnamed", file.type().label())
                : file.name();
        if (!file.readable()) {
            return new Div(VaadinIcon.PAPERCLIP.create(), new Span(name));
        }
        var link = new Anchor("files/" + file.id(), name);
        link.setTarget("_blank");
        var row = new Div(VaadinIcon.PAPERCLIP.create(), link);
        row.addClassName("order-file");
        return row;
    }

    /** Every suggestion with the reply that counts. */
    static Component suggestions(SupervisionView view, SupervisionPresenter presenter, Runnable changed) {
        var list = new Div();
        list.addClassName("suggestion-list");
        view.order().suggestions().forEach(s -> list.add(suggestion(s, presenter, changed)));
        return list;
    }

    private static Component suggestion(
            SupervisionView.Suggestion suggestion, SupervisionPresenter presenter, Runnable changed) {
        var what = new Span(text(
                "supervision.suggestion.head",
                suggestion.no(),
                text("SuggestionKind." + suggestion.kind()),
                presenter.organName(suggestion.organ())));
        what.addClassName("instruction-who");
        var last = suggestion.last();
        var head = new Div(what, paper(suggestion.paperNumber(), suggestion.paper()), fate(last));
        head.addClassName("instruction-head");
        if (last == null) {
            head.add(new DueBadge(suggestion.dueOn(), presenter.today())
                    .because(text("due.why.ANSWER_SUPERVISION", Formats.date(suggestion.dueOn()))));
        }
        if (suggestion.mayReply()) {
            head.add(ReplyDialog.button(suggestion, presenter, changed));
        }
        var row = new Div(head, new Div(suggestion.text()));
        row.addClassName("suggestion-item");
        suggestion.replies().forEach(r -> {
            var who = new Span(
                    r.letterNumber() == null
                            ? text("supervision.reply.by", Formats.date(r.on()), r.by())
                            : text("supervision.reply.letter", Formats.date(r.on()), r.letterNumber(), r.by()));
            who.addClassName("instruction-reply-who");
            var reply = new Div(
                    who, new Div(text(r.adopted() ? "supervision.reply.adopted" : "supervision.reply.not", r.text())));
            reply.addClassName("instruction-reply");
            row.add(reply);
        });
        return row;
    }

    /** The number of a paper; it opens the paper for whoever may read it. */
    static Component paper(String number, UUID paper) {
        var words = Objects.toString(number, "");
        if (paper == null) {
            return new Span(words);
        }
        var link = new Anchor("papers/" + paper, words);
        link.setTarget("_blank");
        link.setTitle(text("supervision.paper.open"));
        link.addClassName("paper-link");
        return link;
    }

    private static StateBadge fate(SupervisionView.Reply last) {
        if (last == null) {
            return new StateBadge(text("supervision.reply.none"), Tone.SOON, VaadinIcon.HOURGLASS);
        }
        return last.adopted()
                ? new StateBadge(text("supervision.adopted"), Tone.GOOD)
                : new StateBadge(text("supervision.not-adopted"), Tone.NEUTRAL);
    }

    private static String text(String key, Object... args) {
        return SupervisionWords.text(key, args);
    }
}
