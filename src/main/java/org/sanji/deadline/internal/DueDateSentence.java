package org.sanji.deadline.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.sanji.common.Texts;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.ClockOwner;
import org.sanji.deadline.ClockRule;
import org.sanji.deadline.ClockUnit;
import org.sanji.deadline.DueDate;
import org.sanji.deadline.WorkingCalendar;

/** Says a due date as one sentence in the reader's language. */
public final class DueDateSentence {

    private static final String DIGITS = "零一二三四五六七八九";

    private final WorkingCalendar calendar;
    private final Texts texts;

    public DueDateSentence(WorkingCalendar calendar, Texts texts) {
        this.calendar = calendar;
        this.texts = texts;
    }

    /** The same words under another calendar. */
    public DueDateSentence under(WorkingCalendar other) {
        return new DueDateSentence(other, texts);
    }

    /**
     * A superior names the day of its report itself (Art 22 (3)); the house's period stands in where it does not.
     *
     * @param plain the same clock without extension, to tell what was added
     */
    public String of(ClockRule rule, DueDate plain, DueDate due, Locale locale) {
        boolean named = rule.kind() == ClockKind.REPORT_BACK && !plain.dueOn().equals(due.dueOn());
        if (named) {
            return texts.get(
                    "deadline.explain.named",
                    locale,
                    due.dueOn().toString(),
                    marked(due.internalTarget(), calendar.isProvisional(due.internalTarget()), locale));
        }
        var key = rule.owner() == ClockOwner.ORGAN ? "deadline.explain.organ" : "deadline.explain.petitioner";
        return say(key, rule, plain, due, locale);
    }

    /** Without the internal target, which is no business of the petitioner's. */
    public String openly(ClockRule rule, DueDate plain, DueDate due, Locale locale) {
        var key = rule.owner() == ClockOwner.ORGAN ? "deadline.explain.open" : "deadline.explain.petitioner";
        return say(key, rule, plain, due, locale);
    }

    /** What starts the clock, its length, its source. */
    public String rule(ClockRule rule, Locale locale) {
        return texts.get(
                "deadline.rule", locale, texts.of(rule.from(), locale), length(rule, locale), basis(rule, locale));
    }

    /** Without the day it started on. */
    public String until(ClockRule rule, DueDate due, Locale locale) {
        var key = rule.owner() == ClockOwner.ORGAN ? "deadline.until.organ" : "deadline.until.petitioner";
        return texts.get(
                key,
                locale,
                texts.of(rule.from(), locale),
                length(rule, locale),
                basis(rule, locale),
                due.dueOn().toString(),
                due.internalTarget().toString());
    }

    private String length(ClockRule rule, Locale locale) {
        var unit = rule.unit() == ClockUnit.DAYS ? "days" : "working-days";
        return texts.get("deadline.length." + unit, locale, rule.length());
    }

    private String say(String key, ClockRule rule, DueDate plain, DueDate due, Locale locale) {
        var length = length(rule, locale);
        var added = ChronoUnit.DAYS.between(plain.dueOn(), due.dueOn());
        if (added > 0) {
            var approved = due.kind() == ClockKind.HANDLING;
            length += texts.get(approved ? "deadline.extended" : "deadline.deferred", locale, added);
        }
        return texts.get(
                key,
                locale,
                texts.of(rule.from(), locale),
                due.startedOn().toString(),
                length,
                basis(rule, locale),
                marked(due.dueOn(), due.provisional(), locale),
                marked(due.internalTarget(), calendar.isProvisional(due.internalTarget()), locale));
    }

    private String marked(LocalDate day, boolean provisional, Locale locale) {
        return provisional ? texts.get("deadline.provisional", locale, day.toString()) : day.toString();
    }

    private String basis(ClockRule rule, Locale locale) {
        if (rule.isHouseRule()) {
            return texts.get("deadline.basis.house", locale);
        }
        var article = locale.getLanguage().equals("zh") ? chinese(rule.article()) : String.valueOf(rule.article());
        return texts.get("deadline.basis.article", locale, article);
    }

    /** 1 to 99 in Chinese numerals: 5 五, 15 十五, 34 三十四. */
    static String chinese(int number) {
        var tens = number / 10;
        var ones = number % 10;
        var head = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
        return head + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
    }
}
