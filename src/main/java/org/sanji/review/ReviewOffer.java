package org.sanji.review;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.deadline.DueDate;

/**
 * Which paper of a petition can be disputed now, and where; or why none can.
 *
 * @param level null when nothing can be asked for
 * @param earlierId for a final review the review whose opinion is disputed, else null
 * @param paperNumber the disputed opinion
 * @param paperOrgan code of the organ that gave it
 * @param organ code of the review organ
 * @param here whether that organ works in this system
 * @param last the petitioner's period, from service
 * @param problem rule code when nothing can be asked for, with the arguments of its sentence
 */
public record ReviewOffer(
        ReviewLevel level,
        UUID earlierId,
        String paperNumber,
        String paperOrgan,
        LocalDate issuedOn,
        LocalDate servedOn,
        String organ,
        boolean here,
        DueDate last,
        String problem,
        List<Object> args) {

    /** Nothing can be asked for. */
    public static ReviewOffer none(String problem, Object... args) {
        return new ReviewOffer(null, null, null, null, null, null, null, false, null, problem, List.of(args));
    }

    public boolean isPossible() {
        return level != null;
    }
}
