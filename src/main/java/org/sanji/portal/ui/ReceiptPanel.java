package org.sanji.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.VaadinServletRequest;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.KeyValueList;
import org.sanji.common.ui.QrPicture;
import org.sanji.petition.Receipt;
import org.sanji.portal.internal.Field;
import org.sanji.portal.internal.PortalSettings;
import org.sanji.portal.internal.SubmissionDraft;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the petitioner takes along. The query code is seen here and nowhere else; the QR code does not hold it. */
class ReceiptPanel extends Div {

    private static final int CODE_GROUP = 4;

    ReceiptPanel(Receipt receipt, SubmissionDraft draft, PortalSettings settings, Runnable another, Runnable leave) {
        addClassNames("panel", "public-receipt");
        var code = new Div(grouped(receipt.queryCode()));
        code.addClassName("public-code");
        var number = new Div(receipt.number());
        number.addClassName("public-code");
        add(line("portal.receipt.thanks"));
        add(new KeyValueList()
                .with(getTranslation("portal.receipt.number"), number)
                .with(getTranslation("portal.receipt.code"), code)
                .with(getTranslation(Field.TITLE.label()), draft.text(Field.TITLE))
                .with(getTranslation("portal.receipt.next"), next(receipt, draft)));
        var keep = line("portal.receipt.keep");
        keep.addClassName("public-note");
        add(keep, line(how(draft)), qr(receipt.number(), settings), contact(settings), actions(another, leave));
    }

    private Paragraph line(String key, Object... args) {
        return new Paragraph(getTranslation(key, args));
    }

    private static String grouped(String code) {
        return code.replaceAll("(.{" + CODE_GROUP + "})(?!$)", "$1-");
    }

    private String next(Receipt receipt, SubmissionDraft draft) {
        var sealed = draft.purpose() == org.sanji.petition.Purpose.ACCUSATION;
        return getTranslation(
                sealed ? "portal.receipt.next.sealed" : "portal.receipt.next.triage",
                Formats.date(receipt.nextDueOn()));
    }

    private static String how(SubmissionDraft draft) {
        if (!draft.text(Field.PHONE).isEmpty()) {
            return "portal.receipt.how.phone";
        }
        return draft.text(Field.ID_NUMBER).isEmpty() ? "portal.receipt.how.none" : "portal.receipt.how.id";
    }

    private Div qr(String number, PortalSettings settings) {
        var address = site(settings) + "/public/track?number=" + number;
        var picture = new Image(QrPicture.of(address), getTranslation("portal.receipt.qr", number));
        picture.addClassName("public-qr");
        return new Div(picture, line("portal.receipt.qr.hint"));
    }

    private static String site(PortalSettings settings) {
        if (!settings.site().isEmpty()) {
            return settings.site();
        }
        var request = VaadinServletRequest.getCurrent();
        return request == null
                ? ""
                : ServletUriComponentsBuilder.fromContextPath(request.getHttpServletRequest())
                        .build()
                        .toUriString();
    }

    private Paragraph contact(PortalSettings settings) {
        var place = settings.place();
        return line("portal.contact", place.name(), place.address(), place.postcode(), place.phone(), place.hours());
    }

    private Div actions(Runnable another, Runnable leave) {
        var print = new Button(getTranslation("portal.receipt.print"), VaadinIcon.PRINT.create());
        print.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        print.getElement().executeJs("this.addEventListener('click', () => window.print())");
        var done = new Button(getTranslation("portal.receipt.done"), e -> leave.run());
        var more = new Button(getTranslation("portal.receipt.another"), e -> another.run());
        var actions = new Div(print, done, more);
        actions.addClassName("public-actions");
        return actions;
    }
}
