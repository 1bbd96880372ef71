package org.sanji.petition.ui;

import java.util.Map;

/** Places of the registration form where a sentence about a mistake is shown. */
enum DeskField {
    FORM,
    PURPOSE,
    ORIGIN,
    RECEIVED_ON,
    POSTMARKED_ON,
    PARTIES,
    PARTY_NAME,
    PARTY_ID,
    PARTY_PHONE,
    PARTY_ADDRESS,
    PARTY_MISSING,
    PERSONS,
    SIGNATORIES,
    TITLE,
    NARRATIVE,
    REQUESTS,
    CATEGORY,
    TOWNSHIP,
    PLACE,
    URGENT,
    SUPERIOR_ORGAN,
    SUPERIOR_NUMBER,
    SUPERIOR_DUE,
    TOLD,
    LINK,
    /** Not about one field. */
    WHOLE;

    private static final Map<String, DeskField> BY_RULE = Map.ofEntries(
            Map.entry("form-missing", FORM),
            Map.entry("future-date", RECEIVED_ON),
            Map.entry("postmark-after-receipt", POSTMARKED_ON),
            Map.entry("postmark-letters-only", POSTMARKED_ON),
            Map.entry("no-petitioner", PARTIES),
            Map.entry("too-many-representatives", PARTIES),
            Map.entry("too-many-signatories", SIGNATORIES),
            Map.entry("name-or-reason", PARTY_NAME),
            Map.entry("name-too-long", PARTY_NAME),
            Map.entry("future-birth-date", PARTY_NAME),
            Map.entry("id-check-digit", PARTY_ID),
            Map.entry("id-too-long", PARTY_ID),
            Map.entry("phone-digits", PARTY_PHONE),
            Map.entry("title-missing", TITLE),
            Map.entry("title-too-long", TITLE),
            Map.entry("narrative-missing", NARRATIVE),
            Map.entry("narrative-too-long", NARRATIVE),
            Map.entry("no-request", REQUESTS),
            Map.entry("request-missing", REQUESTS),
            Map.entry("request-too-long", REQUESTS),
            Map.entry("unknown-category", CATEGORY),
            Map.entry("unknown-township", TOWNSHIP),
            Map.entry("unknown-village", TOWNSHIP),
            Map.entry("village-without-township", TOWNSHIP),
            Map.entry("urgent-reason", URGENT),
            Map.entry("superior-organ", SUPERIOR_ORGAN),
            Map.entry("superior-number", SUPERIOR_NUMBER),
            Map.entry("superior-number-long", SUPERIOR_NUMBER),
            Map.entry("superior-due-past", SUPERIOR_DUE),
            Map.entry("superior-due-law", SUPERIOR_DUE),
            Map.entry("reason-missing", LINK),
            Map.entry("link-reason", LINK),
            Map.entry("new-facts-reason", LINK));

    /** The place for a rule's code. */
    static DeskField ofRule(String code) {
        return BY_RULE.getOrDefault(code, WHOLE);
    }
}
