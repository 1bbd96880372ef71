package org.sanji.portal.ui;

import java.util.List;
import java.util.Locale;
import org.sanji.assistance.AssistanceOffers;
import org.sanji.common.Texts;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.DueDate;
import org.sanji.organization.Organs;
import org.sanji.petition.DueView;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineText;
import org.sanji.petition.Tracking.Tracked;
import org.sanji.portal.internal.NextStep;
import org.sanji.portal.internal.NextSteps;
import org.springframework.stereotype.Component;

/** The words about a tracked petition. */
@Component
class TrackedTexts {

    private final TimelineText timeline;
    private final NextSteps nextSteps;
    private final Deadlines deadlines;
    private final Organs organs;
    private final AssistanceOffers assistance;
    private final Texts texts;

    TrackedTexts(
            TimelineText timeline,
            NextSteps nextSteps,
            Deadlines deadlines,
            Organs organs,
            AssistanceOffers assistance,
            Texts texts) {
        this.timeline = timeline;
        this.nextSteps = nextSteps;
        this.deadlines = deadlines;
        this.organs = organs;
        this.assistance = assistance;
        this.texts = texts;
    }

    /** The organ that has it in hand, the bureau until one has. */
    String handler(Tracked petition) {
        return organs.nameOf(petition.leadOrgan() == null ? Organs.BUREAU : petition.leadOrgan());
    }

    String why(DueView due, Locale locale) {
        return deadlines.explainOpenly(
                new DueDate(due.kind(), due.startedOn(), due.dueOn(), due.internalTarget(), due.provisional()), locale);
    }

    List<NextStep> nextSteps(Tracked petition) {
        return nextSteps.of(petition);
    }

    /** What was pointed out, as one sentence each. */
    List<String> assistance(Tracked petition, Locale locale) {
        return assistance.ofNumber(petition.number()).stream()
                .map(kind -> texts.get(
                        "portal.tracked.assistance.line",
                        locale,
                        kind.name(),
                        organs.nameOf(kind.organ()),
                        kind.where(),
                        kind.phone()))
                .toList();
    }

    String event(TimelineEntry entry, Locale locale) {
        return timeline.sentence(entry, locale);
    }
}
