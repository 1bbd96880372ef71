package org.sanji.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.sanji.assistance.AssistanceOffers;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.common.ui.DueBadge;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.DueDate;
import org.sanji.organization.Organs;
import org.sanji.petition.ClockLine;
import org.sanji.petition.DueView;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineText;
import org.sanji.petition.Tracking.Tracked;
import org.sanji.portal.internal.NextStep;
import org.sanji.portal.internal.NextSteps;

/** The words about a tracked petition. */
@org.springframework.stereotype.Component
class TrackedTexts {

    private final TimelineText timeline;
    private final NextSteps nextSteps;
    private final Deadlines deadlines;
    private final Organs organs;
    private final AssistanceOffers assistance;
    private final Texts texts;
    private final Clock clock;

    TrackedTexts(
            TimelineText timeline,
            NextSteps nextSteps,
            Deadlines deadlines,
            Organs organs,
            AssistanceOffers assistance,
            Texts texts,
            Clock clock) {
        this.timeline = timeline;
        this.nextSteps = nextSteps;
        this.deadlines = deadlines;
        this.organs = organs;
        this.assistance = assistance;
        this.texts = texts;
        this.clock = clock;
    }

    /** The organ that has it in hand, the bureau until one has. */
    String handler(Tracked petition) {
        return organs.nameOf(petition.leadOrgan() == null ? Organs.BUREAU : petition.leadOrgan());
    }

    String why(DueView due, Locale locale) {
        return deadlines.explainOpenly(
                new DueDate(due.kind(), due.startedOn(), due.dueOn(), due.internalTarget(), due.provisional()), locale);
    }

    String why(ClockLine line, Locale locale) {
        return deadlines.explainOpenly(line.due(), locale);
    }

    /** Whether a date was kept or still runs: icon, word, colour. */
    Component state(ClockLine line) {
        var today = Days.today(clock);
        if (line.isRunning()) {
            return new DueBadge(line.due().dueOn(), today)
                    .because(why(line, UI.getCurrent().getLocale()));
        }
        if (line.lapsed()) {
            return new StateBadge(
                    UI.getCurrent().getTranslation("portal.clock.lapsed", Formats.date(line.doneOn())), Tone.NEUTRAL);
        }
        boolean late = line.isLate(today);
        return new StateBadge(
                UI.getCurrent()
                        .getTranslation(late ? "portal.clock.late" : "portal.clock.kept", Formats.date(line.doneOn())),
                late ? Tone.OVERDUE : Tone.GOOD);
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
