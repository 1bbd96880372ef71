package org.sanji.petition;

import java.util.List;

/**
 * Half-typed work of the acting user, encrypted, found again after a crash of browser or server. Nobody but the owner
 * can list, open, change or discard a draft; to others it does not exist. Drafts expire ({@code config/desk.yml}).
 */
public interface Drafts {

    /** The acting user's own drafts of this kind, the latest first, without their contents. */
    List<DraftLine> mine(String kind);

    /** @throws org.sanji.common.NotFoundException unless it is the acting user's own */
    Draft open(String key);

    /**
     * Stores what was typed so far, in place of what the draft held before.
     *
     * @return the draft's new version, to be given with the next save
     * @throws org.sanji.common.StaleActionException when another window saved it meanwhile, when it was discarded, or
     *     when a petition with this idempotency key is registered already
     * @throws org.sanji.common.RuleViolation {@code draft-too-long}
     */
    int save(Draft draft);

    /** Throws the acting user's own draft away; nothing happens when there is none. Joins a running transaction. */
    void discard(String key);
}
