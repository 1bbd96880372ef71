package org.sanji.security.internal;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Closes the rows of sessions that ended without a word: a browser that was shut, a node that was stopped. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SessionSweep {

    private final SessionBook sessions;
    private final LocalSessions local;

    SessionSweep(SessionBook sessions, LocalSessions local) {
        this.sessions = sessions;
        this.local = local;
    }

    @Scheduled(initialDelayString = "${sanji.sessions.sweep:PT1M}", fixedDelayString = "${sanji.sessions.sweep:PT1M}")
    void sweep() {
        sessions.endIdle();
        local.closeEnded();
    }
}
