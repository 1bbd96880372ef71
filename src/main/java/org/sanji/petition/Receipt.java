package org.sanji.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What the petitioner takes along.
 *
 * @param queryCode 12 characters
 * @param repeatKind null for an initial petition
 * @param joinedTo number of the running case, null unless joined
 * @param title what it is about, null for an accusation
 * @param nextDueOn end of the period of the next step, null when historic
 * @param readBackAt when the oral record was read back and confirmed, null when it was not
 * @param copies names of a group's representatives, each of whom gets a copy; empty for anybody else. In full right after
 *     the registration, masked on a reprint
 * @param codeAlone nobody left a phone or an ID number: number and query code alone open the public pages
 */
public record Receipt(
        UUID petitionId,
        String number,
        String queryCode,
        LocalDate registeredOn,
        String title,
        PetitionState state,
        RepeatKind repeatKind,
        String joinedTo,
        LocalDate nextDueOn,
        Instant readBackAt,
        List<String> copies,
        boolean codeAlone) {

    public Receipt {
        copies = List.copyOf(copies);
    }

    /** Bundle key of the sentence on what happens next. */
    public String nextStepKey() {
        if (joinedTo != null) {
            return nextDueOn == null ? "receipt.next.joined.undated" : "receipt.next.joined";
        }
        if (nextDueOn == null) {
            return "receipt.next.none";
        }
        return switch (state) {
            case REGISTERED, ASSIGNED, NO_FURTHER_ACCEPTANCE -> "receipt.next." + state;
            default -> "receipt.next.handled";
        };
    }

    /** What fills it: until when, and the number of the running case. */
    public Object[] nextStepArgs(Locale locale) {
        return new Object[] {day(nextDueOn, locale), joinedTo == null ? "" : joinedTo};
    }

    private static String day(LocalDate day, Locale locale) {
        if (day == null) {
            return "";
        }
        return locale.getLanguage().equals(Locale.CHINESE.getLanguage())
                ? day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日"
                : day.toString();
    }

    /** Of petitioners with a phone or an ID number. */
    public Receipt(
            UUID petitionId,
            String number,
            String queryCode,
            LocalDate registeredOn,
            String title,
            PetitionState state,
            RepeatKind repeatKind,
            String joinedTo,
            LocalDate nextDueOn,
            Instant readBackAt,
            List<String> copies) {
        this(
                petitionId,
                number,
                queryCode,
                registeredOn,
                title,
                state,
                repeatKind,
                joinedTo,
                nextDueOn,
                readBackAt,
                copies,
                false);
    }
}
