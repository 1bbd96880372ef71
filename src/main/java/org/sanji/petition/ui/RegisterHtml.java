package org.sanji.petition.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanji.common.ui.Formats;
import org.sanji.petition.RegisterDay;
import org.sanji.petition.RegisterLine;

/** The printed register of a day. */
final class RegisterHtml {

    private static final List<String> COLUMNS = List.of(
            "no",
            "number",
            "time",
            "form",
            "petitioner",
            "title",
            "category",
            "place",
            "repeat",
            "persons",
            "clerk",
            "state");
    private static final List<Integer> WIDTHS = List.of(4, 11, 5, 7, 9, 18, 10, 12, 6, 4, 7, 7);

    private final RegisterWords words;

    RegisterHtml(RegisterWords words) {
        this.words = words;
    }

    String page(RegisterDay day, Instant printedAt) {
        var sheet = new SheetHtml(words.text("register.title"), words.text("register.print"), words.locale(), "../");
        sheet.head(
                words.text("receipt.office"),
                dayText(day),
                words.text("register.printed-at", Formats.dateTime(printedAt)));
        sheet.columns(
                COLUMNS.stream()
                        .map(c -> words.text("register.column." + c.toUpperCase(Locale.ROOT)))
                        .toList(),
                WIDTHS);
        for (int i = 0; i < day.lines().size(); i++) {
            var line = day.lines().get(i);
            sheet.row(line.voided(), cells(i + 1, line));
        }
        sheet.empty(words.text("register.empty"));
        sheet.lines(totals(day));
        sheet.signatures(List.of(
                words.text("register.sign.clerk"),
                words.text("register.sign.checked"),
                words.text("register.sign.date")));
        return sheet.page();
    }

    private String dayText(RegisterDay day) {
        var pattern = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale());
        return day.day().format(pattern) + " "
                + day.day().getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
    }

    private List<String> cells(int no, RegisterLine line) {
        return List.of(
                String.valueOf(no),
                line.number(),
                words.time(line.registeredAt()),
                words.form(line.form()),
                words.petitioner(line),
                line.title(),
                words.category(line),
                words.place(line),
                words.repeat(line),
                String.valueOf(words.persons(line)),
                words.clerk(line.clerk(), line.clerkName()),
                words.state(line));
    }

    private List<String> totals(RegisterDay day) {
        var sentences = new ArrayList<String>();
        var total = day.total();
        sentences.add(
                words.text("register.sum", total.petitions(), total.repeats(), total.personsPresent(), total.voided()));
        var forms = day.forms().stream()
                .map(form -> words.form(form) + " "
                        + words.count(form, day.only(l -> l.form() == form).total()))
                .toList();
        var clerks = day.clerks().stream()
                .map(clerk -> words.clerk(clerk, day.clerkName(clerk).orElse(clerk)) + " "
                        + words.text(
                                "register.petitions",
                                day.only(l -> l.clerk().equals(clerk)).total().petitions()))
                .toList();
        if (!forms.isEmpty()) {
            sentences.add(words.text("register.by-form", String.join(words.text("register.between"), forms)));
            sentences.add(words.text("register.by-clerk", String.join(words.text("register.between"), clerks)));
        }
        return sentences;
    }
}
