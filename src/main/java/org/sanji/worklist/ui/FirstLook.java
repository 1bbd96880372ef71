package org.sanji.worklist.ui;

import com.vaadin.flow.server.VaadinSession;
import java.time.Instant;

/**
 * The moment of the first look at the list in this session: what had not been seen before stays new until the next login,
 * however often the page is opened in between.
 */
final class FirstLook {

    private FirstLook() {}

    /** @param now the moment of this look */
    static Instant of(Instant now) {
        var session = VaadinSession.getCurrent();
        if (session == null) {
            return now;
        }
        var first = (Instant) session.getAttribute(FirstLook.class.getName());
        if (first == null) {
            session.setAttribute(FirstLook.class.getName(), now);
            return now;
        }
        return first;
    }
}
