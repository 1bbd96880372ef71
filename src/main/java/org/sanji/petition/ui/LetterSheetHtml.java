package org.sanji.petition.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.sanji.common.Texts;
import org.sanji.common.ui.Formats;
import org.sanji.petition.RegisteredLetter;

/** The printed list of a batch of letters. */
final class LetterSheetHtml {

    private static final List<String> COLUMNS = List.of(
            "no",
            "number",
            "postmarked",
            "received",
            "sender",
            "place",
            "title-column",
            "category",
            "persons",
            "repeat");
    private static final List<Integer> WIDTHS = List.of(5, 12, 9, 9, 9, 13, 22, 10, 5, 6);

    private final OrganizationLookup lookup;
    private final Texts texts;
    private final Locale locale;

    LetterSheetHtml(OrganizationLookup lookup, Texts texts, Locale locale) {
        this.lookup = lookup;
        this.texts = texts;
        this.locale = locale;
    }

    String page(List<RegisteredLetter> letters, Instant printedAt) {
        var shown = letters.stream().filter(l -> !l.sealed()).toList();
        var sheet = new SheetHtml(text("letters.sheet.title"), text("letters.sheet.print"), locale, "../../");
        sheet.head(text("receipt.office"), text("register.printed-at", Formats.dateTime(printedAt)));
        sheet.columns(COLUMNS.stream().map(c -> text("letters.sheet." + c)).toList(), WIDTHS);
        for (int i = 0; i < shown.size(); i++) {
            sheet.row(shown.get(i).voided(), cells(i + 1, shown.get(i)));
        }
        long standing = shown.stream().filter(l -> !l.voided()).count();
        long unnamed =
                shown.stream().filter(l -> !l.voided() && l.sender() == null).count();
        long repeats = shown.stream()
                .filter(l -> !l.voided() && l.repeatKind() != null)
                .count();
        sheet.lines(List.of(text("letters.sheet.sum", standing, unnamed, repeats)));
        sheet.signatures(List.of(text("register.sign.clerk"), text("letters.sheet.sign"), text("register.sign.date")));
        return sheet.page();
    }

    private List<String> cells(int no, RegisteredLetter letter) {
        var township = letter.township() == null ? "" : lookup.township(letter.township());
        return List.of(
                String.valueOf(no),
                letter.number(),
                day(letter.postmarkedOn()),
                day(letter.receivedOn()),
                letter.sender() == null ? text("letters.anonymous") : letter.sender(),
                letter.village() == null ? township : township + letter.village(),
                letter.title(),
                letter.category() == null
                        ? ""
                        : lookup.category(letter.category())
                                .map(c -> c.name().split(" · ", 2)[0])
                                .orElse(letter.category()),
                String.valueOf(letter.personsConcerned()),
                letter.repeatKind() == null
                        ? text("register.initial")
                        : text("RepeatKind." + letter.repeatKind().name()));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : Formats.date(day);
    }

    private String text(String key, Object... args) {
        return texts.get(key, locale, args);
    }
}
