package org.sanji.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import org.sanji.followup.PublicRatings;
import org.sanji.followup.RatingChannel;
import org.sanji.followup.RatingForm;
import org.sanji.followup.RatingStanding;
import org.sanji.followup.ReceiptKey;
import org.sanji.portal.internal.Lookups;
import org.sanji.portal.internal.PortalSettings;
import org.sanji.security.CurrentUser;

/** Evaluation by the petitioner, on the public page and on the tablet: receipt, form, thanks. Who is logged in is refused. */
abstract class RatingPage extends PublicPage {

    private final transient RatingServices services;
    private final RatingChannel channel;
    private transient ReceiptKey key;
    private transient RatingStanding standing;
    private transient RatingForm given;

    /** What the pages of evaluation work with. */
    @org.springframework.stereotype.Component
    record RatingServices(
            PublicRatings ratings,
            Lookups lookups,
            RatingTexts texts,
            PortalSettings settings,
            CurrentUser currentUser) {}

    RatingPage(RatingServices services, RatingChannel channel) {
        super("portal.rate.title");
        this.services = services;
        this.channel = channel;
    }

    final RatingServices services() {
        return services;
    }

    /** The petition's number that is known already, or empty. */
    abstract String givenNumber();

    /** What else belongs on the page beneath the form, the panel or the thanks. */
    abstract void beneath(boolean atStart);

    /** Called when a rating was taken. */
    void taken() {}

    @Override
    final void draw() {
        add(heading(getTranslation("portal.rate.title")));
        if (services.currentUser().isLoggedIn()) {
            var refusal = new Paragraph(getTranslation("portal.rate.staff"));
            refusal.addClassName("public-alert");
            add(refusal);
            return;
        }
        add(content());
        beneath(standing == null);
    }

    private Component content() {
        if (given != null) {
            return RatingPanel.thanks(services.texts(), standing, given, getLocale());
        }
        if (standing != null) {
            return new RatingPanel(services.texts(), standing, this::rate);
        }
        var start = new com.vaadin.flow.component.html.Div(
                line("portal.rate.lead"),
                new LookupForm(
                        "portal.rate.form",
                        "portal.rate.find",
                        givenNumber(),
                        services.lookups(),
                        services.settings(),
                        (petition, receipt) -> {
                            key = receipt;
                            standing = services.ratings().standing(receipt);
                            redraw();
                            focus(getComponentAt(0));
                        }));
        start.addClassName("public-form");
        return start;
    }

    private void rate(RatingForm form) {
        services.ratings().rate(key, form, channel, visitorAddress(UI.getCurrent()));
        given = form;
        redraw();
        focus(getComponentAt(0));
        taken();
    }

    /** Whether a rating has just been taken. */
    final boolean isRated() {
        return given != null;
    }

    /** Forgets who was here. */
    final void forget() {
        key = null;
        standing = null;
        given = null;
        redraw();
    }
}
