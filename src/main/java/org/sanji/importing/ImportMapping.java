package org.sanji.importing;

import java.time.format.DateTimeFormatter;

/**
 * Which column is what ({@code config/import-*.yml}).
 *
 * @param source short name of the source; with the source number it is the idempotency key
 * @param number column of the source number
 * @param user column of the account name: the same name is the same person
 * @param title column of the title
 * @param filedAt column of the moment of filing
 * @param detail column of the text
 * @param reply column of the answer, null when the source has none
 * @param repliedAt column of the moment of the answer, null when the source has none
 * @param category column of a category code or path of the 2020 scheme, null when the source has none
 * @param dateFormat of both moments
 * @param defaultOrgan organ that is taken to have answered when no rule names one for the category
 * @param sameMatterLikeness bigram overlap from which two texts of one person are one matter, 0 to 1
 */
public record ImportMapping(
        String source,
        String number,
        String user,
        String title,
        String filedAt,
        String detail,
        String reply,
        String repliedAt,
        String category,
        DateTimeFormatter dateFormat,
        String defaultOrgan,
        double sameMatterLikeness) {}
