package org.sanji.oversight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The one extension of the handling period (Art 34): asked for by the organ that leads, approved by its person in charge,
 * told to the petitioner with its reason.
 */
public interface Extensions {

    /** Requests about a petition that the acting user may see, oldest first. */
    List<ExtensionView> of(UUID petitionId);

    /** Whether the acting user may ask for one now. */
    boolean mayRequest(UUID petitionId);

    /** The most days that may be asked for. */
    int longest();

    /** Last day of the period with so many more days. */
    LocalDate newDueOn(UUID petitionId, int days);

    /**
     * Asks for it.
     *
     * @throws org.sanji.common.RuleViolation {@code extension-too-long} beyond the law, {@code already-extended},
     *     {@code extension-after-due}, {@code extension-asked} while another request waits
     */
    UUID request(UUID petitionId, int days, String reason);

    /** Completes {@code approveExtension}: the case is told and the notice goes out. Nobody approves the own request. */
    void approve(UUID workItem, int version);

    /** Completes {@code approveExtension} with a reason; the period stays. */
    void refuse(UUID workItem, int version, String reason);
}
