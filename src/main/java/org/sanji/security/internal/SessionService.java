package org.sanji.security.internal;

import java.util.List;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.security.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists and ends sessions: the own, or, for the security administrator, somebody else's. */
@Service
@Transactional
class SessionService implements Sessions {

    private final SessionBook book;
    private final SessionActor session;
    private final CurrentUser currentUser;

    SessionService(SessionBook book, SessionActor session, CurrentUser currentUser) {
        this.book = book;
        this.session = session;
        this.currentUser = currentUser;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Login> own() {
        return book.open(currentUser.actor().username(), session.sessionId());
    }

    @Override
    public void end(UUID id) {
        // one that is over already, or somebody else's, is simply not in the list any more
        book.end(id, currentUser.actor().username(), End.SELF);
    }

    @Override
    public int endOthers() {
        var username = currentUser.actor().username();
        return (int) book.open(username, session.sessionId()).stream()
                .filter(s -> !s.current())
                .filter(s -> book.end(s.id(), username, End.SELF))
                .count();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Login> of(String username) {
        currentUser.require(Role.SECURITY_ADMIN);
        return book.open(username, session.sessionId());
    }

    @Override
    public int endAll(String username) {
        var actor = currentUser.require(Role.SECURITY_ADMIN);
        RuleViolation.unless(!actor.username().equals(username), "own-account");
        return book.endAll(username, End.ADMINISTRATOR);
    }
}
