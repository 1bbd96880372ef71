package org.sanji.mediation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.sanji.common.ui.DayField;
import org.sanji.common.ui.Forms;
import org.sanji.mediation.AgreementForm;
import org.sanji.mediation.BookingView;
import org.sanji.mediation.PhrasePlace;
import org.sanji.mediation.SessionForm;
import org.sanji.mediation.SessionResult;
import org.sanji.mediation.Side;
import org.sanji.organization.Organ;

/** A session at any level: book a room, hold it, write the record, name the result. */
final class SessionTaskForm extends TaskForm {

    private static final String ELSEWHERE = "-";

    private final transient SessionPresenter presenter;
    private final Select<BookingView> booking = new Select<>();
    private final DayField day;
    private final TimePicker time = new TimePicker(Words.of("mediation-ui.session.time"));
    private final TextField place = Inputs.line("mediation-ui.session.place", 200);
    private final RowsEditor<SessionForm.Attendee> attendees = new RowsEditor<>(
            "mediation-ui.session.attendees",
            "mediation-ui.session.attendee.add",
            () -> SessionRows.attendee("", Side.PETITIONER));
    private final RowsEditor<SessionForm.ConflictNote> conflicts = new RowsEditor<>(
            "mediation-ui.session.conflicts", "mediation-ui.session.conflict.add", SessionRows::conflict);
    private final RowsEditor<SessionForm.Consent> consents;
    private final TextArea minutes = Inputs.area("mediation-ui.session.minutes", 20_000);
    private final RadioButtonGroup<SessionResult> result;
    private final TextArea upReason = Inputs.area("mediation-ui.session.up-reason", 2000);
    private final Checkbox policyGap = new Checkbox(Words.of("session.policy-gap"));
    private final MultiSelectComboBox<Organ> added;
    private final DayField signedOn;
    private final TextArea terms = Inputs.area("mediation-ui.session.terms", 20_000);
    private final RowsEditor<AgreementForm.Item> promises;
    private final Div outcome = new Div();

    SessionTaskForm(SessionPresenter presenter, Runnable changed) {
        super(changed);
        this.presenter = presenter;
        day = Inputs.pastDay("mediation-ui.session.day", presenter.today());
        result = Inputs.radios("mediation-ui.session.result", presenter.results());
        added = Inputs.organs("mediation-ui.session.added", presenter.furtherOrgans());
        signedOn = Inputs.pastDay("mediation-ui.session.signed-on", presenter.today());
        promises = new RowsEditor<>(
                "mediation-ui.session.promises",
                "mediation-ui.session.promise.add",
                () -> SessionRows.promise(presenter.checkers()));
        consents = new RowsEditor<>(
                "mediation-work.session.consents",
                "mediation-work.session.consent.add",
                () -> SessionRows.consent(Side.OTHER_PARTY, false, presenter.today()),
                mark -> SessionRows.consent(mark, presenter.today()));
        if (presenter.joint()) {
            add(part("mediation-ui.positions", new PositionsPanel(presenter.file(), presenter.organs())));
        }
        add(part("mediation-ui.session.room", new BookingList(presenter, this::readBookings)));
        add(part("mediation-ui.session.record", when(), people(), minutes));
        add(part("mediation-ui.session.end", consents, result, outcome));
        prefill();
        places();
        primary("mediation-ui.session.do", VaadinIcon.CHECK, this::record);
        keep(kept());
    }

    /** The room comes first: it sets day, time and place, which may have been changed since. */
    private FormKeeper kept() {
        return presenter
                .keeper()
                .value("booking", booking, this::room, this::room)
                .field("day", day)
                .field("time", time)
                .text("place", place)
                .rows("attendees", attendees)
                .rows("conflicts", conflicts)
                .text("minutes", minutes)
                .rows("consents", consents)
                .choice("result", result, SessionResult.class)
                .text("upReason", upReason)
                .field("policyGap", policyGap)
                .value("added", added, () -> String.join(",", codes()), this::organs)
                .field("signedOn", signedOn)
                .text("terms", terms)
                .rows("promises", promises);
    }

    private String room() {
        return booking.isEmpty() ? ELSEWHERE : booking.getValue().id().toString();
    }

    /** A room that was cancelled meanwhile is not chosen; its name stays as the place. */
    private void room(String kept) {
        booking.setValue(presenter.usableBookings().stream()
                .filter(b -> b.id().toString().equals(kept))
                .findFirst()
                .orElse(null));
    }

    private void organs(String kept) {
        var codes = List.of(kept.split(","));
        added.setValue(presenter.furtherOrgans().stream()
                .filter(organ -> codes.contains(organ.code()))
                .toList());
    }

    private Div when() {
        booking.setLabel(Words.of("mediation-ui.session.booking"));
        booking.setItemLabelGenerator(
                b -> b == null ? Words.of("mediation-ui.session.elsewhere") : BookingList.text(b));
        booking.setEmptySelectionAllowed(true);
        booking.setEmptySelectionCaption(Words.of("mediation-ui.session.elsewhere"));
        booking.addValueChangeListener(e -> follow(e.getValue()));
        time.setStep(Duration.ofMinutes(30));
        time.setLocale(Locale.GERMANY);
        var row = new Div(booking, day, time, place);
        row.addClassName("session-when");
        return row;
    }

    private Div people() {
        var row = new Div(attendees, conflicts);
        row.addClassName("session-people");
        return row;
    }

    private void prefill() {
        day.setValue(presenter.today());
        time.setValue(presenter.now().toLocalTime());
        signedOn.setValue(presenter.today());
        attendees.addRow(SessionRows.attendee("", Side.PETITIONER));
        attendees.addRow(SessionRows.attendee(presenter.recorder(), presenter.recorderSide()));
        PhraseMenu.on(minutes, presenter.phrases(), PhrasePlace.MINUTES);
        consents.addRow(SessionRows.consent(Side.PETITIONER, true, presenter.today()));
        consents.addRow(SessionRows.consent(Side.OTHER_PARTY, true, presenter.today()));
        minutes.setPlaceholder(Words.of("mediation-ui.session.minutes.hint"));
        result.addValueChangeListener(e -> show());
        readBookings();
    }

    private void places() {
        place(day, "session-held-at", "session-future", "session-before-acceptance");
        place(place, "session-place");
        place(booking, "session-booking");
        place(minutes, "session-no-minutes");
        place(result, "session-result", "session-top-level", "session-no-consent");
        place(upReason, "session-up-reason", "session-policy-gap");
        policyGap.setTooltipText(Words.of("session.policy-gap.hint"));
        place(added, "session-added-organs", "session-organ-takes-part");
        place(terms, "session-no-agreement");
        place(signedOn, "agreement-signed-on");
    }

    /** What was typed stays; only the choice of rooms is read again. */
    private void readBookings() {
        var bookings = presenter.usableBookings();
        booking.setItems(bookings);
        booking.setVisible(!bookings.isEmpty());
        if (!bookings.isEmpty()) {
            booking.setValue(bookings.get(0));
        } else {
            follow(null);
        }
    }

    private void follow(BookingView room) {
        place.setEnabled(room == null);
        place.setValue(room == null ? "" : room.roomName());
        if (room != null) {
            day.setValue(room.start().toLocalDate());
            time.setValue(room.start().toLocalTime());
        }
    }

    private void show() {
        outcome.removeAll();
        if (result.getValue() == null) {
            return;
        }
        switch (result.getValue()) {
            case AGREED -> outcome.add(Forms.twoColumns(signedOn), terms, promises);
            case UP -> {
                if (presenter.joint()) {
                    outcome.add(policyGap);
                }
                outcome.add(upReason);
            }
            case ADD_ORGAN -> outcome.add(Forms.twoColumns(added));
            case OPINION, AGAIN -> {
                var note = new Div(Words.of("mediation-ui.session.note." + result.getValue()));
                note.addClassName("field-note");
                outcome.add(note);
            }
        }
    }

    private void record() {
        var room = booking.isVisible() ? booking.getValue() : null;
        boolean agreed = result.getValue() == SessionResult.AGREED;
        var held = day.isEmpty() || time.isEmpty() ? null : day.getValue().atTime(time.getValue());
        presenter.record(new SessionForm(
                held,
                room == null ? null : room.id(),
                room == null ? Words.typed(place) : null,
                attendees.values(),
                conflicts.values(),
                consents.values(),
                Words.typed(minutes),
                result.getValue(),
                result.getValue() == SessionResult.UP ? Words.typed(upReason) : null,
                result.getValue() == SessionResult.UP && presenter.joint() && policyGap.getValue(),
                result.getValue() == SessionResult.ADD_ORGAN ? codes() : List.of(),
                agreed ? new AgreementForm(signedOn.getValue(), Words.typed(terms), promises.values()) : null));
        done("mediation-ui.session.done." + result.getValue());
    }

    private List<String> codes() {
        return added.getValue().stream().map(Organ::code).sorted().toList();
    }
}
