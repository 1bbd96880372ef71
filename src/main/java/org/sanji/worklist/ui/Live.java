package org.sanji.worklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.sanji.security.CurrentUser;
import org.sanji.worklist.internal.Pulse;
import org.springframework.stereotype.Service;

/** Keeps a component's numbers fresh while it is on a page; forgotten when the page is left or the window closed. */
@Service
public class Live {

    private final Pulse pulse;
    private final CurrentUser user;

    Live(Pulse pulse, CurrentUser user) {
        this.pulse = pulse;
        this.user = user;
    }

    /**
     * @param ask runs under the window's actor on a thread of its own
     * @param show runs in the window and changes texts only: anything that makes the browser answer would keep the session
     *     awake
     */
    public <T> void keep(Component component, Supplier<T> ask, Consumer<T> show) {
        component.addAttachListener(attached -> {
            var ui = attached.getUI();
            var stop = pulse.watch(user.actor(), () -> handOver(ui, ask.get(), show));
            component.addDetachListener(detached -> {
                stop.run();
                detached.unregisterListener();
            });
        });
    }

    private static <T> boolean handOver(UI ui, T answer, Consumer<T> show) {
        try {
            ui.access(() -> show.accept(answer));
            return true;
        } catch (UIDetachedException gone) {
            return false;
        }
    }
}
