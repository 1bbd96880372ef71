package org.sanji.mediation.internal;

import java.time.LocalDate;
import java.util.List;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.RouteOutcome;
import org.sanji.mediation.RouteOutcomeForm;
import org.sanji.mediation.StatutoryForm;

/** A petitioner who is sent elsewhere is told where, by when, by which law and with what (Arts 23, 31 (1) to (4)). */
final class StatutoryPolicy {

    private static final int LIMIT = 400;

    private StatutoryPolicy() {}

    /** @param askOn when the result is asked for unless the form names a day */
    static StatutoryForm checked(StatutoryForm form, LocalDate today, LocalDate askOn) {
        RuleViolation.unless(form.ground() != null, "statutory-ground");
        var next = form.askOn() == null ? askOn : form.askOn();
        RuleViolation.unless(next.isAfter(today), "statutory-ask-on");
        return new StatutoryForm(
                form.ground(),
                Input.required(form.procedure(), Input.LINE, "statutory-procedure"),
                Input.required(form.organ(), Input.LINE, "statutory-organ"),
                Input.required(form.limit(), LIMIT, "statutory-limit"),
                Input.required(form.source(), LIMIT, "statutory-source"),
                materials(form.materials()),
                Input.optional(form.advice(), Input.SHORT),
                form.noticeMethod(),
                form.on(),
                next);
    }

    private static List<String> materials(List<String> materials) {
        var lines =
                materials.stream().map(String::strip).filter(m -> !m.isEmpty()).toList();
        RuleViolation.unless(!lines.isEmpty(), "statutory-materials");
        RuleViolation.unless(String.join("\n", lines).length() <= Input.SHORT, "text-too-long", Input.SHORT);
        return lines;
    }

    static RouteOutcomeForm checked(RouteOutcomeForm form, LocalDate today, LocalDate toldOn) {
        RuleViolation.unless(form.outcome() != null, "route-outcome");
        boolean decided = form.outcome() != RouteOutcome.NOT_TAKEN;
        RuleViolation.unless(form.decidedOn() != null, "route-outcome-day");
        RuleViolation.unless(!form.decidedOn().isAfter(today), "route-outcome-future");
        RuleViolation.unless(
                !decided || toldOn == null || !form.decidedOn().isBefore(toldOn), "route-outcome-before", toldOn);
        return new RouteOutcomeForm(
                form.outcome(),
                decided
                        ? Input.required(form.organ(), Input.LINE, "route-outcome-organ")
                        : Input.optional(form.organ(), Input.LINE),
                form.decidedOn(),
                Input.optional(form.reference(), Input.LINE),
                Input.optional(form.note(), Input.SHORT));
    }
}
