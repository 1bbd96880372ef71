package org.sanji.process;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.security.Actor;

/** Who handles a petition inside an organ. Unscoped: callers check whether the acting user may know and change it. */
public interface NamedHandlers {

    /** The handler now, if one is named. */
    Optional<NamedHandler> current(UUID petitionId, String organ);

    /** All that ever held, oldest first. */
    List<NamedHandler> history(UUID petitionId, String organ);

    /**
     * Ends what the user saw and names somebody, in the running transaction.
     *
     * @param seen id of the present entry as the user saw it, null for none
     * @param username the new handler, null for none
     * @throws org.springframework.dao.OptimisticLockingFailureException when the entry is another by now: the next attempt
     *     of the use case sees it and says so
     */
    void change(UUID petitionId, String organ, UUID seen, String username, String reason);

    /** Whether the {@link WorkItemGuard}s would let this person do the organ's tasks (conflict of interest, accusations). */
    boolean admits(Actor person, PassKey key, String organ);
}
