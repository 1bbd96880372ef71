package org.sanji.process;

import java.time.Instant;

/**
 * Lets timers act for a time that is walked through before the application serves (the demo). The engine's own clock is
 * not moved; a serving application leaves timers to the job executor.
 */
public interface CaseTimers {

    /**
     * Fires every timer due up to and including the instant, in due order, each under the business clock of its due
     * moment.
     *
     * @return how many acted
     */
    int fireUntil(Instant until);
}
