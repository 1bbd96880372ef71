package org.sanji.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Statutory routes (Art 31 (1) to (4)): those offered for choice, those petitioners were directed to, and what came of them. */
public interface StatutoryRoutes {

    /** The configured routes, in the order of the file. */
    List<StatutoryRoute> catalogue();

    /** Routes of a petition that the acting user may see, oldest first. */
    List<RouteView> of(UUID petitionId);

    /** Completes {@code recordOutcome}: the result is known. */
    void close(UUID workItem, int version, RouteOutcomeForm form);

    /**
     * Completes {@code recordOutcome}: there is no result yet.
     *
     * @param note what was learnt
     * @param nextOn when it is asked again, after today
     */
    void askAgain(UUID workItem, int version, String note, LocalDate nextOn);

    /** Day on which the result of a route of today is asked for by the house rule. */
    LocalDate proposedAskOn();
}
