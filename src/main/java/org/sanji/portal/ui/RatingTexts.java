package org.sanji.portal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sanji.common.Texts;
import org.sanji.common.ui.Formats;
import org.sanji.followup.NotInvited;
import org.sanji.followup.RatingForm;
import org.sanji.followup.RatingRules;
import org.sanji.followup.RatingStanding;
import org.sanji.followup.Satisfaction;
import org.sanji.organization.Organs;
import org.sanji.portal.internal.PortalSettings;
import org.springframework.stereotype.Component;

/** The words about an evaluation: exactly which of the cases it is, and what one can do. */
@Component
class RatingTexts {

    private final Texts texts;
    private final Organs organs;
    private final PortalSettings settings;
    private final RatingRules rules;

    RatingTexts(Texts texts, Organs organs, PortalSettings settings, RatingRules rules) {
        this.texts = texts;
        this.organs = organs;
        this.settings = settings;
        this.rules = rules;
    }

    int longestComment() {
        return rules.longestComment();
    }

    String bureau() {
        return organs.nameOf(Organs.BUREAU);
    }

    String organ(RatingStanding standing) {
        return organs.nameOf(standing.organ());
    }

    List<String> sentences(RatingStanding standing, Locale locale) {
        var place = settings.place();
        var until = Formats.date(standing.until());
        return switch (standing.stage()) {
            case NOT_YET -> List.of(texts.get("portal.rate.not-yet", locale));
            case AGAIN -> List.of(texts.get("portal.rate.handled-again", locale));
            case OPEN -> open(standing, until, locale);
            case OVER ->
                List.of(
                        texts.get(
                                standing.given() == null ? "portal.rate.over" : "portal.rate.over-rated",
                                locale,
                                until),
                        texts.get("portal.rate.instead", locale, place.name(), place.phone(), place.hours()));
            case NOT_INVITED -> notInvited(standing, locale);
        };
    }

    private List<String> open(RatingStanding standing, String until, Locale locale) {
        var sentences = new ArrayList<String>();
        sentences.add(texts.get("portal.rate.open", locale, Formats.date(standing.closedOn()), until));
        if (standing.given() != null) {
            sentences.add(texts.get("portal.rate.rated-before", locale, Formats.date(standing.givenOn())));
        }
        return sentences;
    }

    private List<String> notInvited(RatingStanding standing, Locale locale) {
        var place = settings.place();
        var why = standing.reason() == NotInvited.JOINED && standing.joinedTo() != null
                ? texts.get("portal.rate.joined", locale, standing.joinedTo())
                : texts.get("NotInvited." + standing.reason(), locale);
        return List.of(why, texts.get("portal.rate.instead", locale, place.name(), place.phone(), place.hours()));
    }

    /** What happens now that it was rated like this. */
    List<String> thanks(RatingStanding standing, RatingForm given, Locale locale) {
        boolean low = given.bureau() == Satisfaction.DISSATISFIED || given.organ() == Satisfaction.DISSATISFIED;
        return low
                ? List.of(
                        texts.get("portal.rate.thanks", locale),
                        texts.get("portal.rate.call-back", locale, rules.callBackDays()))
                : List.of(texts.get("portal.rate.thanks", locale));
    }

    int idleSeconds() {
        return rules.idleSeconds();
    }

    int thanksSeconds() {
        return rules.thanksSeconds();
    }
}
