package org.sanji.petition;

import java.util.Optional;

/** A sentence that another module puts on top of the petition page, because whoever acts on it must know. */
public interface PetitionNotice {

    /** In the language of the user; empty when there is nothing to tell the acting user. */
    Optional<String> notice(PetitionView petition);
}
