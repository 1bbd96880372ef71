package org.sanji.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.common.ConfigFiles;
import org.sanji.common.Texts;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.DueLight;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.DueView;
import org.sanji.petition.PetitionState;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Tracking.Tracked;
import org.sanji.process.PassKey;
import org.sanji.testing.MutableClock;
import org.springframework.context.support.StaticMessageSource;

class NextStepsTest {

    private static final ConfigFiles FILES = new ConfigFiles(Path.of("config"));

    private final MutableClock clock = new MutableClock();
    private final NextSteps steps = new NextSteps(
            Deadlines.load(FILES, new Texts(new StaticMessageSource())),
            new CountyAbove(),
            PortalSettings.load(FILES),
            clock);

    private static Tracked petition(PetitionState state, LocalDate servedOn, DueView due, TimelineKind... events) {
        var answered = state == PetitionState.CLOSED || state == PetitionState.ANSWERED;
        return new Tracked(
                "XF2026-000001",
                "路灯不亮",
                state,
                "ZJJ",
                MutableClock.START,
                null,
                answered ? LocalDate.of(2026, 2, 10) : null,
                servedOn,
                state == PetitionState.JOINED ? "XF2026-000000" : null,
                due,
                List.of(),
                List.of(events).stream()
                        .map(k -> new TimelineEntry(
                                1, 1, k, LocalDate.of(2026, 2, 10), MutableClock.START, "", null, List.of(), true))
                        .toList(),
                new PassKey(UUID.randomUUID(), 1),
                false,
                false);
    }

    private List<String> keys(Tracked petition) {
        return steps.of(petition).stream().map(NextStep::key).toList();
    }

    @Test
    void offersReviewWithDateAndPlaceWhileThePeriodRuns() {
        clock.set(LocalDate.of(2026, 3, 2));
        var closed = petition(PetitionState.CLOSED, LocalDate.of(2026, 2, 12), null, TimelineKind.OPINION_ISSUED);
        var review = steps.of(closed).get(0);
        assertThat(review.key()).isEqualTo("portal.next.review");
        // 30 days from service end on Saturday 14 March, so with Monday 16 March
        assertThat(review.args()).containsExactly("2026-03-16", "县人民政府", "2026-02-12");
        clock.set(LocalDate.of(2026, 3, 16));
        assertThat(keys(closed)).contains("portal.next.review");
        clock.set(LocalDate.of(2026, 3, 17));
        assertThat(keys(closed)).containsExactly("portal.next.review-over", "portal.next.new-facts");
    }

    @Test
    void leavesTheNextRequestToTheReviewThatWasAskedFor() {
        clock.set(LocalDate.of(2026, 3, 2));
        var asked = petition(
                PetitionState.CLOSED,
                LocalDate.of(2026, 2, 12),
                null,
                TimelineKind.OPINION_ISSUED,
                TimelineKind.REVIEW_FILED);
        assertThat(keys(asked)).containsExactly("portal.next.new-facts");
    }

    @Test
    void offersNoReviewOfAnAgreement() {
        assertThat(keys(petition(PetitionState.CLOSED, LocalDate.of(2026, 2, 12), null, TimelineKind.AGREEMENT_SIGNED)))
                .containsExactly("portal.next.agreement", "portal.next.new-facts");
    }

    @Test
    void saysThatReviewComesAfterService() {
        assertThat(keys(petition(PetitionState.ANSWERED, null, null, TimelineKind.OPINION_ISSUED)))
                .containsExactly("portal.next.review-later", "portal.next.withdraw");
    }

    @Test
    void namesTheWayToComplainWhenTheTimeIsOver() {
        var due = new DueView(
                LocalDate.of(2026, 2, 27),
                LocalDate.of(2026, 2, 27),
                -3,
                DueLight.RED,
                ClockKind.TRIAGE,
                LocalDate.of(2026, 2, 12),
                false);
        assertThat(keys(petition(PetitionState.REGISTERED, null, due)))
                .containsExactly("portal.next.overdue", "portal.next.add", "portal.next.withdraw");
    }

    @Test
    void explainsAJoinedPetition() {
        assertThat(keys(petition(PetitionState.JOINED, null, null))).containsExactly("portal.next.joined");
    }

    /** Every organ is reviewed by the county government. */
    private static final class CountyAbove implements Organs {
        @Override
        public List<Organ> all() {
            return List.of();
        }

        @Override
        public java.util.Optional<Organ> find(String code) {
            return java.util.Optional.empty();
        }

        @Override
        public Organ byCode(String code) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Organ> residents() {
            return List.of();
        }

        @Override
        public List<Organ> townships() {
            return List.of();
        }

        @Override
        public List<Organ> assignable() {
            return List.of();
        }

        @Override
        public java.util.Optional<Organ> reviewOrganOf(String code) {
            return java.util.Optional.of(new Organ("XZF", "县人民政府", "县政府", Organ.Kind.GOVERNMENT, false, true, "SHIZF"));
        }

        @Override
        public String nameOf(String code) {
            return code;
        }
    }

    @Test
    void asksForARatingUntilTheLastDayOfTheInvitation() {
        clock.set(LocalDate.of(2026, 3, 2));
        assertThat(keys(rateable(false))).contains(NextSteps.RATE);
        assertThat(steps.of(rateable(false)).get(0).args()).containsExactly("2026-03-12");
        assertThat(keys(rateable(true))).contains(NextSteps.RATE_AGAIN).doesNotContain(NextSteps.RATE);
        clock.set(LocalDate.of(2026, 3, 12));
        assertThat(keys(rateable(false))).contains(NextSteps.RATE);
        clock.set(LocalDate.of(2026, 3, 13));
        assertThat(keys(rateable(false))).doesNotContain(NextSteps.RATE);
    }

    private static Tracked rateable(boolean rated) {
        var base = petition(PetitionState.CLOSED, LocalDate.of(2026, 2, 12), null);
        var day = LocalDate.of(2026, 2, 12);
        var invited = new TimelineEntry(
                1, 1, TimelineKind.INVITED_TO_RATE, day, MutableClock.START, "", null, List.of("2026-03-12"), true);
        var entry = new TimelineEntry(2, 1, TimelineKind.RATED, day, MutableClock.START, "", null, List.of(), true);
        return new Tracked(
                base.number(),
                base.title(),
                base.state(),
                base.leadOrgan(),
                base.registeredAt(),
                null,
                base.answeredOn(),
                base.servedOn(),
                null,
                null,
                List.of(),
                rated ? List.of(invited, entry) : List.of(invited),
                base.key(),
                false,
                false);
    }
}
