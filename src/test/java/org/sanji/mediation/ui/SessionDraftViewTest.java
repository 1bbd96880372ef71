package org.sanji.mediation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.sanji.mediation.AgreementForm;
import org.sanji.mediation.BookingState;
import org.sanji.mediation.BookingView;
import org.sanji.mediation.ConsentHow;
import org.sanji.mediation.RoomBookings;
import org.sanji.mediation.SessionForm;
import org.sanji.mediation.SessionResult;
import org.sanji.mediation.Side;
import org.sanji.petition.Draft;
import org.sanji.petition.DraftLine;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.Track;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.testing.KaribuTest;
import org.sanji.testing.WithActor;

/** The record of a session that was being filled in when the browser went away. */
@WithActor(roles = Role.LIAISON, organ = "RSJ")
class SessionDraftViewTest extends KaribuTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 12, 16, 40);
    private static final LocalDate HELD = LocalDate.of(2026, 3, 10);

    private final RoomBookings rooms = mock();
    private final MediationDesk desk = Desks.of(mock(), rooms, NOW);
    private final WorkItem item = Desks.item(TaskKey.LEVEL1_SESSION);
    private final SessionPresenter presenter = new SessionPresenter(desk, Desks.petition(Track.APPEAL_REQUEST), item);

    @BeforeEach
    void aLiaison() {
        when(desk.currentUser().actor()).thenReturn(new Actor("l", "测试李", Set.of(Role.LIAISON), "RSJ", false));
        when(rooms.of(any()))
                .thenReturn(List.of(new BookingView(
                        UUID.randomUUID(),
                        1,
                        "Y01",
                        "一号调解室",
                        MediationLevel.DEPARTMENT,
                        NOW.minusHours(3),
                        NOW.minusHours(2),
                        BookingState.BOOKED)));
    }

    private SessionTaskForm open() {
        UI.getCurrent().removeAll();
        var form = new SessionTaskForm(presenter, () -> {});
        UI.getCurrent().add(form);
        return form;
    }

    private static RowsEditor<?> editor(SessionTaskForm form, int number) {
        return _find(form, RowsEditor.class).get(number);
    }

    private static void type(RowsEditor<?> rows, int field, String text) {
        _find(rows, TextField.class).get(field).setValue(text);
    }

    private static Button button(RowsEditor<?> rows, String text) {
        return _get(rows, Button.class, spec -> spec.withText(text));
    }

    private void kept(String content) {
        var drafts = desk.drafts();
        var key = "session-" + item.id() + "-l";
        when(drafts.mine("mediation")).thenReturn(List.of(new DraftLine(key, "mediation", null, Instant.EPOCH)));
        when(drafts.open(key)).thenReturn(new Draft(key, "mediation", null, content, 1));
    }

    private SessionForm recorded(SessionTaskForm form) {
        _click(_get(form, Button.class, spec -> spec.withText(Words.of("mediation-ui.session.do"))));
        var record = ArgumentCaptor.forClass(SessionForm.class);
        verify(desk.sessions()).record(any(), anyInt(), record.capture());
        return record.getValue();
    }

    private static void fill(SessionTaskForm form) {
        _find(form, Select.class).get(0).clear();
        _get(form, DatePicker.class, spec -> spec.withLabel(Words.of("mediation-ui.session.day")))
                .setValue(HELD);
        _get(form, TimePicker.class).setValue(LocalTime.of(14, 30));
        _get(form, TextField.class, spec -> spec.withLabel(Words.of("mediation-ui.session.place")))
                .setValue("测试村委会");
        _get(form, TextArea.class, spec -> spec.withLabel(Words.of("mediation-ui.session.minutes")))
                .setValue("测试：双方到场");
        var attendees = editor(form, 0);
        type(attendees, 0, "测试甲");
        _find(attendees, Checkbox.class).get(1).setValue(false);
        _click(button(editor(form, 1), Words.of("mediation-ui.session.conflict.add")));
        type(editor(form, 1), 0, "测试乙");
        type(editor(form, 1), 1, "测试：亲属");
        consents(editor(form, 2));
        result(form).setValue(SessionResult.AGREED);
        _click(button(editor(form, 3), Words.of("mediation-ui.session.promise.add")));
        type(editor(form, 3), 0, "测试：付清工资");
        _find(editor(form, 3), DatePicker.class).get(0).setValue(HELD.plusDays(30));
    }

    @SuppressWarnings("unchecked")
    private static void consents(RowsEditor<?> rows) {
        _click(button(rows, Words.of("mediation-work.session.consent.add")));
        for (int row : List.of(0, 2)) {
            _find(rows, Checkbox.class).get(row).setValue(true);
            type(rows, row, "测试方" + row);
            _find(rows, DatePicker.class).get(row).setValue(HELD.minusDays(1));
            _find(rows, Select.class).get(row).setValue(ConsentHow.PROXY);
        }
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<SessionResult> result(SessionTaskForm form) {
        return _get(form, RadioButtonGroup.class);
    }

    @Test
    void aFilledRecordComesBackWhole() {
        var first = open();
        fill(first);
        _click(button(editor(first, 0), Words.of("mediation-ui.session.attendee.add")));
        var saved = ArgumentCaptor.forClass(Draft.class);
        verify(desk.drafts(), atLeastOnce()).save(saved.capture());
        kept(saved.getValue().content());

        var before = HELD.minusDays(1);
        var form = recorded(open());
        assertThat(form.bookingId()).isNull();
        assertThat(form.place()).isEqualTo("测试村委会");
        assertThat(form.heldAt()).isEqualTo(HELD.atTime(14, 30));
        assertThat(form.minutes()).isEqualTo("测试：双方到场");
        assertThat(form.attendees())
                .containsExactly(
                        new SessionForm.Attendee("测试甲", Side.PETITIONER),
                        new SessionForm.Attendee("测试李", Side.ORGAN, false));
        assertThat(form.conflicts()).containsExactly(new SessionForm.ConflictNote("测试乙", "测试：亲属"));
        assertThat(form.consents())
                .containsExactly(
                        new SessionForm.Consent("测试方0", Side.PETITIONER, true, before, ConsentHow.PROXY),
                        new SessionForm.Consent(null, Side.OTHER_PARTY, false, null, null),
                        new SessionForm.Consent("测试方2", Side.OTHER_PARTY, true, before, ConsentHow.PROXY));
        assertThat(form.agreement().signedOn()).isEqualTo(NOW.toLocalDate());
        assertThat(form.agreement().items())
                .containsExactly(new AgreementForm.Item("测试：付清工资", null, HELD.plusDays(30), null));
    }

    @Test
    void aDraftOfTextsAloneStillOpensAndLeavesTheRestAsItWas() {
        kept("{\"minutes\":\"测试：旧草稿\",\"result\":\"OPINION\"}");
        var form = recorded(open());
        assertThat(form.minutes()).isEqualTo("测试：旧草稿");
        assertThat(form.result()).isEqualTo(SessionResult.OPINION);
        assertThat(form.bookingId()).isNotNull();
        assertThat(form.consents()).hasSize(2);
        assertThat(form.attendees()).containsExactly(new SessionForm.Attendee("测试李", Side.ORGAN));
    }
}
