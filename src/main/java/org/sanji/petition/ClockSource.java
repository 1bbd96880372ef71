package org.sanji.petition;

import java.util.List;

/** Adds clocks of another module to the date panel of a petition. */
public interface ClockSource {

    /** What the acting user may see of this petition, of all passes. */
    List<ClockLine> clocks(PetitionView petition);
}
