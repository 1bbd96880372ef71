package org.sanji.followup;

import java.util.UUID;

/** Checks whether agreements are kept and supported requests carried out. */
public interface ExecutionChecks {

    /** Completes {@code reportPerformance}: the checking organ says what it found; the bureau then asks the petitioner. */
    void report(UUID workItem, int version, PerformanceReport report);

    /**
     * Completes {@code verifyPerformance}: the bureau asked the petitioner.
     *
     * @throws org.sanji.common.RuleViolation {@code check-incomplete}, {@code check-day}, {@code check-follow},
     *     {@code check-consent}, {@code check-new-day}
     */
    void verify(UUID workItem, int version, PerformanceFinding finding);

    /** Records that both sides changed or ended their agreement; open checks of it end, new promises get theirs. */
    void change(UUID petitionId, UUID agreementId, AgreementChange change);
}
