package org.sanji.mediation.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.RoomBookings;
import org.sanji.mediation.SessionResult;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.Track;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;

class MediationPresentersTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 12, 9, 40);

    private final OrganAnswers answers = mock();
    private final RoomBookings rooms = mock();
    private final MediationDesk desk = Desks.of(answers, rooms, NOW);

    private AnswerPresenter answer(Track track, LocalDate objectionDueOn) {
        var petition = Desks.petition(track);
        when(answers.objectionDueOn(petition.id())).thenReturn(objectionDueOn);
        return new AnswerPresenter(desk, petition, Desks.item(TaskKey.ORGAN_ANSWER));
    }

    @Test
    void anOrganObjectsUntilTheEndOfTheLastDay() {
        assertThat(answer(Track.APPEAL_REQUEST, NOW.toLocalDate()).mayObject()).isTrue();
        assertThat(answer(Track.APPEAL_REQUEST, NOW.toLocalDate().minusDays(1)).mayObject())
                .isFalse();
    }

    @Test
    void aSuggestionHasNoStatutoryRoute() {
        assertThat(answer(Track.SUGGESTION, null).ways())
                .containsExactly(AnswerPresenter.Way.ACCEPT, AnswerPresenter.Way.OBJECT);
        assertThat(answer(Track.APPEAL_REQUEST, null).ways()).contains(AnswerPresenter.Way.STATUTORY);
    }

    private List<SessionResult> results(TaskKey task) {
        return new SessionPresenter(desk, Desks.petition(Track.APPEAL_REQUEST), Desks.item(task)).results();
    }

    @Test
    void threeEndsAreOpenAtEveryLevelAndNothingIsAboveTheThird() {
        assertThat(results(TaskKey.LEVEL1_SESSION))
                .contains(SessionResult.AGREED, SessionResult.OPINION, SessionResult.UP)
                .doesNotContain(SessionResult.ADD_ORGAN);
        assertThat(results(TaskKey.LEVEL2_SESSION)).contains(SessionResult.ADD_ORGAN, SessionResult.UP);
        assertThat(results(TaskKey.LEVEL3_HEARING))
                .containsExactlyInAnyOrder(SessionResult.AGREED, SessionResult.OPINION, SessionResult.AGAIN);
    }

    @Test
    void aSessionBeganAtAHalfHour() {
        var presenter =
                new SessionPresenter(desk, Desks.petition(Track.APPEAL_REQUEST), Desks.item(TaskKey.LEVEL1_SESSION));
        assertThat(presenter.now()).isEqualTo(LocalDateTime.of(2026, 3, 12, 9, 30));
    }

    private static RoomBookings.RoomDay room(String code, RoomBookings.Taken... taken) {
        return new RoomBookings.RoomDay(code, code, MediationLevel.DEPARTMENT, List.of(taken));
    }

    @Test
    void aStretchOfARoomIsChosenByItsFirstAndItsLastHalfHour() {
        var taken = new RoomBookings.Taken(LocalTime.of(11, 0), LocalTime.of(11, 30), null, null, null, false);
        var one = room("Y01", taken);
        var two = room("Y02");
        when(rooms.day(any(), any())).thenReturn(List.of(one, two));
        var key = new PassKey(UUID.randomUUID(), 1);
        var table = new RoomTable(desk, key, MediationLevel.DEPARTMENT);

        assertThat(table.past(2)).as("9:00 to 9:30").isTrue();
        assertThat(table.past(3)).as("9:30 to 10:00").isFalse();
        assertThat(table.taken(one, 6)).isEqualTo(taken);

        table.click(one, 4);
        table.click(one, 5);
        assertThat(table.start()).isEqualTo(LocalDateTime.of(2026, 3, 12, 10, 0));
        assertThat(table.end()).isEqualTo(LocalDateTime.of(2026, 3, 12, 11, 0));
        table.click(one, 8);
        assertThat(table.start()).as("not across what is taken").isEqualTo(LocalDateTime.of(2026, 3, 12, 12, 0));
        table.click(two, 9);
        assertThat(table.chosen(one, 8)).isFalse();
        table.book();
        verify(rooms)
                .book(
                        key.petitionId(),
                        "Y02",
                        LocalDateTime.of(2026, 3, 12, 12, 30),
                        LocalDateTime.of(2026, 3, 12, 13, 0));
    }
}
