package org.sanji.mediation.ui;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.sanji.mediation.RoomBookings;
import org.sanji.petition.MediationLevel;
import org.sanji.process.PassKey;

/** The rooms of one level on one day by half hours, and the stretch that is being chosen. */
final class RoomTable {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final int SLOTS = 20;
    private static final int HALF_HOUR = 30;

    private final MediationDesk desk;
    private final PassKey key;
    private final MediationLevel level;
    private LocalDate day;
    private List<RoomBookings.RoomDay> rooms = List.of();
    private String room;
    private int first = -1;
    private int last = -1;

    RoomTable(MediationDesk desk, PassKey key, MediationLevel level) {
        this.desk = desk;
        this.key = key;
        this.level = level;
        show(desk.today());
    }

    /** Reads the day anew and forgets what was chosen. */
    void show(LocalDate newDay) {
        day = newDay;
        rooms = desk.rooms().day(day, level);
        room = null;
        first = -1;
        last = -1;
    }

    LocalDate day() {
        return day;
    }

    List<RoomBookings.RoomDay> rooms() {
        return rooms;
    }

    /** The beginnings of the half hours shown. */
    static List<LocalTime> slots() {
        return IntStream.range(0, SLOTS)
                .mapToObj(i -> OPENS.plusMinutes((long) i * HALF_HOUR))
                .toList();
    }

    /** What takes this half hour, null when it is free. */
    RoomBookings.Taken taken(RoomBookings.RoomDay row, int slot) {
        var start = slots().get(slot);
        return row.taken().stream()
                .filter(t -> t.start().isBefore(start.plusMinutes(HALF_HOUR))
                        && t.end().isAfter(start))
                .findFirst()
                .orElse(null);
    }

    boolean past(int slot) {
        return !day.atTime(slots().get(slot)).plusMinutes(HALF_HOUR).isAfter(desk.now());
    }

    boolean chosen(RoomBookings.RoomDay row, int slot) {
        return row.roomCode().equals(room) && slot >= first && slot <= last;
    }

    /** A click on a free half hour begins a stretch; a later one in the same room ends it; any other begins anew. */
    void click(RoomBookings.RoomDay row, int slot) {
        boolean extend = row.roomCode().equals(room)
                && slot > last
                && IntStream.rangeClosed(last, slot).allMatch(i -> taken(row, i) == null);
        if (extend) {
            last = slot;
            return;
        }
        room = row.roomCode();
        first = slot;
        last = slot;
    }

    boolean hasChoice() {
        return room != null;
    }

    String roomName() {
        return rooms.stream()
                .filter(r -> r.roomCode().equals(room))
                .findFirst()
                .map(RoomBookings.RoomDay::roomName)
                .orElse("");
    }

    LocalDateTime start() {
        return day.atTime(slots().get(first));
    }

    LocalDateTime end() {
        return day.atTime(slots().get(last)).plusMinutes(HALF_HOUR);
    }

    UUID book() {
        return desk.rooms().book(key.petitionId(), room, start(), end());
    }
}
