package org.sanji.petition;

import java.time.LocalDate;
import org.sanji.deadline.DueDate;
import org.sanji.process.PassKey;

/**
 * What the simple procedure (简易办理) does to a pass. Like {@link CaseTransitions}: for steps and services that asked the
 * rights.
 */
public interface SimpleTransitions {

    /** The accepted pass is answered by the simple procedure; returns the period for it. */
    DueDate begin(PassKey key, String ground);

    /** The normal procedure takes over; returns its period, counted from acceptance. */
    DueDate leave(PassKey key, String cause, String reason);

    /** The petitioner was told the answer by phone or message: answered and served in one. */
    void told(PassKey key, LocalDate on, String channel, String paperNumber);

    /** A closed pass whose simple answer the petitioner does not accept is followed by a normal one. */
    void reopen(PassKey key, String reason);
}
