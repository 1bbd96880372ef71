package org.sanji.mediation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sanji.common.RuleViolation;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Notices;
import org.sanji.mediation.RoomBookings;

/** Books a room from the picture of a day: a row for each room, a cell for each half hour. */
@StyleSheet("context://css/mediation.css")
final class RoomDialog extends Dialog {

    private final transient RoomTable table;
    private final transient Runnable booked;
    private final DayField day = new DayField(null);
    private final Div picture = new Div();
    private final Span choice = new Span();
    private final Span error = new Span();
    private final Button book = new Button(VaadinIcon.CHECK.create(), e -> book());

    private final transient Map<NativeButton, Place> cells = new LinkedHashMap<>();

    /** What a cell stands for. */
    private record Place(RoomBookings.RoomDay room, int slot) {}

    RoomDialog(RoomTable table, Runnable booked) {
        this.table = table;
        this.booked = booked;
        setHeaderTitle(Words.of("mediation-ui.room.title"));
        setWidth("1020px");
        setMaxWidth("96vw");
        picture.addClassName("room-table");
        choice.addClassName("room-choice");
        error.addClassName("error-line");
        error.getElement().setAttribute("role", "alert");
        book.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        day.setMin(table.day());
        day.setAriaLabel(Words.of("mediation-ui.room.day"));
        day.addValueChangeListener(e -> {
            if (e.isFromClient() && e.getValue() != null) {
                go(0);
            }
        });
        var bar = new Div(
                step("mediation-ui.room.back", VaadinIcon.ANGLE_LEFT, -1),
                day,
                step("mediation-ui.room.next", VaadinIcon.ANGLE_RIGHT, 1),
                new Span(Words.of("mediation-ui.room.how")));
        bar.addClassName("room-bar");
        add(bar, picture, error);
        getFooter().add(choice, new Button(Words.of("confirm.cancel"), e -> close()), book);
        day.setValue(table.day());
        book.setText(Words.of("mediation-ui.room.book"));
        draw();
    }

    private Button step(String key, VaadinIcon icon, int days) {
        var button = new Button(icon.create(), e -> go(days));
        button.setTooltipText(Words.of(key));
        button.setAriaLabel(Words.of(key));
        return button;
    }

    private void go(int days) {
        var base = day.getValue() == null ? table.day() : day.getValue();
        var wanted = base.plusDays(days);
        if (day.getMin() != null && wanted.isBefore(day.getMin())) {
            return;
        }
        day.setValue(wanted);
        table.show(wanted);
        draw();
    }

    private void draw() {
        picture.removeAll();
        cells.clear();
        var slots = RoomTable.slots();
        picture.add(new Span());
        for (int i = 0; i < slots.size(); i += 2) {
            var hour = new Span(slots.get(i).toString());
            hour.addClassName("room-hour");
            picture.add(hour);
        }
        for (var room : table.rooms()) {
            var name = new Span(room.roomName());
            name.addClassName("room-name");
            picture.add(name);
            for (int i = 0; i < slots.size(); i++) {
                picture.add(cell(room, i));
            }
        }
        mark();
    }

    /** Cells stay while a stretch is chosen, so that a fast second click finds its own. */
    private void mark() {
        cells.forEach((cell, place) -> cell.setClassName("room-chosen", table.chosen(place.room(), place.slot())));
        book.setEnabled(table.hasChoice());
        choice.setText(
                table.hasChoice()
                        ? Words.of(
                                "mediation-ui.room.choice",
                                table.roomName(),
                                table.day().toString(),
                                table.start().toLocalTime().toString(),
                                table.end().toLocalTime().toString())
                        : "");
    }

    private NativeButton cell(RoomBookings.RoomDay room, int slot) {
        var cell = new NativeButton("", e -> {
            table.click(room, slot);
            mark();
        });
        var taken = table.taken(room, slot);
        var time = RoomTable.slots().get(slot).toString();
        cell.addClassName("room-cell");
        cell.setClassName("hour-end", slot % 2 == 1);
        if (taken != null) {
            cell.addClassName("room-taken");
            cell.setTitle(taken.number() == null ? Words.of("mediation-ui.room.taken") : taken.number());
        } else if (table.past(slot)) {
            cell.addClassName("room-past");
        }
        cell.setEnabled(taken == null && !table.past(slot));
        cell.setAriaLabel(room.roomName() + " " + time);
        cells.put(cell, new Place(room, slot));
        return cell;
    }

    private void book() {
        error.setText("");
        try {
            table.book();
        } catch (RuleViolation violation) {
            error.setText(Words.of(violation.messageKey(), violation.args()));
            table.show(table.day());
            draw();
            return;
        }
        Notices.done(Words.of("mediation-ui.room.booked", choice.getText()));
        close();
        booked.run();
    }
}
