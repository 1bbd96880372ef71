package org.sanji.security.internal;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sanji.security.SignedIn;
import org.springframework.stereotype.Component;

/**
 * The sessions that live on this node. One that was ended elsewhere is closed here within a minute even when no request
 * comes in any more: an open push connection could otherwise go on.
 */
@Component
class LocalSessions {

    private record Local(SignedIn login, HttpSession session) {}

    private final Map<String, Local> sessions = new ConcurrentHashMap<>();
    private final SessionBook book;

    LocalSessions(SessionBook book) {
        this.book = book;
    }

    void seen(SignedIn login, HttpSession session) {
        if (session != null) {
            sessions.put(login.session().toString(), new Local(login, session));
        }
    }

    void closeEnded() {
        sessions.entrySet().removeIf(entry -> {
            var local = entry.getValue();
            return gone(local.session()) || book.lastUse(local.login()).isEmpty() && closed(local.session());
        });
    }

    private static boolean gone(HttpSession session) {
        try {
            session.getCreationTime();
            return false;
        } catch (IllegalStateException e) {
            return true; // logged out or timed out
        }
    }

    private static boolean closed(HttpSession session) {
        if (!gone(session)) {
            session.invalidate();
        }
        return true;
    }
}
