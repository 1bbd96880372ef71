package org.sanji.portal.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.sanji.followup.RatingChannel;

/**
 * The tablet in the hall: petitioners rate with the receipt in their hand. It forgets everything after each rating and
 * when nobody touches it, so that the next person finds nothing of the last.
 */
@Route(value = "public/tablet", layout = TabletLayout.class)
@AnonymousAllowed
class TabletView extends RatingPage {

    private static final String IDLE = "tablet-idle";

    /** Runs in the browser; every touch begins the waiting anew. */
    private static final String WATCH =
            """
            const view = this, seconds = $0;
            view.$watch && view.$watch.abort();
            view.$watch = new AbortController();
            let timer;
            view.$wait = s => {
              clearTimeout(timer);
              timer = setTimeout(() => { view.dispatchEvent(new CustomEvent('tablet-idle')); view.$wait(seconds); }, s * 1000);
            };
            const touched = () => view.$wait(seconds);
            for (const event of ['pointerdown', 'keydown', 'touchstart', 'input']) {
              window.addEventListener(event, touched, { passive: true, signal: view.$watch.signal });
            }
            view.$watch.signal.addEventListener('abort', () => clearTimeout(timer));
            view.$wait(seconds);
            """;

    TabletView(RatingServices services) {
        super(services, RatingChannel.TABLET);
        getElement().addEventListener(IDLE, e -> startAgain());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(WATCH, services().texts().idleSeconds());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        getElement().executeJs("this.$watch && this.$watch.abort()");
    }

    @Override
    String givenNumber() {
        return "";
    }

    @Override
    void beneath(boolean atStart) {
        if (!atStart) {
            var done = new Button(
                    getTranslation(isRated() ? "portal.rate.tablet.done" : "portal.rate.tablet.leave"),
                    e -> startAgain());
            done.addThemeVariants(ButtonVariant.LUMO_LARGE);
            add(done);
        }
    }

    @Override
    void taken() {
        getElement().executeJs("this.$wait($0)", services().texts().thanksSeconds());
    }

    private void startAgain() {
        forget();
        getElement().executeJs("document.documentElement.classList.remove('large-type'); window.scrollTo(0, 0)");
    }
}
