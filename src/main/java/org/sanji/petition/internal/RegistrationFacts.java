package org.sanji.petition.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.sanji.common.Days;
import org.sanji.petition.NewPetition;
import org.sanji.petition.Origin;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;
import org.sanji.security.Actor;

/** What was written down at the desk; it does not change with the handling, only by a correction that is kept. */
@Embeddable
class RegistrationFacts {

    @Enumerated(EnumType.STRING)
    private PetitionForm form;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private LocalDate receivedOn;
    private LocalDate postmarkedOn;
    private Instant registeredAt;
    private LocalDate registeredOn;
    private String registeredBy;
    private String registeredByName;
    private String title;

    @Column(length = 20000)
    private String narrative;

    private String category;
    private boolean categoryProposed;
    private String township;
    private String village;
    private String place;
    private int personsPresent;
    private int personsConcerned;
    private Instant readBackAt;

    protected RegistrationFacts() {}

    RegistrationFacts(NewPetition given, Instant at, Actor by) {
        form = given.form();
        purpose = given.purpose();
        origin = given.origin();
        receivedOn = given.receivedOn();
        postmarkedOn = given.postmarkedOn();
        registeredAt = at;
        registeredOn = Days.dayOf(at);
        registeredBy = by.username();
        registeredByName = by.displayName();
        title = given.title().strip();
        narrative = given.narrative().strip();
        category = PartyEntity.blankToNull(given.category());
        categoryProposed = given.categoryProposed();
        township = PartyEntity.blankToNull(given.township());
        village = PartyEntity.blankToNull(given.village());
        place = PartyEntity.blankToNull(given.place());
        personsPresent = given.personsPresent();
        personsConcerned = Math.max(1, given.personsConcerned());
        readBackAt = given.readBackAt();
    }

    /** It turned out that a superior assigned it. */
    void assignedBySuperior() {
        origin = Origin.SUPERIOR_ASSIGNED;
    }

    /** Takes over what was corrected; who registered it and when, the origin and the reading back stay. */
    void correct(NewPetition corrected) {
        form = corrected.form();
        purpose = corrected.purpose();
        receivedOn = corrected.receivedOn();
        postmarkedOn = corrected.postmarkedOn();
        title = corrected.title().strip();
        narrative = corrected.narrative().strip();
        if (!Objects.equals(category, corrected.category())) {
            category = PartyEntity.blankToNull(corrected.category());
            categoryProposed = false;
        }
        township = PartyEntity.blankToNull(corrected.township());
        village = PartyEntity.blankToNull(corrected.village());
        place = PartyEntity.blankToNull(corrected.place());
        personsPresent = corrected.personsPresent();
        personsConcerned = corrected.personsConcerned();
    }

    PetitionForm form() {
        return form;
    }

    Purpose purpose() {
        return purpose;
    }

    Origin origin() {
        return origin;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    LocalDate postmarkedOn() {
        return postmarkedOn;
    }

    Instant registeredAt() {
        return registeredAt;
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    String registeredBy() {
        return registeredBy;
    }

    String registeredByName() {
        return registeredByName;
    }

    String title() {
        return title;
    }

    String narrative() {
        return narrative;
    }

    String category() {
        return category;
    }

    boolean categoryProposed() {
        return categoryProposed;
    }

    String township() {
        return township;
    }

    String village() {
        return village;
    }

    String place() {
        return place;
    }

    int personsPresent() {
        return personsPresent;
    }

    int personsConcerned() {
        return personsConcerned;
    }

    Instant readBackAt() {
        return readBackAt;
    }
}
