package org.sanji.mediation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.sanji.common.ui.Confirm;
import org.sanji.common.ui.Formats;
import org.sanji.mediation.BookingView;

/** The rooms booked for the coming session, with a button to book one more. */
final class BookingList extends Div {

    private final transient SessionPresenter presenter;
    private final transient Runnable booked;
    private final Div list = new Div();

    BookingList(SessionPresenter presenter, Runnable booked) {
        this.presenter = presenter;
        this.booked = booked;
        addClassName("booking-list");
        var book =
                new Button(Words.of("mediation-ui.room.pick"), VaadinIcon.CALENDAR_CLOCK.create(), e -> new RoomDialog(
                                presenter.rooms(), this::reload)
                        .open());
        book.setVisible(presenter.mayBook());
        add(list, book);
        draw();
    }

    private void reload() {
        draw();
        booked.run();
    }

    private void draw() {
        list.removeAll();
        var bookings = presenter.bookings();
        if (bookings.isEmpty()) {
            var none = new Span(Words.of("mediation-ui.room.none"));
            none.addClassName("field-note");
            list.add(none);
        }
        bookings.forEach(booking -> list.add(line(booking)));
    }

    private Div line(BookingView booking) {
        var cancel = new Button(
                Words.of("mediation-ui.room.cancel"),
                e -> Confirm.ask(
                        Words.of("mediation-ui.room.cancel"),
                        text(booking),
                        Words.of("mediation-ui.room.cancel.do"),
                        () -> {
                            presenter.cancel(booking.id());
                            reload();
                        }));
        cancel.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        var line = new Div(VaadinIcon.CHECK_CIRCLE_O.create(), new Span(text(booking)), cancel);
        line.addClassName("booking-line");
        return line;
    }

    /** Room, day and time of a booking. */
    static String text(BookingView booking) {
        return Words.of(
                "mediation-ui.room.choice",
                booking.roomName(),
                Formats.date(booking.start().toLocalDate()),
                booking.start().toLocalTime().toString(),
                booking.end().toLocalTime().toString());
    }
}
