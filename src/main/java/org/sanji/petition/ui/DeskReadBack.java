package org.sanji.petition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinSession;
import java.time.Clock;
import org.sanji.common.ui.Formats;
import org.sanji.petition.ui.ReadBackChannel.Answer;

/** The desk's side of reading the record back: hands it to the second screen and shows what the petitioner said. */
final class DeskReadBack extends Span {

    private static final String WINDOW = "sanji-readback";

    private final transient DeskPresenter presenter;
    private final transient Clock clock;
    private final transient Runnable changed;
    private transient DeskInput input;
    private boolean showing;
    private boolean objected;

    /** @param changed called when the petitioner has answered */
    DeskReadBack(DeskPresenter presenter, Clock clock, Runnable changed) {
        this.presenter = presenter;
        this.clock = clock;
        this.changed = changed;
        addClassName("readback-state");
        getElement().setAttribute("role", "status");
    }

    /** Shows the record on the second screen, and opens that window when there is none. */
    void start(UI ui, DeskInput now) {
        var channel = ReadBackChannel.of(VaadinSession.getCurrent());
        if (!channel.isWatched()) {
            ui.getPage().open("readback", WINDOW);
        }
        showing = true;
        objected = false;
        input = now;
        hand(ui);
        refresh();
    }

    private void hand(UI ui) {
        var record = new ReadBackChannel.ToRead(
                input.parties().stream()
                        .map(p -> p.name())
                        .filter(n -> n != null)
                        .toList(),
                input.title(),
                input.requests(),
                input.narrative());
        var read = input.record();
        ReadBackChannel.of(VaadinSession.getCurrent()).show(ui, record, answer -> answered(answer, read));
    }

    private void answered(Answer answer, String read) {
        objected = answer == Answer.WRONG;
        if (!objected) {
            presenter.confirm(read, clock.instant());
        }
        refresh();
        changed.run();
    }

    /** A change of the text goes to the screen and withdraws what was confirmed. */
    void changed(UI ui, DeskInput now) {
        boolean another = input == null || !input.record().equals(now.record());
        input = now;
        if (showing && another && presenter.confirmedAt(now).isEmpty()) {
            hand(ui);
        }
        refresh();
    }

    /** Nothing personal stays on the second screen. */
    void stop(UI ui) {
        showing = false;
        objected = false;
        input = null;
        var session = ui.getSession();
        if (session != null) {
            ReadBackChannel.of(session).clear(ui);
        }
        refresh();
    }

    private void refresh() {
        var at = input == null ? null : presenter.confirmedAt(input).orElse(null);
        setClassName("confirmed", at != null);
        setClassName("withdrawn", at == null && (objected || presenter.wasConfirmed()));
        if (at != null) {
            setText(Labels.of("desk.readback.confirmed", Formats.dateTime(at).substring("yyyy-MM-dd ".length())));
        } else if (objected) {
            setText(Labels.of("desk.readback.objected"));
        } else if (input != null && presenter.wasConfirmed()) {
            setText(Labels.of("desk.readback.withdrawn"));
        } else {
            setText(showing ? Labels.of("desk.readback.waiting") : "");
        }
    }
}
