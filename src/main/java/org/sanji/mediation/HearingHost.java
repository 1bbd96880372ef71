package org.sanji.mediation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.process.PassKey;
import org.sanji.security.Role;

/** Who holds hearings of one kind, and when; given by the module that owns what the hearing comes before. */
public interface HearingHost {

    HearingKind kind();

    /**
     * The case, for an acting user who decides on hearings.
     *
     * @throws org.sanji.common.NotFoundException for everybody else
     * @throws org.sanji.common.RuleViolation when no hearing can be decided on in this state
     */
    Hosted require(UUID petitionId, String subject);

    /** Whether the acting user decides on hearings of this subject, whatever the state. */
    boolean mayConduct(UUID petitionId, String subject);

    /**
     * What a hearing could be about now; {@link #require} still decides.
     *
     * @return subjects, empty text for the pass itself
     */
    default List<String> subjects(UUID petitionId) {
        return List.of("");
    }

    /** It was decided on or moved; in the transaction in which it was. */
    default void planned(HearingView hearing) {}

    /** It was reported, not held or called off; in the transaction in which it was. */
    default void ended(HearingView hearing) {}

    /**
     * The case as a hearing needs it.
     *
     * @param organ in whose name it is held
     * @param staffOrgan whose people record and report; often the same
     * @param staff role that records and reports
     * @param head role that decides on challenges
     * @param dueOn last day of the period that goes on meanwhile; null when it does not bind
     */
    record Hosted(PassKey key, String organ, String staffOrgan, Role staff, Role head, LocalDate dueOn) {}
}
