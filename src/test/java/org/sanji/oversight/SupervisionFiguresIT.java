package org.sanji.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.common.PageQuery;
import org.sanji.common.RuleViolation;
import org.sanji.process.PassKey;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.sanji.testing.TimeTravel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** Supervision and suggestions in figures, each the length of its list, as of any day. */
@SpringBootTest
@ActiveProfiles("test")
@Import({TimeTravel.class, Cases.class})
@DirtiesContext
class SupervisionFiguresIT {

    private static final PageQuery ALL = PageQuery.first(1000);
    private static final Actor SUPERVISOR = new Actor("t-supervisor-f", "测试督查员", Set.of(Role.SUPERVISOR), "XFJ", false);
    private static final Actor STATISTICIAN =
            new Actor("t-statistician-f", "测试统计员", Set.of(Role.STATISTICIAN), "XFJ", false);

    @Autowired
    private SupervisionFigures figures;

    @Autowired
    private Supervisions supervisions;

    @Autowired
    private SupervisionOrders orders;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    @Autowired
    private MutableClock clock;

    @Autowired
    private EngineTime time;

    @BeforeEach
    void monday() {
        time.set(MutableClock.START);
    }

    @AfterEach
    void reset() {
        time.reset();
    }

    private UUID order(UUID petition, SupervisionCause cause) {
        return runAs.as(SUPERVISOR, () -> {
            var id = supervisions.raise(petition, new RaiseForm(Cases.LEAD, cause, "测试"));
            orders.order(
                    id,
                    0,
                    new OrderForm(
                            "测试",
                            "测试",
                            cases.today().plusDays(10),
                            List.of(
                                    new OrderForm.Suggestion(SuggestionKind.IMPROVEMENT, Cases.LEAD, "测试"),
                                    new OrderForm.Suggestion(SuggestionKind.POLICY, "XZF", "测试")),
                            List.of()));
            return id;
        });
    }

    private void answer(UUID id, boolean adopted) {
        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> {
            var view = supervisions.byId(id);
            var slip = new OrderAnswer.Slip(view.order().suggestions().get(0).id(), adopted, "测试");
            orders.answer(id, view.version(), new OrderAnswer("测试", List.of(slip), List.of()));
        });
    }

    private void advance(UUID petition, int days) {
        time.advance(new PassKey(petition, 1), clock.instant().plus(Duration.ofDays(days)));
    }

    /** In order: raised, ordered, answered in time with a no, answered late with a yes, one for ever silent. */
    @Test
    void countsCausesOrdersAnswersAndAdoptionsByOrgan() {
        var start = cases.today();
        var a = cases.closed();
        var b = cases.closed();
        var c = cases.closed();
        var inTime = order(a, SupervisionCause.SHIFTING);
        var late = order(b, SupervisionCause.FRAUD);
        order(c, SupervisionCause.PERFUNCTORY);
        var dismissed = runAs.as(
                SUPERVISOR, () -> supervisions.raise(c, new RaiseForm(Cases.LEAD, SupervisionCause.IRREGULAR, "测试")));
        runAs.as(SUPERVISOR, () -> orders.dismiss(dismissed, 0, "测试"));
        advance(a, 5);
        answer(inTime, false);
        runAs.as(
                SUPERVISOR,
                () -> orders.accept(inTime, supervisions.byId(inTime).version(), null));
        advance(b, 8);
        answer(late, true);
        var policy = runAs.as(SUPERVISOR, () -> supervisions.byId(late))
                .order()
                .suggestions()
                .get(1);
        runAs.as(
                SUPERVISOR, () -> orders.recordReply(policy.id(), new OutsideReply(true, "测试", cases.today(), "测试1号")));

        var period = new FigurePeriod(start, start.plusDays(30), cases.today());
        var report = runAs.as(STATISTICIAN, () -> figures.of(period));
        var organ = report.organs().stream()
                .filter(r -> r.organ().equals(Cases.LEAD))
                .findFirst()
                .orElseThrow()
                .figures();
        assertThat(organ)
                .containsEntry(SupervisionFigure.RAISED, 4L)
                .containsEntry(SupervisionFigure.BY_HAND, 4L)
                .containsEntry(SupervisionFigure.OVERDUE_RETURN, 0L)
                .containsEntry(SupervisionFigure.DISMISSED, 1L)
                .containsEntry(SupervisionFigure.ORDERED, 3L)
                .containsEntry(SupervisionFigure.ANSWERED, 2L)
                .containsEntry(SupervisionFigure.ANSWERED_IN_TIME, 1L)
                .containsEntry(SupervisionFigure.UNANSWERED, 1L)
                .containsEntry(SupervisionFigure.ACCEPTED, 1L)
                .containsEntry(SupervisionFigure.ESCALATED, 0L);
        assertThat(report.suggestionTotal())
                .containsEntry(SuggestionFigure.MADE, 6L)
                .containsEntry(SuggestionFigure.REPLIED, 3L)
                .containsEntry(SuggestionFigure.ADOPTED, 2L)
                .containsEntry(SuggestionFigure.NOT_ADOPTED, 1L);
        everyFigureIsTheLengthOfItsList(report);
        asOfAnEarlierDayOnlyWhatWasKnownCounts(start);
        assertThat(runAs.as(
                                STATISTICIAN,
                                () -> figures.of(
                                        new FigurePeriod(start.minusDays(30), start.minusDays(1), cases.today())))
                        .organs())
                .isEmpty();
    }

    private void everyFigureIsTheLengthOfItsList(SupervisionReport report) {
        for (var figure : SupervisionFigure.values()) {
            assertThat(runAs.as(STATISTICIAN, () -> figures.list(report.period(), figure, null, ALL))
                            .items())
                    .as("%s", figure)
                    .hasSize(report.total().get(figure).intValue());
            for (var row : report.organs()) {
                assertThat(runAs.as(STATISTICIAN, () -> figures.list(report.period(), figure, row.organ(), ALL))
                                .total())
                        .as("%s %s", figure, row.organ())
                        .isEqualTo(row.figures().get(figure));
            }
        }
        for (var figure : SuggestionFigure.values()) {
            for (var row : report.suggestions()) {
                assertThat(runAs.as(
                                        SUPERVISOR,
                                        () -> figures.suggestions(
                                                report.period(), figure, row.kind(), row.organ(), ALL))
                                .total())
                        .as("%s %s", figure, row)
                        .isEqualTo(row.figures().get(figure));
            }
        }
    }

    private void asOfAnEarlierDayOnlyWhatWasKnownCounts(LocalDate start) {
        var early = runAs.as(
                STATISTICIAN, () -> figures.of(new FigurePeriod(start, start.plusDays(30), start.plusDays(4))));
        assertThat(early.total())
                .containsEntry(SupervisionFigure.ORDERED, 3L)
                .containsEntry(SupervisionFigure.ANSWERED, 0L)
                .containsEntry(SupervisionFigure.UNANSWERED, 0L);
        assertThat(early.suggestionTotal())
                .containsEntry(SuggestionFigure.MADE, 6L)
                .containsEntry(SuggestionFigure.REPLIED, 0L);
    }

    @Test
    void figuresAreForWhoReportsAndPeriodsEndAfterTheyBegin() {
        var period = new FigurePeriod(cases.today(), cases.today(), cases.today());
        for (var actor : List.of(Cases.liaisonOf(Cases.LEAD), Cases.CLERK)) {
            assertThatThrownBy(() -> runAs.as(actor, () -> figures.of(period)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(runAs.as(cases.leaderOf(Cases.LEAD), () -> figures.of(period))
                        .period())
                .isEqualTo(period);
        assertThatThrownBy(() -> new FigurePeriod(cases.today(), cases.today().minusDays(1), cases.today()))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("supervision-period"));
    }
}
