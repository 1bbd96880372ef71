package org.sanji.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.security.User;

/**
 * Absences and substitutes (请假与代办). Everybody enters the own absence, the head those of the organ's people, a triage
 * officer of the bureau those of the leaders.
 */
public interface Absences {

    /** Absences of the people for whom the acting user may enter one, and those in which the user stands in; newest first. */
    List<AbsenceView> visible();

    /** For whom the acting user may enter an absence: the own account first. */
    List<User> people();

    /** Who may stand in for this person: same organ, fitting role, not away on any of these days. */
    List<User> substitutes(String username, LocalDate from, LocalDate to);

    UUID enter(AbsenceForm form);

    /** The person is back today, or does not go at all. */
    void comeBack(UUID id);

    /** For whom the acting user stands in today. */
    List<AbsenceView> standingIn();
}
