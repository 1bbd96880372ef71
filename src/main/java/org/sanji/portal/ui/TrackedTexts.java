package org.sanji.portal.ui;

import java.util.List;
import java.util.Locale;
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

    TrackedTexts(TimelineText timeline, NextSteps nextSteps, Deadlines deadlines, Organs organs) {
        this.timeline = timeline;
        this.nextSteps = nextSteps;
        this.deadlines = deadlines;
        this.organs = organs;
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

    String event(TimelineEntry entry, Locale locale) {
        return timeline.sentence(entry, locale);
    }
}
