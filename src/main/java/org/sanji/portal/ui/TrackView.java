package org.sanji.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.sanji.followup.PublicPromises;
import org.sanji.petition.Tracking.Tracked;
import org.sanji.portal.internal.Lookups;
import org.sanji.portal.internal.PlainText;
import org.sanji.portal.internal.PortalSettings;
import org.sanji.portal.internal.ReviewRequests;
import org.sanji.review.OnlineReviews;
import org.sanji.review.OnlineReviews.OnlineRequest;
import org.sanji.review.OnlineReviews.Proof;

/** One's own petition, for whoever has its receipt. */
@Route(value = "public/track", layout = PublicLayout.class)
@AnonymousAllowed
class TrackView extends PublicPage implements BeforeEnterObserver {

    private static final String NUMBER_PARAMETER = "number";

    private final transient Lookups lookups;
    private final transient TrackedTexts texts;
    private final transient PublicPromises promises;
    private final transient OnlineReviews reviews;
    private final transient ReviewRequests requests;
    private final transient ReviewTexts reviewTexts;
    private final transient PortalSettings settings;
    private String givenNumber = "";
    private transient Tracked found;
    private transient Proof proof;
    private transient List<PublicPromises.Promise> promised = List.of();

    TrackView(
            Lookups lookups,
            TrackedTexts texts,
            PublicPromises promises,
            OnlineReviews reviews,
            ReviewRequests requests,
            ReviewTexts reviewTexts,
            PortalSettings settings) {
        super("portal.track.title");
        this.lookups = lookups;
        this.texts = texts;
        this.promises = promises;
        this.reviews = reviews;
        this.requests = requests;
        this.reviewTexts = reviewTexts;
        this.settings = settings;
    }

    /** The QR code of a receipt brings the number along. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        givenNumber = numberOf(event);
        if (getComponentCount() > 0) {
            redraw();
        }
    }

    /** The petition's number in the address, empty when there is none or something else. */
    static String numberOf(BeforeEnterEvent event) {
        var given = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NUMBER_PARAMETER)
                .map(PlainText::number)
                .orElse("");
        return given.matches("[A-Z]{2}\\d{4}-\\d{1,9}") ? given : "";
    }

    @Override
    void draw() {
        add(heading(getTranslation("portal.track.title")));
        if (found != null) {
            add(new TrackedPanel(found, promised, review(), texts), another());
        } else {
            add(line("portal.track.lead"), form(), lost());
        }
    }

    /** Of closed cases with an opinion, and wherever a review was asked for. */
    private Optional<ReviewPanel> review() {
        return reviews.standing(proof)
                .filter(s -> s.offer().isPossible() || !s.reviews().isEmpty())
                .map(s -> new ReviewPanel(reviewTexts, s, this::ask));
    }

    private void ask(OnlineRequest request) {
        requests.request(proof, request, visitorAddress(getUI().orElseThrow()));
        redraw();
        focus(getComponentAt(0));
    }

    private LookupForm form() {
        return new LookupForm(
                "portal.track.form", "portal.track.find", givenNumber, lookups, settings, (petition, key) -> {
                    found = petition;
                    promised = promises.of(key);
                    proof = new Proof(key.number(), key.queryCode(), key.lastFour());
                    redraw();
                    focus(getComponentAt(0));
                });
    }

    private Paragraph lost() {
        return line(
                "portal.track.lost", settings.place().name(), settings.place().phone());
    }

    private Button another() {
        return new Button(getTranslation("portal.track.another"), e -> {
            found = null;
            proof = null;
            promised = List.of();
            givenNumber = "";
            redraw();
            focus(getComponentAt(0));
        });
    }
}
