package org.sanji.mediation;

import java.util.UUID;
import org.sanji.document.IssuedPaper;

/** The 受理告知书 that is missing where an organ was taken to have accepted by keeping silent. */
public interface AcceptanceNotices {

    /** Whether it is missing and the acting user, of the organ that leads, may issue it. */
    boolean isMissing(UUID petitionId);

    /**
     * Issues it and notes that the petitioner is told today.
     *
     * @throws org.sanji.common.RuleViolation {@code acceptance-notice-issued}, {@code notice-method}
     */
    IssuedPaper issue(UUID petitionId, NoticeMethod method);
}
