package org.sanji.petition.ui;

import java.util.List;

/**
 * How long a text of a registration may be: the numbers of the service and of the tables. Longer texts are never cut, they
 * are refused at their field.
 */
final class Limits {

    static final int TITLE = 100;
    static final int NARRATIVE = 20_000;
    static final int REQUEST = 2_000;
    static final int NAME = 100;
    static final int ID = 60;
    static final int PHONE = 20;
    static final int ADDRESS = 300;
    static final int MISSING_REASON = 300;
    static final int PLACE = 200;
    static final int URGENT_REASON = 250;
    static final int TOLD = 100;
    static final int LETTER_NUMBER = 100;

    private static final String KEY = "limits.over";

    private Limits() {}

    /** The sentence for a text that is too long, null for any other. */
    static String sentence(String text, int most) {
        return over(text, most) ? Labels.of(KEY, text.strip().length() - most, most) : null;
    }

    static boolean over(String text, int most) {
        return text != null && text.strip().length() > most;
    }

    static void check(List<DeskError> errors, DeskField field, String text, int most) {
        check(errors, field, -1, text, most);
    }

    /** @param index number of the party from 0, -1 when the field exists once */
    static void check(List<DeskError> errors, DeskField field, int index, String text, int most) {
        if (over(text, most)) {
            errors.add(DeskError.atParty(field, index, KEY, text.strip().length() - most, most));
        }
    }

    /** The first that is too long is named. */
    static void checkRequests(List<DeskError> errors, List<String> requests) {
        requests.stream()
                .filter(r -> over(r, REQUEST))
                .findFirst()
                .ifPresent(r -> check(errors, DeskField.REQUESTS, r, REQUEST));
    }
}
