package org.sanji.petition;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A resident identity number (GB 11643): 18 characters with a birth date, a sex digit and a check digit.
 *
 * @param number 18 characters, upper case
 */
public record ResidentId(String number, LocalDate birthDate, Sex sex) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    /** The first two digits: provinces (GB/T 2260), Taiwan, Hong Kong, Macao, and 91 for residents from abroad. */
    private static final Set<String> REGIONS = Set.of(
            "11,12,13,14,15,21,22,23,31,32,33,34,35,36,37,41,42,43,44,45,46,50,51,52,53,54,61,62,63,64,65,71,81,82,83,91"
                    .split(","));

    /** Nobody alive was born before; nobody was registered before the number existed. */
    private static final int FIRST_YEAR = 1900;

    /** The number if it is well-formed: 18 characters, a real region and birth date, the right check digit. */
    public static Optional<ResidentId> parse(String text) {
        if (text == null) {
            return Optional.empty();
        }
        var number = text.strip().toUpperCase(Locale.ROOT);
        if (!number.matches("[1-9]\\d{16}[0-9X]")
                || !REGIONS.contains(number.substring(0, 2))
                || check(number) != number.charAt(17)) {
            return Optional.empty();
        }
        try {
            var birth = LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
            if (birth.getYear() < FIRST_YEAR) {
                return Optional.empty();
            }
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
