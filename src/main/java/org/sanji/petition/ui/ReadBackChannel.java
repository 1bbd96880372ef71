package org.sanji.petition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Between the desk and the second screen of the same login session: it lives in that session, so no other session can get
 * at it, and ends with it. Used under the session's lock, which both windows share.
 */
final class ReadBackChannel {

    /** What the petitioner reads. */
    record ToRead(List<String> names, String title, List<String> requests, String narrative) {}

    /** What the petitioner says. */
    enum Answer {
        RIGHT,
        WRONG
    }

    private final Map<Object, Consumer<Optional<ToRead>>> screens = new LinkedHashMap<>();
    private ToRead shown;
    private UI desk;
    private transient Consumer<Answer> answered = answer -> {};

    private ReadBackChannel() {}

    static ReadBackChannel of(VaadinSession session) {
        var channel = session.getAttribute(ReadBackChannel.class);
        if (channel == null) {
            channel = new ReadBackChannel();
            session.setAttribute(ReadBackChannel.class, channel);
        }
        return channel;
    }

    /** Shows a record on the second screen; the answer comes back to this desk. */
    void show(UI from, ToRead record, Consumer<Answer> onAnswer) {
        desk = from;
        shown = record;
        answered = onAnswer;
        tellScreens();
    }

    /** Nothing personal stays on the screen; only the desk that showed something can take it away. */
    void clear(UI from) {
        if (desk == from) {
            desk = null;
            shown = null;
            answered = answer -> {};
            tellScreens();
        }
    }

    private void tellScreens() {
        List.copyOf(screens.values()).forEach(screen -> screen.accept(Optional.ofNullable(shown)));
    }

    /** @param onRecord called in the screen's own window, at once and whenever the record changes */
    Registration watch(UI screen, Consumer<Optional<ToRead>> onRecord) {
        var key = new Object();
        screens.put(key, record -> into(screen, () -> onRecord.accept(record)));
        onRecord.accept(Optional.ofNullable(shown));
        return () -> screens.remove(key);
    }

    boolean isWatched() {
        return !screens.isEmpty();
    }

    /** The petitioner's word about the record that the screen shows; one about an older record does not count. */
    void answer(ToRead about, Answer answer) {
        if (desk != null && about.equals(shown)) {
            var onAnswer = answered;
            into(desk, () -> onAnswer.accept(answer));
        }
    }

    private static void into(UI ui, com.vaadin.flow.server.Command work) {
        try {
            ui.access(work);
        } catch (UIDetachedException e) {
            // that window was closed meanwhile
        }
    }
}
