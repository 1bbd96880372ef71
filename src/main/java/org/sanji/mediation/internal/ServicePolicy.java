package org.sanji.mediation.internal;

import java.time.LocalDate;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.ServiceForm;
import org.sanji.mediation.ServiceMethod;

/** A service is dated, proven, and lies between the issue and today: the period for review counts from it (Art 35). */
final class ServicePolicy {

    private ServicePolicy() {}

    static ServiceForm checked(ServiceForm form, LocalDate issuedOn, LocalDate today) {
        RuleViolation.unless(form.method() != null, "service-method");
        RuleViolation.unless(form.servedOn() != null, "service-day");
        RuleViolation.unless(!form.servedOn().isAfter(today), "service-future");
        RuleViolation.unless(issuedOn == null || !form.servedOn().isBefore(issuedOn), "service-before-issue", issuedOn);
        return new ServiceForm(
                form.method(),
                form.servedOn(),
                Input.required(form.receiver(), 100, "service-receiver"),
                Input.required(form.proof(), 1000, "service-no-proof"),
                Input.optional(form.server(), 100),
                form.method() == ServiceMethod.LEFT
                        ? Input.required(form.witness(), 400, "service-no-witness")
                        : Input.optional(form.witness(), 400));
    }
}
