package org.sanji.petition.internal;

import java.time.LocalDate;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.SuperiorLetter;
import org.springframework.stereotype.Component;

/** What a superior's letter of assignment must say (Art 22 (3)). */
@Component
class SuperiorPolicy {

    private static final int NUMBER_LENGTH = 100;

    private final Organs organs;
    private final Deadlines deadlines;

    SuperiorPolicy(Organs organs, Deadlines deadlines) {
        this.organs = organs;
        this.deadlines = deadlines;
    }

    static boolean assigns(Organ organ) {
        return organ.kind() == Organ.Kind.SUPERIOR || organ.kind() == Organ.Kind.GOVERNMENT;
    }

    /** @param from day of receipt */
    void check(SuperiorLetter letter, LocalDate from, LocalDate registeredOn) {
        boolean superior = letter.organ() != null
                && organs.find(letter.organ()).filter(SuperiorPolicy::assigns).isPresent();
        RuleViolation.unless(superior, "superior-organ");
        RuleViolation.unless(letter.number() != null && !letter.number().isBlank(), "superior-number");
        RuleViolation.unless(letter.number().length() <= NUMBER_LENGTH, "superior-number-long", NUMBER_LENGTH);
        var due = letter.reportDueOn();
        if (due != null) {
            RuleViolation.unless(!due.isBefore(from), "superior-due-past", from);
            var last = lastLawful(registeredOn);
            RuleViolation.unless(!due.isAfter(last), "superior-due-law", last);
        }
    }

    /**
     * The day on which the law has the matter answered when every period is used up: triage (Art 22), the organ's notice
     * (Art 23), sixty days of handling (Art 34). A report is never due later than the answer it reports.
     */
    LocalDate lastLawful(LocalDate registeredOn) {
        var triaged = deadlines.due(ClockKind.TRIAGE, registeredOn).dueOn();
        var accepted = deadlines.due(ClockKind.NOTICE, triaged).dueOn();
        return deadlines.due(ClockKind.HANDLING, accepted).dueOn();
    }

    LocalDate houseDueOn(LocalDate registeredOn) {
        var house = deadlines.due(ClockKind.REPORT_BACK, registeredOn).dueOn();
        var last = lastLawful(registeredOn);
        return house.isAfter(last) ? last : house;
    }
}
