package org.sanji.petition.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.sanji.common.ui.Formats;
import org.sanji.petition.RegisterDay;
import org.sanji.petition.RegisterLine;
import org.springframework.web.util.HtmlUtils;

/** The register as a page of its own: head and column titles on every sheet, page numbers, a place to sign. */
final class RegisterHtml {

    private static final String STYLE =
            """
            @page { size: A4 landscape; margin: 12mm 12mm 16mm;
              @bottom-center { content: counter(page) " / " counter(pages); font-size: 11px } }
            body { font: 13px/1.45 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Zen Hei",sans-serif;
              color: #111; max-width: 273mm; margin: 8mm auto }
            h1 { font-size: 21px; text-align: center; margin: 0 }
            .sub { display: flex; justify-content: space-between; margin: 4px 0 6px }
            table { width: 100%; border-collapse: collapse; table-layout: fixed }
            thead { display: table-header-group }
            th, td { border: 1px solid #444; padding: 3px 5px; text-align: left; vertical-align: top;
              overflow-wrap: anywhere }
            th { background: #eef1f5; text-align: center }
            .n { text-align: right } .c { text-align: center } .w { white-space: nowrap }
            tr { break-inside: avoid }
            .void td { text-decoration: line-through; color: #555 } .void td.s { text-decoration: none }
            .total { margin: 8px 0; break-inside: avoid } .total p { margin: 2px 0 }
            .sign { display: flex; gap: 24mm; margin-top: 10mm; break-inside: avoid }
            .sign span { flex: 1; border-bottom: 1px solid #111; padding-bottom: 2px }
            nav { display: flex; justify-content: center; margin-bottom: 12px }
            nav button { font: inherit; font-size: 16px; padding: 6px 20px; border: 1px solid #1f5fa8; border-radius: 4px;
              background: #1f5fa8; color: #fff; cursor: pointer }
            @media print { nav { display: none } body { margin: 0; max-width: none } }
            """;

    /** Bundle key of a column and its share of the width in per cent. */
    private enum Column {
        NO(4),
        NUMBER(11),
        TIME(5),
        FORM(7),
        PETITIONER(9),
        TITLE(18),
        CATEGORY(10),
        PLACE(12),
        REPEAT(6),
        PERSONS(4),
        STATE(7),
        CLERK(7);

        private final int width;

        Column(int width) {
            this.width = width;
        }
    }

    private final RegisterWords words;

    RegisterHtml(RegisterWords words) {
        this.words = words;
    }

    String page(RegisterDay day, Instant printedAt) {
        var heading = text("register.title");
        return "<!doctype html><html lang=\"" + words.locale().toLanguageTag()
                + "\"><head><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><script src=\"../js/print.js\" defer></script><title>"
                + heading + " "
                + Formats.date(day.day()) + "</title><style>" + STYLE + "</style></head><body><nav>"
                + "<button type=\"button\" data-print>" + text("register.print")
                + "</button></nav><h1>" + heading + "</h1><p class=\"sub\"><span>" + text("receipt.office")
                + "</span><span>" + dayText(day) + "</span><span>"
                + text("register.printed-at", Formats.dateTime(printedAt)) + "</span></p>" + table(day) + totals(day)
                + "<div class=\"sign\"><span>" + text("register.sign.clerk") + "</span><span>"
                + text("register.sign.checked") + "</span><span>" + text("register.sign.date")
                + "</span></div></body></html>";
    }

    private String dayText(RegisterDay day) {
        var pattern = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(words.locale());
        return escape(day.day().format(pattern) + " "
                + day.day().getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale()));
    }

    private String table(RegisterDay day) {
        var html = new StringBuilder("<table><colgroup>");
        for (var column : Column.values()) {
            html.append("<col style=\"width:").append(column.width).append("%\">");
        }
        html.append("</colgroup><thead><tr>");
        for (var column : Column.values()) {
            html.append("<th>").append(text("register.column." + column)).append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (int i = 0; i < day.lines().size(); i++) {
            html.append(row(i + 1, day.lines().get(i)));
        }
        if (day.lines().isEmpty()) {
            html.append("<tr><td class=\"c\" colspan=\"").append(Column.values().length);
            html.append("\">").append(text("register.empty")).append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }

    private String row(int no, RegisterLine line) {
        return "<tr" + (line.voided() ? " class=\"void\"" : "") + ">" + cell("n", no) + cell("c w", line.number())
                + cell("c w", words.time(line.registeredAt())) + cell("c w", words.form(line.form()))
                + cell("", words.petitioner(line)) + cell("", line.title()) + cell("", words.category(line))
                + cell("", words.place(line)) + cell("c", words.repeat(line)) + cell("n", words.persons(line))
                + cell("s", words.state(line)) + cell("c", words.clerk(line.clerk(), line.clerkName())) + "</tr>";
    }

    private String totals(RegisterDay day) {
        var total = day.total();
        var forms = day.forms().stream()
                .map(form -> words.form(form) + " "
                        + words.count(form, day.only(l -> l.form() == form).total()))
                .toList();
        var clerks = day.clerks().stream()
                .map(clerk -> {
                    var own = day.only(l -> l.clerk().equals(clerk));
                    var name = words.clerk(clerk, day.clerkName(clerk).orElse(clerk));
                    return name + " "
                            + words.text("register.petitions", own.total().petitions());
                })
                .toList();
        return "<div class=\"total\"><p>"
                + text("register.sum", total.petitions(), total.repeats(), total.personsPresent(), total.voided())
                + "</p><p>" + list("register.by-form", forms) + "</p><p>" + list("register.by-clerk", clerks)
                + "</p></div>";
    }

    private String list(String key, List<String> parts) {
        return parts.isEmpty()
                ? ""
                : text(key, parts.stream().collect(Collectors.joining(words.text("register.between"))));
    }

    private static String cell(String className, Object value) {
        return "<td class=\"" + className + "\">" + escape(String.valueOf(value)) + "</td>";
    }

    private String text(String key, Object... args) {
        return escape(words.text(key, args));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
