package org.sanji.mediation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import org.sanji.common.ui.DayField;
import org.sanji.mediation.HearingView;
import org.sanji.mediation.RoomBookings.RoomDay;

/** Day, hours, room and place of a hearing. */
final class HearingWhen extends Div {

    final DayField day = Inputs.day("hearing.day");
    final TextField place = Inputs.line("hearing.place", 200);
    private final TimePicker from = time("hearing.from", LocalTime.of(9, 0));
    private final TimePicker to = time("hearing.to", LocalTime.of(11, 0));
    private final Select<RoomDay> room = new Select<>();

    HearingWhen(HearingPresenter presenter) {
        addClassName("session-when");
        day.setMin(presenter.today());
        day.setValue(presenter.earliest());
        room.setLabel(Words.of("hearing.room"));
        room.setItems(presenter.rooms());
        room.setItemLabelGenerator(r -> r == null ? Words.of("hearing.room.none") : r.roomName());
        room.setEmptySelectionAllowed(true);
        room.setEmptySelectionCaption(Words.of("hearing.room.none"));
        add(day, from, to, room, place);
    }

    /** Begins with where it stands now. */
    void begin(HearingView hearing) {
        day.setValue(hearing.start().toLocalDate());
        from.setValue(hearing.start().toLocalTime());
        to.setValue(hearing.end().toLocalTime());
        if (hearing.roomCode() == null) {
            place.setValue(hearing.place());
        }
        room.setValue(room.getListDataView()
                .getItems()
                .filter(r -> r.roomCode().equals(hearing.roomCode()))
                .findFirst()
                .orElse(null));
    }

    private static TimePicker time(String key, LocalTime value) {
        var time = new TimePicker(Words.of(key));
        time.setStep(Duration.ofMinutes(30));
        time.setLocale(Locale.GERMANY);
        time.setValue(value);
        return time;
    }

    LocalDateTime start() {
        return at(from);
    }

    LocalDateTime end() {
        return at(to);
    }

    private LocalDateTime at(TimePicker time) {
        return day.isEmpty() || time.isEmpty() ? null : day.getValue().atTime(time.getValue());
    }

    String roomCode() {
        return room.isEmpty() ? null : room.getValue().roomCode();
    }
}
