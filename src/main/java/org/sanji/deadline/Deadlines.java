package org.sanji.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.sanji.common.ConfigFiles;
import org.sanji.common.RuleViolation;
import org.sanji.common.Texts;
import org.sanji.deadline.internal.DeadlineFile;
import org.sanji.deadline.internal.DueDateSentence;

/**
 * When a clock ends. Calendar days unless the rule says working days; the day of the event does not count. An organ's
 * calendar-day deadline is that date, never rolled forward, and never depends on the working calendar; a petitioner's own
 * period that would end on a day off ends with the next working day (house rule, in the petitioner's favour).
 */
public final class Deadlines {

    private final WorkingCalendar calendar;
    private final Map<ClockKind, ClockRule> rules;
    private final HouseRules house;
    private final DueDateSentence sentence;

    /** @param rules one for every kind */
    public Deadlines(WorkingCalendar calendar, Map<ClockKind, ClockRule> rules, HouseRules house, Texts texts) {
        this(calendar, rules, house, new DueDateSentence(calendar, texts));
    }

    private Deadlines(
            WorkingCalendar calendar, Map<ClockKind, ClockRule> rules, HouseRules house, DueDateSentence sentence) {
        this.calendar = calendar;
        this.rules = new EnumMap<>(rules);
        this.house = house;
        this.sentence = sentence;
    }

    /** From the configuration files; also for tests without Spring. A wrong file is a ConfigProblem. */
    public static Deadlines load(ConfigFiles files, Texts texts) {
        return new Deadlines(WorkingCalendar.load(files), DeadlineFile.clocks(files), DeadlineFile.house(files), texts);
    }

    /** The same rules under another calendar, for a look at what would be. */
    public Deadlines under(WorkingCalendar other) {
        return new Deadlines(other, rules, house, sentence.under(other));
    }

    public ClockRule rule(ClockKind kind) {
        return rules.get(kind);
    }

    public DueDate due(ClockKind kind, LocalDate event) {
        var rule = rules.get(kind);
        if (rule.unit() == ClockUnit.WORKING_DAYS) {
            var end = calendar.plusWorkingDays(event, rule.length());
            // counted from the day after the event: any uncertain day in between may shift the end
            return new DueDate(kind, event, end, end, restsOnProvisional(event.plusDays(1), end));
        }
        var end = event.plusDays(rule.length());
        if (rule.owner() == ClockOwner.PETITIONER) {
            var rolled = calendar.firstWorkingDayOnOrAfter(end);
            return new DueDate(kind, event, rolled, rolled, restsOnProvisional(end, rolled));
        }
        return new DueDate(kind, event, end, target(event, end), false);
    }

    /**
     * A clock whose last day is fixed already: as it was stored, extended, or named by a superior.
     *
     * @param dueOn last day of the period
     */
    public DueDate until(ClockKind kind, LocalDate startedOn, LocalDate dueOn) {
        var plain = due(kind, startedOn);
        if (plain.dueOn().equals(dueOn)) {
            return plain;
        }
        var organ = rules.get(kind).owner() == ClockOwner.ORGAN;
        return new DueDate(kind, startedOn, dueOn, organ ? target(startedOn, dueOn) : dueOn, false);
    }

    /**
     * The one extension of the handling period (Art 34); that it is the only one is the caller's business.
     *
     * @param days at least 1, at most the configured maximum (30 by law), else a RuleViolation
     */
    public DueDate extended(DueDate due, int days) {
        RuleViolation.unless(due.kind() == ClockKind.HANDLING, "extension-only-of-handling");
        RuleViolation.unless(days >= 1, "extension-too-short");
        var longest = rules.get(ClockKind.EXTENSION).length();
        RuleViolation.unless(days <= longest, "extension-too-long", longest);
        var end = due.dueOn().plusDays(days);
        return new DueDate(due.kind(), due.startedOn(), end, target(due.startedOn(), end), false);
    }

    private LocalDate target(LocalDate event, LocalDate end) {
        var target = calendar.lastWorkingDayOnOrBefore(end);
        return target.isBefore(event) ? end : target;
    }

    private boolean restsOnProvisional(LocalDate from, LocalDate to) {
        return calendar.isProvisional(from) || calendar.isProvisional(to);
    }

    /** @param dueOn last day of the period, null where nothing is due */
    public DueLight light(LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return DueLight.NONE;
        }
        var left = daysLeft(dueOn, today);
        if (left < 0) {
            return DueLight.RED;
        }
        return left <= house.warnDaysBefore() ? DueLight.AMBER : DueLight.GREEN;
    }

    /** Days left, 0 on the due day itself, negative when overdue. */
    public static long daysLeft(LocalDate dueOn, LocalDate today) {
        return ChronoUnit.DAYS.between(today, dueOn);
    }

    /** One sentence: from when, how long, which law or house rule, until when, and the internal target. */
    public String explain(DueDate due, Locale locale) {
        return sentence.of(rules.get(due.kind()), due(due.kind(), due.startedOn()), due, locale);
    }

    /** One sentence on a last day whose first is not at hand: the rule, until when, and the internal target. */
    public String explainUntil(ClockKind kind, LocalDate dueOn, Locale locale) {
        var rule = rules.get(kind);
        var due = new DueDate(kind, dueOn, dueOn, calendar.lastWorkingDayOnOrBefore(dueOn), false);
        return sentence.until(rule, due, locale);
    }

    /** The rule in short: what starts it, how long, which law or house rule. */
    public String explainRule(ClockKind kind, Locale locale) {
        return sentence.rule(rules.get(kind), locale);
    }

    /** The same for the petitioner: without the organ's internal target. */
    public String explainOpenly(DueDate due, Locale locale) {
        return sentence.openly(rules.get(due.kind()), due(due.kind(), due.startedOn()), due, locale);
    }
}
