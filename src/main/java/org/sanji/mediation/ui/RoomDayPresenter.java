package org.sanji.mediation.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.sanji.mediation.RoomBookings;

/** All mediation rooms on one day, as columns of half hours. */
final class RoomDayPresenter {

    private static final int HALF_HOUR = 30;

    private final MediationDesk desk;
    private LocalDate day;
    private List<RoomBookings.RoomDay> rooms = List.of();

    RoomDayPresenter(MediationDesk desk) {
        this.desk = desk;
        this.day = desk.today();
    }

    /** @param wanted as in the address; today when missing or no date */
    void show(Optional<String> wanted) {
        day = wanted.flatMap(RoomDayPresenter::parsed).orElseGet(desk::today);
        read();
    }

    private void read() {
        rooms = desk.rooms().day(day, null);
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    LocalDate today() {
        return desk.today();
    }

    LocalDate day() {
        return day;
    }

    List<RoomBookings.RoomDay> rooms() {
        return rooms;
    }

    boolean past(int slot) {
        return !day.atTime(RoomTable.slots().get(slot)).plusMinutes(HALF_HOUR).isAfter(desk.now());
    }

    /** The column in which a time begins; what is earlier than the picture begins with it. */
    int column(LocalTime time) {
        var slots = RoomTable.slots();
        int column = 0;
        while (column < slots.size() - 1 && !slots.get(column + 1).isAfter(time)) {
            column++;
        }
        return column;
    }

    /** How many half hours a booking covers of what is shown, at least one. */
    int width(RoomBookings.Taken taken, int first) {
        var slots = RoomTable.slots();
        int width = 1;
        while (first + width < slots.size() && slots.get(first + width).isBefore(taken.end())) {
            width++;
        }
        return width;
    }

    void cancel(RoomBookings.Taken taken) {
        desk.rooms().cancel(taken.bookingId());
        read();
    }
}
