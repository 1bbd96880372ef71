package org.sanji.mediation;

import java.util.UUID;

/** Service of issued papers; it closes the case and starts the period for review. */
public interface ServiceRecords {

    /**
     * Completes {@code recordService}.
     *
     * @throws org.sanji.common.RuleViolation {@code service-before-issue}, {@code service-future},
     *     {@code service-no-proof}
     */
    void record(UUID workItem, int version, ServiceForm form);
}
