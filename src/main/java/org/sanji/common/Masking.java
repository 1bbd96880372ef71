package org.sanji.common;

/** Personal data as a screen may show it to people who do not act on the petition. Null stays null. */
public final class Masking {

    private static final int MOBILE_DIGITS = 11;

    private Masking() {}

    /** Family name and stars: 张三 becomes 张*, 王小明 becomes 王**. */
    public static String name(String name) {
        if (name == null || name.isBlank()) {
            return name;
        }
        var clean = name.strip();
        int length = clean.codePointCount(0, clean.length());
        var first = clean.substring(0, clean.offsetByCodePoints(0, 1));
        return first + (length <= 2 ? "*" : "**");
    }

    /** The first three and the last two characters. */
    public static String idNumber(String number) {
        if (number == null) {
            return null;
        }
        return number.length() < 10
                ? "*".repeat(number.length())
                : number.substring(0, 3) + "*".repeat(number.length() - 5) + number.substring(number.length() - 2);
    }

    /** A mobile number as 139****0000; of any other number the last two digits. */
    public static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        if (phone.length() == MOBILE_DIGITS) {
            return phone.substring(0, 3) + "****" + phone.substring(7);
        }
        return phone.length() <= 4
                ? "*".repeat(phone.length())
                : "*".repeat(phone.length() - 2) + phone.substring(phone.length() - 2);
    }
}
