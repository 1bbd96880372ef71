package org.sanji.organization.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.organization.AbsenceForm;
import org.sanji.organization.AbsenceView;
import org.sanji.organization.Absences;
import org.sanji.security.User;
import org.springframework.stereotype.Component;

/** Absences as the page shows them. */
@Component
class AbsencesPresenter {

    private final Absences absences;
    private final Clock clock;

    AbsencesPresenter(Absences absences, Clock clock) {
        this.absences = absences;
        this.clock = clock;
    }

    List<AbsenceView> all() {
        return absences.visible();
    }

    List<AbsenceView> standingIn() {
        return absences.standingIn();
    }

    List<User> people() {
        return absences.people();
    }

    List<User> substitutes(User person, LocalDate from, LocalDate to) {
        return person == null ? List.of() : absences.substitutes(person.username(), from, to);
    }

    void enter(User person, LocalDate from, LocalDate to, User substitute, String reason) {
        absences.enter(new AbsenceForm(
                person == null ? null : person.username(),
                from,
                to,
                substitute == null ? null : substitute.username(),
                reason));
    }

    void comeBack(UUID id) {
        absences.comeBack(id);
    }

    LocalDate today() {
        return Days.today(clock);
    }
}
