package org.sanji.mediation;

import java.util.UUID;

/** Positions of the organs at level two; one per organ and round, entered independently of each other. */
public interface Positions {

    /** Completes {@code statePosition} of the acting user's organ. */
    void state(UUID workItem, int version, PositionForm form);
}
