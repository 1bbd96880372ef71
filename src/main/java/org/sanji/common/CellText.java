package org.sanji.common;

/** Text that goes into a cell of a spreadsheet or a CSV file. */
public final class CellText {

    private CellText() {}

    /** A text that a spreadsheet would take for a formula gets an apostrophe in front; null becomes empty. */
    public static String safe(String text) {
        if (text == null) {
            return "";
        }
        return text.matches("(?s)\\s*[=+\\-@\\t\\r\\n|＝＋－＠].*") ? "'" + text : text;
    }
}
