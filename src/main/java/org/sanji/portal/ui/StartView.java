package org.sanji.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.portal.internal.PortalSettings;

/** How to petition, what happens then, and the ways to the form and to one's own case. */
@Route(value = "public", layout = PublicLayout.class)
@AnonymousAllowed
class StartView extends PublicPage {

    private final transient PortalSettings settings;
    private final transient Deadlines deadlines;

    StartView(PortalSettings settings, Deadlines deadlines) {
        super("portal.start.title");
        this.settings = settings;
        this.deadlines = deadlines;
    }

    @Override
    void draw() {
        add(heading(getTranslation("portal.start.title")), line("portal.start.lead"), ways(), doors(), course());
        add(levels(), review(), section("portal.privacy", line("portal.privacy.text"), line("portal.privacy.sealed")));
    }

    private Div ways() {
        var ways = new Div(
                way(SubmitView.class, VaadinIcon.EDIT, "portal.start.submit", "portal.start.submit.hint"),
                way(TrackView.class, VaadinIcon.SEARCH, "portal.start.track", "portal.start.track.hint"),
                way(RateView.class, VaadinIcon.SMILEY_O, "portal.start.rate", "portal.start.rate.hint"));
        ways.addClassName("public-ways");
        return ways;
    }

    private RouterLink way(Class<? extends Component> target, VaadinIcon icon, String title, String hint) {
        var link = new RouterLink(target);
        link.addClassName("public-way");
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var name = new Span(getTranslation(title));
        name.addClassName("public-way-name");
        var words = new Div(name, new Span(getTranslation(hint)));
        link.add(picture, words);
        return link;
    }

    private Section doors() {
        var place = settings.place();
        var section = section(
                "portal.doors",
                door(
                        VaadinIcon.ENVELOPE_O,
                        "portal.door.letter",
                        line("portal.door.letter.text", place.address(), place.name(), place.postcode())),
                door(
                        VaadinIcon.BUILDING_O,
                        "portal.door.visit",
                        line("portal.door.visit.text", place.address(), place.hours())),
                door(VaadinIcon.GLOBE_WIRE, "portal.door.online", line("portal.door.online.text")),
                line("portal.door.phone", place.phone(), place.fax()));
        if (place.example()) {
            var note = line("portal.example");
            note.addClassName("public-note");
            section.add(note);
        }
        return section;
    }

    private Div door(VaadinIcon icon, String title, Paragraph text) {
        var picture = icon.create();
        picture.getElement().setAttribute("aria-hidden", "true");
        var door = new Div(picture, new Div(new H3(getTranslation(title)), text));
        door.addClassName("public-door");
        return door;
    }

    private Section course() {
        return section(
                "portal.course",
                numbered(
                        line("portal.course.register"),
                        line("portal.course.triage", days(ClockKind.TRIAGE)),
                        line("portal.course.notice", days(ClockKind.NOTICE)),
                        line("portal.course.answer", days(ClockKind.HANDLING), days(ClockKind.EXTENSION))));
    }

    private Section levels() {
        return section(
                "portal.levels",
                line("portal.levels.lead"),
                numbered(line("portal.level.1"), line("portal.level.2"), line("portal.level.3")));
    }

    private Section review() {
        return section(
                "portal.review",
                line("portal.review.text", days(ClockKind.REVIEW_REQUEST), days(ClockKind.FINAL_REVIEW_REQUEST)),
                line("portal.review.withdraw"));
    }

    private int days(ClockKind kind) {
        return deadlines.rule(kind).length();
    }
}
