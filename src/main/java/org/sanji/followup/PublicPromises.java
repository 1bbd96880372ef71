package org.sanji.followup;

import java.time.LocalDate;
import java.util.List;
import org.sanji.mediation.PerformanceSource;

/** What was promised to a petitioner, for whoever has the receipt. */
public interface PublicPromises {

    /** In the order of their days; empty when the receipt does not fit. */
    List<Promise> of(ReceiptKey key);

    /**
     * One promise.
     *
     * @param performer who does it
     * @param dueOn by when
     */
    record Promise(PerformanceSource source, String what, String performer, LocalDate dueOn, CheckState state) {}
}
