package org.sanji.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.sanji.followup.RatingChannel;

/** The public page on which a petitioner rates. */
@Route(value = "public/rate", layout = PublicLayout.class)
@AnonymousAllowed
class RateView extends RatingPage implements BeforeEnterObserver {

    private String number = "";

    RateView(RatingServices services) {
        super(services, RatingChannel.WEB);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        number = TrackView.numberOf(event);
        if (getComponentCount() > 0) {
            forget();
        }
    }

    @Override
    String givenNumber() {
        return number;
    }

    @Override
    void beneath(boolean atStart) {
        var place = services().settings().place();
        if (atStart) {
            add(line("portal.track.lost", place.name(), place.phone()));
        } else {
            add(new Button(getTranslation("portal.rate.another"), e -> {
                number = "";
                forget();
                focus(getComponentAt(0));
            }));
        }
    }
}
