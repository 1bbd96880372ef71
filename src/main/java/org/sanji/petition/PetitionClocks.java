package org.sanji.petition;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanji.deadline.DueLight;

/** All clocks of a petition with what they mean, for pages that have looked the petition up. */
public interface PetitionClocks {

    /** The petition's own and those of every {@link ClockSource}: the latest pass first, then by day of start. */
    List<ClockLine> of(PetitionView petition);

    /** Of the clocks that run and bind an office, the one that ends first. */
    Optional<ClockLine> binding(List<ClockLine> lines);

    /** One sentence: from when, how long, by which law or house rule, until when, and the internal target. */
    String why(ClockLine line, Locale locale);

    /** The same for the petitioner: without the organ's internal target. */
    String whyOpenly(ClockLine line, Locale locale);

    /** Red when late, amber when soon due, for one that ended by how it ended. */
    DueLight light(ClockLine line);
}
