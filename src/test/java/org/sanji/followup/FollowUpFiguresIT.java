package org.sanji.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sanji.followup.Satisfaction.BASICALLY;
import static org.sanji.followup.Satisfaction.DISSATISFIED;
import static org.sanji.followup.Satisfaction.SATISFIED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sanji.common.EventClock;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.followup.AfterCases.Closed;
import org.sanji.petition.CaseDecisions;
import org.sanji.petition.PassReason;
import org.sanji.process.TaskKey;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** A hand-worked example: what each figure counts, on which day, and that each list has as many rows as it says. */
@SpringBootTest
@ActiveProfiles("test")
@Import({FollowUpFiguresIT.Time.class, Cases.class, AfterCases.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DirtiesContext
class FollowUpFiguresIT {

    @TestConfiguration
    static class Time {
        @Bean
        MutableClock mutableClock() {
            return new MutableClock();
        }

        @Bean
        @Primary
        EventClock testClock(MutableClock clock) {
            return new EventClock(clock);
        }

        @Bean
        EngineTime engineTime(MutableClock clock, RuntimeService runtime, ManagementService management) {
            return new EngineTime(clock, runtime, management);
        }
    }

    /** All are closed on Monday 2 March 2026; the period to rate ends on Wednesday 1 April. */
    private static final LocalDate CLOSED = LocalDate.of(2026, 3, 2);

    private static final LocalDate LAST = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final Actor STATISTICIAN =
            new Actor("t-statistician", "测试统计", java.util.Set.of(Role.STATISTICIAN), "XFJ", false);

    @Autowired
    private AfterCases after;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private CaseDecisions decisions;

    @Autowired
    private EngineTime time;

    @Autowired
    private RunAs runAs;

    @BeforeAll
    void example() {
        time.set(MutableClock.START);
        var rated = List.of(after.closed(), after.closed(), after.closed(), after.closed(), after.closed());
        var silent = after.closed();
        var again = after.closed();
        var agreed = after.agreed();
        var carriedOut = after.carriedOut(CLOSED.plusDays(10), null);
        after.rate(rated.get(0), SATISFIED, SATISFIED);
        after.rate(rated.get(1), SATISFIED, BASICALLY);
        after.rate(rated.get(2), BASICALLY, SATISFIED);
        after.rate(rated.get(3), DISSATISFIED, null);
        after.rate(rated.get(4), SATISFIED, SATISFIED);
        after.rate(rated.get(4), SATISFIED, DISSATISFIED);
        time.set(at(CLOSED.plusDays(5)));
        runAs.as(Cases.OFFICER, () -> decisions.reopen(again.id(), PassReason.REOPENED, "测试"));
        checks(agreed, carriedOut);
        for (var petition : rated) {
            after.on(petition, MAY);
        }
        after.on(silent, MAY);
        after.on(agreed, MAY);
        after.on(carriedOut, MAY);
    }

    /** Of the agreement one promise is kept, one never checked; the opinion's is postponed by 40 days and then kept. */
    private void checks(Closed agreed, Closed carriedOut) {
        var due = CLOSED.plusDays(10);
        after.on(agreed, due);
        after.on(carriedOut, due);
        after.verify(after.item(agreed, TaskKey.VERIFY_PERFORMANCE), CheckOutcome.KEPT, null, null);
        after.verify(
                after.item(carriedOut, TaskKey.VERIFY_PERFORMANCE),
                CheckOutcome.NOT_KEPT,
                CheckFollow.POSTPONE,
                new PerformanceFinding.Consent(due.plusDays(40), "测试", true, false));
        after.on(carriedOut, due.plusDays(40));
        after.verify(after.item(carriedOut, TaskKey.VERIFY_PERFORMANCE), CheckOutcome.KEPT, null, null);
    }

    private static java.time.Instant at(LocalDate day) {
        return day.atTime(9, 0).atZone(org.sanji.common.Days.ZONE).toInstant();
    }

    @AfterAll
    void clockBack() {
        time.reset();
    }

    private FollowUpFigures figures(LocalDate asOf) {
        return runAs.as(STATISTICIAN, () -> followUps.of(query(asOf)));
    }

    private static FollowUpQuery query(LocalDate asOf) {
        return new FollowUpQuery(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 30), null, asOf);
    }

    private static BigDecimal rate(String value) {
        return new BigDecimal(value);
    }

    @Test
    void countsParticipationAndSatisfactionWithTheRatingsThatCount() {
        var figures = figures(MAY);
        // five rated, the silent one, agreement and opinion unrated; the one handled again is left out
        assertThat(figures.participation()).isEqualTo(new Share(5, 8, 0, rate("0.625000")));
        assertThat(figures.bureau()).isEqualTo(new Share(4, 5, 0, rate("0.800000")));
        assertThat(figures.of(FollowUpCell.BUREAU_DISSATISFIED)).isEqualTo(1);
        // four rated the organ: the last rating of the fifth counts, the fourth left it out; too few for a rate
        assertThat(figures.organ()).isEqualTo(new Share(3, 4, 0, null));
        assertThat(figures.of(FollowUpCell.ORGAN_DISSATISFIED)).isEqualTo(1);
        assertThat(figures.of(FollowUpCell.NOT_RATED)).isEqualTo(3);
        assertThat(figures.of(FollowUpCell.WITHDRAWN)).isEqualTo(1);
    }

    @Test
    void aPromiseThatNobodyCheckedInTimeIsNotKept() {
        var figures = figures(MAY);
        assertThat(figures.agreements()).isEqualTo(new Share(1, 2, 0, null));
        assertThat(figures.of(FollowUpCell.AGREEMENT_FAILED)).isEqualTo(1);
        assertThat(figures.opinions()).isEqualTo(new Share(1, 1, 0, null));
    }

    @Test
    void anEarlierDayIsCountedAgainAsItWas() {
        // the last day of the period is not over
        var onTheLastDay = figures(LAST);
        assertThat(onTheLastDay.participation().denominator()).isZero();
        assertThat(onTheLastDay.of(FollowUpCell.WINDOW_OPEN)).isEqualTo(8);
        assertThat(figures(LAST.plusDays(1)).participation().denominator()).isEqualTo(8);
        // before the new pass began, its invitation stood like the others
        assertThat(figures(CLOSED.plusDays(4)).of(FollowUpCell.WINDOW_OPEN)).isEqualTo(9);
        assertThat(figures(CLOSED.plusDays(4)).of(FollowUpCell.WITHDRAWN)).isZero();
        // on the day of performance both promises were due; one was checked that day
        var due = CLOSED.plusDays(10);
        assertThat(figures(due.minusDays(1)).agreements()).isEqualTo(new Share(0, 0, 0, null));
        assertThat(figures(due).agreements()).isEqualTo(new Share(1, 1, 1, null));
        // the opinion's day was moved on that day, out of reach of the days that follow
        assertThat(figures(due).opinions()).isEqualTo(new Share(0, 0, 0, null));
        assertThat(figures(due.plusDays(40)).opinions()).isEqualTo(new Share(1, 1, 0, null));
    }

    @Test
    void everyCountHasItsList() {
        for (var asOf : List.of(CLOSED.plusDays(4), CLOSED.plusDays(10), LAST, MAY)) {
            var figures = figures(asOf);
            for (var cell : FollowUpCell.values()) {
                var list = runAs.as(STATISTICIAN, () -> followUps.list(query(asOf), cell, PageQuery.first(100)));
                assertThat(list.items()).as(cell + " " + asOf).hasSize((int) figures.of(cell));
                assertThat(list.total()).isEqualTo(figures.of(cell));
            }
        }
    }

    @Test
    void anOrganFindsItsOwnWhateverItAsksForAndNothingOfTheBureau() {
        var asked = query(MAY).withOrgan(Cases.OTHER);
        var own = runAs.as(Cases.headOf(Cases.LEAD), () -> followUps.of(asked));
        assertThat(own.query().organ()).isEqualTo(Cases.LEAD);
        assertThat(own.participation().denominator()).isEqualTo(8);
        assertThat(own.bureau()).isNull();
        assertThat(own.counts()).doesNotContainKey(FollowUpCell.BUREAU_RATED);
        assertThatThrownBy(() -> runAs.as(
                        Cases.headOf(Cases.LEAD),
                        () -> followUps.list(asked, FollowUpCell.BUREAU_DISSATISFIED, PageQuery.first(10))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(runAs.as(Cases.headOf(Cases.OTHER), () -> followUps.byOrgan(asked)))
                .isEmpty();
        assertThat(runAs.as(STATISTICIAN, () -> followUps.byOrgan(query(MAY)))).containsOnlyKeys(Cases.LEAD);
    }

    @Test
    void aLeaderWithOtherOrgansSeesTheFiguresButNoTitles() {
        var other = new Actor("t-other-leader", "测试领导", java.util.Set.of(Role.LEADER), "XFJ", false);
        var list = runAs.as(other, () -> followUps.list(query(MAY), FollowUpCell.RATED, PageQuery.first(10)))
                .items();
        assertThat(list).hasSize(5).allSatisfy(row -> {
            assertThat(row.visible()).isFalse();
            assertThat(row.title()).isNull();
        });
    }

    @Test
    void refusesADayInTheFutureAndAPeriodThatEndsBeforeItBegins() {
        assertThatThrownBy(() -> figures(MAY.plusDays(1))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new FollowUpQuery(MAY, CLOSED, null, MAY)).isInstanceOf(RuleViolation.class);
    }
}
