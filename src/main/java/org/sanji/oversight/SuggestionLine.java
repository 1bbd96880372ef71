package org.sanji.oversight;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One suggestion in a list.
 *
 * @param caseId the order with which it went out
 * @param number of the petition
 * @param adopted null without a reply
 * @param reply what the organ wrote, null without a reply
 */
public record SuggestionLine(
        UUID id,
        UUID caseId,
        String number,
        SuggestionKind kind,
        String organ,
        String text,
        String paperNumber,
        LocalDate issuedOn,
        Boolean adopted,
        String reply,
        LocalDate repliedOn) {}
