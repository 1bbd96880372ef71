package org.sanji.statistics.ui;

import com.vaadin.flow.component.html.Div;
import org.sanji.common.ui.Formats;
import org.sanji.statistics.Cell;

/** What the two headline rates leave out, what they still wait for, which kinds they count; how petitioners answered. */
final class RateDetails extends Div {

    RateDetails(RatesPage page) {
        addClassName("rate-cards");
        var view = page.view();
        var closure = view.closure();
        var first = new RateCard("rates.closure.parts", view)
                .counts("rates.settled", Cell.SETTLED_NUMERATOR, Cell.SETTLED_FAILED, Cell.SETTLED_DENOMINATOR)
                .counts("rates.provisional", Cell.PROVISIONAL_NUMERATOR, Cell.FAILED, Cell.PROVISIONAL_DENOMINATOR)
                .counts("rates.waiting", Cell.IN_OBSERVATION, Cell.FAILED_EARLY, Cell.RUNNING, Cell.NOT_YET_ACCEPTED)
                .counts("rates.left-out", view.leftOut().keySet().toArray(Cell[]::new))
                .note(
                        closure.finalOn() == null
                                ? Words.of("rates.final.none")
                                : Words.of(
                                        closure.isFinal() ? "rates.final.since" : "rates.final.on",
                                        Formats.date(closure.finalOn())));
        var second = new RateCard("rates.repeat.parts", view)
                .goal(page.countedGoal(), "rates.goal.counted")
                .counts("rates.registered", Cell.REGISTRATIONS, Cell.INITIALS, Cell.REPEATS)
                .counts("rates.kinds.counted", Cell.OVERDUE_RETURN, Cell.DISSATISFIED)
                .counts(
                        "rates.kinds.other",
                        Cell.REMINDER,
                        Cell.AFTER_PROCEDURE,
                        Cell.AFTER_FINAL,
                        Cell.MULTI_CHANNEL,
                        Cell.NEW_FACTS);
        if (page.accusations() != null) {
            second.note(Words.of("rates.accusations", page.accusations()));
        }
        add(first, second);
        if (page.followUp() != null) {
            add(new FollowUpCard(page.followUp()));
        }
    }
}
