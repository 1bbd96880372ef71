package org.sanji.petition;

import java.util.UUID;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/**
 * What a leader reads (阅件): by itself what is urgent, at level three, large or from a superior in the leader's charge,
 * and what somebody put before the leader. Never an accusation.
 */
public interface ReadingList {

    /** Of the acting leader, urgent ones first, then the newest. */
    PageSlice<ReadingRow> page(ReadingShow show, PageQuery page);

    /** Of the acting leader; zero for everybody else. */
    ReadingCounts counts();

    /**
     * The leader has read it (阅); it comes back when a new cause arises. Reading it again changes only whether it is kept.
     *
     * @param keep keeps it at hand
     */
    void mark(UUID petitionId, boolean keep);

    /**
     * Puts a petition before a leader (送阅), who may see it from then on. By triage officers, supervisors, and the head
     * of the leading organ.
     *
     * @param leader login name
     * @param note what to look at, at most 500 characters, may be null
     */
    void send(UUID petitionId, String leader, String note);

    /** The acting leader has instructed on it: read, and in sight for good, whoever is in charge later. */
    void keepInSight(UUID petitionId);
}
