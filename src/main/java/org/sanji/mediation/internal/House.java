package org.sanji.mediation.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.HouseRules;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.organization.Room;
import org.sanji.organization.Rooms;
import org.sanji.petition.MediationLevel;
import org.springframework.stereotype.Component;

/** What mediation asks of the house: its organs and rooms, and the numbers that the law does not fix. */
@Component
class House {

    private final Organs organs;
    private final Rooms rooms;
    private final HouseRules rules;
    private final Deadlines deadlines;

    House(Organs organs, Rooms rooms, HouseRules rules, Deadlines deadlines) {
        this.organs = organs;
        this.rooms = rooms;
        this.rules = rules;
        this.deadlines = deadlines;
    }

    /** Null passes; an unknown organ is a {@link RuleViolation} {@code unknown-organ}. */
    void requireOrgan(String code) {
        RuleViolation.unless(code == null || organs.find(code).isPresent(), "unknown-organ", code);
    }

    /** Petitions are handed only to organs that work in this system. */
    void requireAssignable(String code) {
        boolean assignable = organs.assignable().stream().anyMatch(o -> o.code().equals(code));
        RuleViolation.unless(code == null || assignable, "organ-not-assignable", organs.nameOf(code));
    }

    String organName(String code) {
        return organs.nameOf(code);
    }

    /** Code of the organ that reviews the organ's opinions, or null when none is configured. */
    String reviewOrganOf(String code) {
        return organs.reviewOrganOf(code).map(Organ::code).orElse(null);
    }

    /** Mediation rooms of the level, of every level for null. */
    List<Room> rooms(MediationLevel level) {
        return rooms.all().stream()
                .filter(room -> levelOf(room).isPresent())
                .filter(room -> level == null || levelOf(room).get() == level)
                .toList();
    }

    /** The level a room serves; empty for the hall and the video room. */
    static Optional<MediationLevel> levelOf(Room room) {
        return switch (room.kind()) {
            case LEVEL1 -> Optional.of(MediationLevel.DEPARTMENT);
            case LEVEL2 -> Optional.of(MediationLevel.JOINT);
            case LEVEL3 -> Optional.of(MediationLevel.LEADERSHIP);
            case HALL, VIDEO -> Optional.empty();
        };
    }

    /** The level that the room with this code serves; empty when it serves none or is unknown. */
    Optional<MediationLevel> roomLevel(String code) {
        return rooms.find(code).flatMap(House::levelOf);
    }

    String roomName(String code) {
        return rooms.find(code).map(Room::name).orElse(code);
    }

    /** How many failed sessions of one level send a case up. */
    int failedSessionsToGoUp() {
        return rules.failedSessionsToGoUp();
    }

    /** Day on which the result of a statutory route is asked for (house rule). */
    LocalDate outcomeAskedOn(LocalDate routedOn) {
        return deadlines.due(ClockKind.STATUTORY_OUTCOME, routedOn).dueOn();
    }

    /** Last day to answer in the simple procedure. */
    LocalDate simplyAnsweredOn(LocalDate acceptedOn) {
        return deadlines.due(ClockKind.SIMPLE_ANSWER, acceptedOn).dueOn();
    }

    /** Last day on which an organ may object (Art 23). */
    LocalDate objectionDueOn(LocalDate assignedOn) {
        return deadlines.due(ClockKind.OBJECTION, assignedOn).dueOn();
    }
}
