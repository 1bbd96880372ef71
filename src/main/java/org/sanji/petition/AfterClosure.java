package org.sanji.petition;

import java.time.LocalDate;
import org.sanji.process.PassKey;

/**
 * What another module does when a pass is closed, however it came to be, and when a later pass takes its place. Called by
 * the step or decision that closes or reopens, inside its transaction; it never changes the case itself.
 */
public interface AfterClosure {

    /**
     * The pass is closed.
     *
     * @param on day of closure: of service, or of the signature
     */
    void closed(PassKey key, LocalDate on);

    /** A new pass is about to begin; the closed one is still the current pass. */
    void reopened(PassKey closed);
}
