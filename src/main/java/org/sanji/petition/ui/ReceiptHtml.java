package org.sanji.petition.ui;

import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import java.util.Locale;
import org.sanji.common.CentreContact;
import org.sanji.common.Texts;
import org.sanji.common.ui.Formats;
import org.sanji.petition.Receipt;
import org.springframework.web.util.HtmlUtils;

/** The receipt as a page of its own, A5, or A4 in large type; a sheet for each representative of a group. */
final class ReceiptHtml {

    private static final String STYLE =
            """
            @page { size: A5 portrait; margin: 12mm 14mm }
            body { font: 15px/1.55 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC","WenQuanYi Zen Hei",sans-serif;
              color: #111; max-width: 120mm; margin: 8mm auto }
            body.large { font-size: 24px; max-width: 178mm }
            h1 { font-size: 1.4em; text-align: center; margin: 0 0 .2em }
            .sub { text-align: center; color: #444; margin: 0 0 .8em }
            dl { display: grid; grid-template-columns: max-content 1fr; gap: .35em 1em; margin: 0 0 1em;
              border-top: 2px solid #111; border-bottom: 2px solid #111; padding: .7em 0 }
            dt { color: #444 } dd { margin: 0; font-weight: 600; overflow-wrap: anywhere }
            .code { font-family: "DejaVu Sans Mono",Consolas,monospace; font-size: 1.2em; letter-spacing: .04em; white-space: nowrap }
            .track { display: flex; gap: 1em; align-items: center }
            .track svg { width: 32mm; height: 32mm; flex: none }
            body.large .track svg { width: 48mm; height: 48mm }
            .track p { margin: 0 }
            .posted { margin: 0 0 1.2em; min-height: 3.2em; font-size: 1.05em }
            .small { font-size: .85em; color: #444; overflow-wrap: anywhere }
            .sheet { break-inside: avoid } .sheet + .sheet { break-before: page; margin-top: 12mm }
            nav { display: flex; gap: 1em; justify-content: center; margin-bottom: 1.5em }
            nav a, nav button { font: inherit; font-size: 16px; padding: 6px 16px; border: 1px solid #1f5fa8; border-radius: 4px;
              color: #1f5fa8; background: #fff; text-decoration: none; cursor: pointer }
            nav button { background: #1f5fa8; color: #fff }
            @media print { nav { display: none } body { margin: 0; max-width: none } .sheet + .sheet { margin-top: 0 } }
            """;

    private static final String LARGE_SHEET = "@page { size: A4 portrait; margin: 16mm }";

    private final Texts texts;
    private final Locale locale;
    private final CentreContact centre;
    private IssuedReceipt.Addressee addressee;
    private boolean reprint;

    ReceiptHtml(Texts texts, Locale locale, CentreContact centre) {
        this.texts = texts;
        this.locale = locale;
        this.centre = centre;
    }

    /** It goes by post: the sheet begins with where to; null for one that is handed over. */
    ReceiptHtml to(IssuedReceipt.Addressee whom) {
        addressee = whom;
        return this;
    }

    /** Printed again: with the day of the registration, and marked. */
    ReceiptHtml again(boolean isReprint) {
        reprint = isReprint;
        return this;
    }

    /** @param address where the case can be followed, null when there is no public address */
    String page(Receipt receipt, String address, boolean large) {
        var sheets = new StringBuilder();
        var holders = receipt.copies().isEmpty() ? List.of("") : receipt.copies();
        holders.forEach(holder -> sheets.append(sheet(receipt, address, holder)));
        return "<!doctype html><html lang=\"" + locale.toLanguageTag()
                + "\"><head><meta charset=\"utf-8\"><link rel=\"icon\" href=\"data:,\"><title>"
                + text("receipt.title") + " " + escape(receipt.number()) + "</title><style>" + STYLE
                + (large ? LARGE_SHEET : "") + "</style><script src=\"../js/print.js\" defer></script>"
                + "<script src=\"../js/receipt.js\" defer></script></head><body" + (large ? " class=\"large\"" : "")
                + "><nav>"
                + "<button type=\"button\" data-print>" + text("receipt.print") + "</button><a href=\"?type="
                + (large ? "normal" : "large") + "\">" + text(large ? "receipt.type.normal" : "receipt.type.large")
                + "</a></nav>" + sheets + "</body></html>";
    }

    private String sheet(Receipt receipt, String address, String holder) {
        return "<section class=\"sheet\">" + posted() + "<h1>" + text("receipt.title") + "</h1><p class=\"sub\">"
                + escape(centre.name()) + (reprint ? " · " + text("receipt.reprint") : "") + "</p><dl>"
                + (holder.isEmpty() ? "" : row("receipt.holder", holder, ""))
                + row("receipt.number", receipt.number(), "")
                + row("receipt.registered", Formats.date(receipt.registeredOn()), "")
                + (receipt.title() == null ? "" : row("receipt.about", receipt.title(), ""))
                + row("receipt.code", ReceiptDialog.grouped(receipt.queryCode()), "code")
                + row("receipt.next", texts.get(receipt.nextStepKey(), locale, receipt.nextStepArgs(locale)), "")
                + (receipt.readBackAt() == null ? "" : readBack(receipt))
                + "</dl>" + track(receipt, address) + "<p class=\"small\">" + text("receipt.keep") + "<br>"
                + text("receipt.contact", centre.address(), centre.phone(), centre.hours()) + "</p></section>";
    }

    /** Without a public address nobody is sent to one: the sheet says where to ask instead. */
    private String track(Receipt receipt, String address) {
        if (address == null) {
            return "<p>" + text("receipt.track.ask", centre.phone()) + "</p>";
        }
        return "<div class=\"track\">" + svg(QrCode.encodeText(address, QrCode.Ecc.MEDIUM)) + "<div><p>"
                + text(receipt.codeAlone() ? "receipt.track.code-alone" : "receipt.track") + "</p><p class=\"small\">"
                + escape(address) + "</p></div></div>";
    }

    private String posted() {
        if (addressee == null) {
            return "";
        }
        var where = addressee.address() == null ? "" : escape(addressee.address());
        return "<p class=\"posted\">" + where + "<br>" + text("receipt.posted-to", addressee.name()) + "</p>";
    }

    private String readBack(Receipt receipt) {
        var value = texts.get("receipt.read-back.value", locale, Formats.dateTime(receipt.readBackAt()));
        return row("receipt.read-back", value, "");
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
