package org.sanji.petition.ui;

import io.nayuki.qrcodegen.QrCode;
import java.util.Locale;
import org.sanji.common.Texts;
import org.sanji.petition.Receipt;
import org.springframework.web.util.HtmlUtils;

/** The receipt as a page of its own: no scripts but the print button's, no personal data. */
final class ReceiptHtml {

    private static final String STYLE =
            """
            @page { size: A5 portrait; margin: 12mm }
            body { font: 16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Zen Hei",sans-serif;
              color: #111; max-width: 128mm; margin: 10mm auto }
            body.large { font-size: 21px }
            h1 { font-size: 1.4em; text-align: center; margin: 0 0 .2em }
            .sub { text-align: center; color: #444; margin: 0 0 1em }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .35em 1em; margin: 0 0 1em;
              border-top: 2px solid #111; border-bottom: 2px solid #111; padding: .8em 0 }
            dt { color: #444 } dd { margin: 0; font-weight: 600 }
            .code { font-family: "DejaVu Sans Mono",Consolas,monospace; font-size: 1.25em; letter-spacing: .06em }
            .track { display: flex; gap: 1em; align-items: center }
            .track svg { width: 32mm; height: 32mm; flex: none }
            .track p { margin: 0 }
            .small { font-size: .85em; color: #444; overflow-wrap: anywhere }
            nav { display: flex; gap: 1em; justify-content: center; margin-bottom: 1.5em }
            nav a, nav button { font: inherit; font-size: 16px; padding: 6px 16px; border: 1px solid #1f5fa8; border-radius: 4px;
              color: #1f5fa8; background: #fff; text-decoration: none; cursor: pointer }
            nav button { background: #1f5fa8; color: #fff }
            @media print { nav { display: none } body { margin: 0 } }
            """;

    private final Texts texts;
    private final Locale locale;

    ReceiptHtml(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    String page(Receipt receipt, String address, QrCode code, boolean large) {
        return "<!doctype html><html lang=\"" + locale.toLanguageTag()
                + "\"><head><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><script src=\"../js/print.js\" defer></script><title>"
                + text("receipt.title") + " " + escape(receipt.number()) + "</title><style>" + STYLE
                + "</style></head><body" + (large ? " class=\"large\"" : "") + "><nav>"
                + "<button type=\"button\" data-print>" + text("receipt.print")
                + "</button><a href=\"?type="
                + (large ? "normal" : "large") + "\">" + text(large ? "receipt.type.normal" : "receipt.type.large")
                + "</a></nav><h1>" + text("receipt.title") + "</h1><p class=\"sub\">" + text("receipt.office")
                + "</p><dl>"
                + row("receipt.number", receipt.number(), "")
                + row("receipt.code", ReceiptDialog.grouped(receipt.queryCode()), "code")
                + row(
                        "receipt.next",
                        texts.get(ReceiptWords.nextStepKey(receipt), locale, ReceiptWords.nextStepArgs(receipt)),
                        "")
                + "</dl><div class=\"track\">" + svg(code) + "<div><p>" + text("receipt.track")
                + "</p><p class=\"small\">"
                + escape(address) + "</p></div></div><p class=\"small\">" + text("receipt.keep") + "</p></body></html>";
    }

    private String row(String key, String value, String className) {
        return "<dt>" + text(key) + "</dt><dd class=\"" + className + "\">" + escape(value) + "</dd>";
    }

    private String text(String key, Object... args) {
        return escape(texts.get(key, locale, args));
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** One path for all dark modules, four modules of quiet zone. */
    static String svg(QrCode code) {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x + 4).append(' ').append(y + 4).append("h1v1h-1z");
                }
            }
        }
        int size = code.size + 8;
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + size + " " + size
                + "\" shape-rendering=\"crispEdges\" role=\"img\" aria-label=\"QR\"><path d=\"" + path + "\"/></svg>";
    }
}
