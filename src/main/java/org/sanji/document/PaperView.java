package org.sanji.document;

import java.time.LocalDate;

/**
 * A paper as the acting user sees it.
 *
 * @param delivery null while it was not served
 * @param printedOn day on which it was last printed with others, or null
 * @param readable the acting user may open it
 * @param revocable the acting user may revoke it
 * @param replaceable the acting user may write another in its place
 * @param deliverable the acting user may record its service
 */
public record PaperView(
        IssuedPaper paper,
        DeliveryForm delivery,
        LocalDate printedOn,
        boolean readable,
        boolean revocable,
        boolean replaceable,
        boolean deliverable) {}
