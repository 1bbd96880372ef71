package org.sanji.process;

import java.time.Instant;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/** Timers that failed until their retries ran out, for system administrators. No petition content. */
public interface FailedJobs {

    /**
     * One failed timer.
     *
     * @param key the case, or null when the job belongs to none
     * @param element id of the BPMN element
     * @param message what the last attempt said, shortened
     * @param dueAt when it would have been tried again; each failed attempt moves it
     */
    record FailedJob(String id, PassKey key, String definitionKey, String element, String message, Instant dueAt) {}

    /** @param page its sort keys are ignored: the longest failed comes first */
    PageSlice<FailedJob> find(PageQuery page);

    /** For the health indicator too: open to everybody. */
    long count();

    /** Gives the job its retries back and makes it due now; the job executor takes it soon after. */
    void retry(String id);

    /** Retries all; answers how many there were. */
    int retryAll();
}
