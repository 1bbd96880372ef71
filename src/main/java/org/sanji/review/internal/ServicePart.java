package org.sanji.review.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.sanji.mediation.ServiceForm;
import org.sanji.mediation.ServiceMethod;
import org.sanji.review.ReviewView;

/** Service of the opinion or of the refusal. */
@Embeddable
record ServicePart(
        @Column(name = "service_due_on") LocalDate dueOn,
        @Column(name = "served_on") LocalDate servedOn,
        @Enumerated(EnumType.STRING) @Column(name = "service_method") ServiceMethod method,
        @Column(name = "service_receiver") String receiver,
        @Column(name = "service_proof") String proof,
        @Column(name = "served_by") String by) {

    static ServicePart due(LocalDate on) {
        return new ServicePart(on, null, null, null, null, null);
    }

    /** That organ served it; how, its own proof says. */
    static ServicePart elsewhere(LocalDate on) {
        return new ServicePart(null, on, null, null, null, null);
    }

    ServicePart served(ServiceForm form, String who) {
        return new ServicePart(dueOn, form.servedOn(), form.method(), form.receiver(), form.proof(), who);
    }

    ReviewView.Service view() {
        return new ReviewView.Service(dueOn, servedOn, method, receiver, proof, by);
    }
}
