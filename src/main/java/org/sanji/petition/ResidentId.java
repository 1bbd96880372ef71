package org.sanji.petition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A resident identity number (GB 11643): 18 characters with a birth date, a sex digit and a check digit.
 *
 * @param number 18 characters, upper case
 */
public record ResidentId(String number, LocalDate birthDate, Sex sex) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** The number if it is well-formed: 18 characters, a real birth date and the right check digit. */
    public static Optional<ResidentId> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        var number = text.strip().toUpperCase(Locale.ROOT);
        if (!number.matches("[1-9]\\d{16}[0-9X]") || check(number) != number.charAt(17)) {
            return Optional.empty();
        }
        try {
            var birth = LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
            var sex = (number.charAt(16) - '0') % 2 == 1 ? Sex.MALE : Sex.FEMALE;
            return Optional.of(new ResidentId(number, birth, sex));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The check digit for the first 17 digits. */
    public static char check(String number) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
