package org.sanji.document;

import java.util.List;
import java.util.UUID;

/**
 * Files of records that are no petitions, checked and kept like those of petitions. For services of other modules, which
 * have decided who may: nothing here asks for rights.
 */
public interface RecordFiles {

    /**
     * Keeps a file; its refusal is a {@link org.sanji.common.RuleViolation} that names it.
     *
     * @param holder what it belongs to, stable for good
     * @param guard asked in the transaction that keeps it: throws when the record takes no files any more
     */
    RecordFile keep(String holder, NewFile file, Runnable guard);

    /** In the order they came, those taken back too. */
    List<RecordFile> of(String holder);

    /** @throws org.sanji.common.NotFoundException when there is none */
    RecordFile find(UUID id);

    /** Opens one that stands, which is logged. */
    Content open(UUID id);

    /** Takes one back: it stays in the list with the reason and is no longer opened. */
    void retract(UUID id, String reason);
}
