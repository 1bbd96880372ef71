package org.sanji.petition.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.web.util.HtmlUtils;

/** A list to print, A4 landscape: head and column titles on every sheet, page numbers, a place to sign. */
final class SheetHtml {

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
            td.short { white-space: nowrap; text-align: center }
            tr { break-inside: avoid }
            .void td { color: #555 } .void s { color: #555 }
            .total { margin: 8px 0; break-inside: avoid } .total p { margin: 2px 0 }
            .sign { display: flex; gap: 24mm; margin-top: 10mm; break-inside: avoid }
            .sign span { flex: 1; border-bottom: 1px solid #111; padding-bottom: 2px }
            nav { display: flex; justify-content: center; margin-bottom: 12px }
            nav button { font: inherit; font-size: 16px; padding: 6px 20px; border: 1px solid #1f5fa8; border-radius: 4px;
              background: #1f5fa8; color: #fff; cursor: pointer }
            @media print { nav { display: none } body { margin: 0; max-width: none } }
            """;

    private static final int SHORT = 16;

    private final String title;
    private final String print;
    private final Locale locale;
    private final String base;
    private final List<String> rows = new ArrayList<>();
    private String head = "";
    private String columns = "";
    private String foot = "";
    private int width;

    /** @param base way up to the address of the application, for the print script */
    SheetHtml(String title, String print, Locale locale, String base) {
        this.title = title;
        this.print = print;
        this.locale = locale;
        this.base = base;
    }

    /** The line below the title, its parts spread over the width. */
    void head(String... parts) {
        head = "<p class=\"sub\">" + all(List.of(parts), "<span>", "</span>") + "</p>";
    }

    /** @param widths in per cent */
    void columns(List<String> titles, List<Integer> widths) {
        width = titles.size();
        columns = "<colgroup>"
                + widths.stream().map(w -> "<col style=\"width:" + w + "%\">").collect(Collectors.joining())
                + "</colgroup><thead><tr>" + all(titles, "<th>", "</th>") + "</tr></thead>";
    }

    /** @param struck all cells but the last are struck through: the last says why */
    void row(boolean struck, List<String> cells) {
        var html = IntStream.range(0, cells.size())
                .mapToObj(i -> cell(cells.get(i), struck && i < cells.size() - 1))
                .collect(Collectors.joining());
        rows.add("<tr" + (struck ? " class=\"void\"" : "") + ">" + html + "</tr>");
    }

    private static String cell(String text, boolean struck) {
        boolean code = text.length() <= SHORT && text.matches("[A-Z0-9:\\-]+");
        var shown = struck ? "<s>" + escape(text) + "</s>" : escape(text);
        return "<td" + (code ? " class=\"short\"" : "") + ">" + shown + "</td>";
    }

    /** Stands in place of the rows when there is none. */
    void empty(String sentence) {
        if (rows.isEmpty()) {
            rows.add("<tr><td colspan=\"" + width + "\">" + escape(sentence) + "</td></tr>");
        }
    }

    /** Sentences below the list. */
    void lines(List<String> sentences) {
        foot += "<div class=\"total\">" + all(sentences, "<p>", "</p>") + "</div>";
    }

    void signatures(List<String> labels) {
        foot += "<div class=\"sign\">" + all(labels, "<span>", "</span>") + "</div>";
    }

    String page() {
        return "<!doctype html><html lang=\"" + locale.toLanguageTag()
                + "\"><head><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><title>" + escape(title)
                + "</title><style>" + STYLE + "</style><script src=\"" + base
                + "js/print.js\" defer></script></head><body><nav>"
                + "<button type=\"button\" data-print>" + escape(print) + "</button></nav><h1>"
                + escape(title) + "</h1>" + head + "<table>" + columns + "<tbody>" + String.join("", rows)
                + "</tbody></table>" + foot + "</body></html>";
    }

    private static String all(List<String> texts, String before, String after) {
        return texts.stream().map(t -> before + escape(t) + after).collect(Collectors.joining());
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
