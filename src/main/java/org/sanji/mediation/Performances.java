package org.sanji.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.process.PassKey;

/**
 * What the outcome of a pass promises to be done afterwards, for the module that checks it. Unscoped: callers check
 * whether the acting user may know and change it.
 */
public interface Performances {

    /** Everything of this pass that has a day and is not settled: open promises, supported requests to be carried out. */
    List<Performance> of(PassKey key);

    /** Settles a promise of an agreement; once. */
    void settle(UUID promiseId, CheckState state, LocalDate on, String by, String note);

    /** The agreement of this petition with the id, without a pass when it is another's. */
    java.util.Optional<PassKey> passOf(UUID petitionId, UUID agreementId);

    /**
     * Puts further promises into an agreement that both sides changed; those that are open are ended by
     * {@link #settle}.
     *
     * @throws org.sanji.common.RuleViolation {@code agreement-item} or {@code agreement-item-due} when one is incomplete
     */
    List<Performance> add(UUID agreementId, LocalDate signedOn, List<AgreementForm.Item> promises);

    /**
     * One thing to be done.
     *
     * @param itemId of the promise or the request
     * @param agreementId null for an opinion
     * @param position within the agreement or among the requests, from 1
     * @param by who does it
     * @param checkerOrgan code of the organ that checks it
     */
    record Performance(
            PerformanceSource source,
            UUID itemId,
            UUID agreementId,
            int position,
            String what,
            String by,
            LocalDate dueOn,
            String checkerOrgan) {}
}
