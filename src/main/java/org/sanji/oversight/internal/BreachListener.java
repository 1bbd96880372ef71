package org.sanji.oversight.internal;

import org.sanji.petition.BreachKind;
import org.sanji.petition.BreachRaised;
import org.sanji.process.UseCase;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Makes a cause of supervision of a missed date and starts its process, in the transaction that found it. The same date is
 * one cause, however often a timer fires. An unanswered order is no cause of another order.
 */
@Component
class BreachListener {

    private final SupervisionRows rows;
    private final SupervisionFlow flow;
    private final UseCase useCase;

    BreachListener(SupervisionRows rows, SupervisionFlow flow, UseCase useCase) {
        this.rows = rows;
        this.flow = flow;
        this.useCase = useCase;
    }

    @EventListener
    void on(BreachRaised breach) {
        if (breach.kind() == BreachKind.SUPERVISION) {
            return;
        }
        useCase.run(() -> {
            if (!rows.known(breach)) {
                flow.begin(rows.insert(breach));
            }
        });
    }
}
