package org.sanji.common.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A due date with the days left: 2026-03-12 剩 3 天, 今天到期, 已超 2 天; icon, word and colour. */
public class DueBadge extends Span {

    private static final int SOON_DAYS = 3;

    /** @param due the last day of the period, or null when there is none */
    public DueBadge(LocalDate due, LocalDate today) {
        this(due, today, SOON_DAYS);
    }

    /** @param soonDays from how many days left on it counts as soon due */
    public DueBadge(LocalDate due, LocalDate today, int soonDays) {
        addClassName("due-badge");
        if (due == null) {
            setText(Formats.ABSENT);
            return;
        }
        long left = ChronoUnit.DAYS.between(today, due);
        var tone = left < 0 ? Tone.OVERDUE : left <= soonDays ? Tone.SOON : Tone.NEUTRAL;
        addClassName(tone.className());
        var icon = (tone == Tone.NEUTRAL ? VaadinIcon.CALENDAR_O : tone.icon()).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        var date = new Span(Formats.date(due));
        date.addClassName("due-date");
        add(icon, date, new Span(words(left)));
    }

    /** Why the date is what it is, as one sentence for whoever points at it or has it read out. */
    public DueBadge because(String sentence) {
        if (sentence != null) {
            setTitle(sentence);
        }
        return this;
    }

    private String words(long left) {
        if (left < 0) {
            return getTranslation("due.overdue", -left);
        }
        return left == 0 ? getTranslation("due.today") : getTranslation("due.left", left);
    }
}
