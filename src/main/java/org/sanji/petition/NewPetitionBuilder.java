package org.sanji.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Gathers a {@link NewPetition}; what is not said stays at the usual. It checks nothing: the registration does. */
public final class NewPetitionBuilder {

    private PetitionForm form;
    private Purpose purpose;
    private Origin origin = Origin.PETITIONER;
    private LocalDate receivedOn;
    private LocalDate postmarkedOn;
    private String title;
    private String narrative;
    private List<String> requests = List.of();
    private List<NewParty> parties = List.of();
    private int personsPresent;
    private int personsConcerned = 1;
    private String category;
    private boolean categoryProposed;
    private String township;
    private String village;
    private String place;
    private boolean urgent;
    private String urgentReason;
    private LinkChoice link;
    private List<UUID> attachments = List.of();
    private Instant readBackAt;
    private String idempotencyKey;
    private SuperiorLetter superior;
    private boolean historic;

    NewPetitionBuilder(PetitionForm form, Purpose purpose, LocalDate receivedOn) {
        this.form = form;
        this.purpose = purpose;
        this.receivedOn = receivedOn;
    }

    NewPetitionBuilder(NewPetition p) {
        this(p.form(), p.purpose(), p.receivedOn());
        from(p.origin());
        postmarkedOn(p.postmarkedOn());
        matter(p.title(), p.narrative(), p.requests());
        parties(p.parties()).persons(p.personsPresent(), p.personsConcerned());
        category(p.category(), p.categoryProposed());
        at(p.township(), p.village(), p.place());
        urgent = p.urgent();
        urgentReason = p.urgentReason();
        linkedTo(p.link()).attachments(p.attachments()).readBackAt(p.readBackAt());
        idempotencyKey(p.idempotencyKey());
        superior = p.superior();
        historic = p.historic();
    }

    public NewPetitionBuilder form(PetitionForm value) {
        form = value;
        return this;
    }

    public NewPetitionBuilder purpose(Purpose value) {
        purpose = value;
        return this;
    }

    public NewPetitionBuilder from(Origin value) {
        origin = value;
        return this;
    }

    public NewPetitionBuilder receivedOn(LocalDate day) {
        receivedOn = day;
        return this;
    }

    public NewPetitionBuilder postmarkedOn(LocalDate day) {
        postmarkedOn = day;
        return this;
    }

    /** What it is about: one line, the facts and reasons, and what is asked for. */
    public NewPetitionBuilder matter(String line, String facts, List<String> asked) {
        title = line;
        narrative = facts;
        return requests(asked);
    }

    public NewPetitionBuilder requests(List<String> asked) {
        requests = asked;
        return this;
    }

    public NewPetitionBuilder parties(List<NewParty> people) {
        parties = people;
        return this;
    }

    public NewPetitionBuilder parties(NewParty... people) {
        return parties(List.of(people));
    }

    public NewPetitionBuilder persons(int present, int concerned) {
        personsPresent = present;
        personsConcerned = concerned;
        return this;
    }

    /** @param proposed by keyword rules, not by a person */
    public NewPetitionBuilder category(String code, boolean proposed) {
        category = code;
        categoryProposed = proposed;
        return this;
    }

    public NewPetitionBuilder at(String townshipCode, String villageName, String where) {
        township = townshipCode;
        village = villageName;
        place = where;
        return this;
    }

    /** Urgent or major, with the reason. */
    public NewPetitionBuilder urgent(String reason) {
        urgent = true;
        urgentReason = reason;
        return this;
    }

    public NewPetitionBuilder linkedTo(LinkChoice earlier) {
        link = earlier;
        return this;
    }

    public NewPetitionBuilder attachments(List<UUID> staged) {
        attachments = staged;
        return this;
    }

    public NewPetitionBuilder readBackAt(Instant moment) {
        readBackAt = moment;
        return this;
    }

    public NewPetitionBuilder idempotencyKey(String key) {
        idempotencyKey = key;
        return this;
    }

    /** A superior's assignment, with its letter. */
    public NewPetitionBuilder assignedBy(SuperiorLetter letter) {
        superior = letter;
        return letter == null ? this : from(Origin.SUPERIOR_ASSIGNED);
    }

    /** From before the system. */
    public NewPetitionBuilder historic() {
        historic = true;
        return this;
    }

    public NewPetition build() {
        return new NewPetition(
                form,
                purpose,
                origin,
                receivedOn,
                postmarkedOn,
                title,
                narrative,
                requests,
                parties,
                personsPresent,
                personsConcerned,
                category,
                categoryProposed,
                township,
                village,
                place,
                urgent,
                urgentReason,
                link,
                attachments,
                readBackAt,
                idempotencyKey,
                superior,
                historic);
    }
}
