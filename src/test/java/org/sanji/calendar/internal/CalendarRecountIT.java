package org.sanji.calendar.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanji.calendar.WorkingDays;
import org.sanji.common.ConfigFiles;
import org.sanji.common.Days;
import org.sanji.deadline.CalendarYear;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.WorkingCalendar;
import org.sanji.followup.PublicRatings;
import org.sanji.followup.RatingChannel;
import org.sanji.followup.RatingForm;
import org.sanji.followup.ReceiptKey;
import org.sanji.followup.Satisfaction;
import org.sanji.mediation.SessionResult;
import org.sanji.petition.BreachKind;
import org.sanji.petition.BreachRaised;
import org.sanji.petition.ClockLine;
import org.sanji.petition.PetitionClocks;
import org.sanji.petition.PetitionDates;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.engine.EngineTime;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.MutableClock;
import org.sanji.testing.TimeTravel;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Dates that were counted over a year without official days follow when these come: rows, timers, tasks, timeline. */
@SpringBootTest(properties = {"spring.datasource.url=jdbc:h2:mem:recount;DB_CLOSE_DELAY=-1", "sanji.calendar.poll=1h"})
@ActiveProfiles("test")
@Import({TimeTravel.class, Cases.class})
@DirtiesContext
class CalendarRecountIT {

    private static final Actor ADMIN = new Actor("t-admin", "测试管理员", Set.of(Role.SYSTEM_ADMIN), null, false);

    /** As the days might be published: 1 January is free; 29 January and 26 February only for this test. */
    private static final String OF_2027 =
            """
            year: 2027
            off:
              2027-01-01: 元旦
              2027-01-29: 测试
              2027-02-05: 春节
              2027-02-08: 春节
              2027-02-09: 春节
              2027-02-10: 春节
              2027-02-26: 测试
              2027-04-05: 清明节
              2027-05-03: 劳动节
              2027-05-04: 劳动节
              2027-06-09: 端午节
              2027-09-15: 中秋节
              2027-10-01: 国庆节
              2027-10-04: 国庆节
              2027-10-05: 国庆节
            work: {}
            """;

    private static final String OF_2028 = OF_2027.replace("2027", "2028")
            .replace("2028-01-01: 元旦", "2028-01-03: 元旦")
            .replace("  2028-01-29: 测试\n", "")
            .replace("2028-02-05", "2028-02-04")
            .replace("2028-04-05", "2028-04-04")
            .replace("  2028-02-26: 测试\n", "")
            .replace("2028-05-03", "2028-05-01")
            .replace("2028-05-04", "2028-05-02")
            .replace("2028-10-01", "2028-10-02")
            .replace("2028-10-04", "2028-10-03")
            .replace("2028-10-05", "2028-10-04");

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private CalendarFollower follower;

    @Autowired
    private CalendarYears years;

    @Autowired
    private CalendarFiles files;

    @Autowired
    private WorkingCalendar calendar;

    @Autowired
    private PetitionDates dates;

    @Autowired
    private PetitionClocks clocks;

    @Autowired
    private Petitions petitions;

    @Autowired
    private PublicRatings ratings;

    @Autowired
    private Cases cases;

    @Autowired
    private UseCase useCase;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private EngineTime time;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void reset() {
        time.reset();
    }

    private void on(LocalDate day) {
        time.set(day.atTime(9, 0).atZone(Days.ZONE).toInstant());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private UUID joint() {
        var id = cases.assign(cases.registered(), Cases.LEAD, List.of(Cases.OTHER));
        return cases.accept(id);
    }

    private UUID atLevelThree() {
        var id = joint();
        cases.position(id, Cases.LEAD);
        cases.position(id, Cases.OTHER);
        cases.session(id, TaskKey.LEVEL2_SESSION, Cases.liaisonOf(Cases.LEAD), SessionResult.UP, a -> a);
        return id;
    }

    /** Closed and rated so that the bureau calls back. */
    private UUID dissatisfied() {
        var receipt = cases.register(cases.visit());
        cases.closed(receipt.petitionId());
        ratings.rate(
                new ReceiptKey(receipt.number(), receipt.queryCode(), "0001"),
                new RatingForm(Satisfaction.DISSATISFIED, null, null, null),
                RatingChannel.values()[0],
                "127.0.0.1");
        return receipt.petitionId();
    }

    private LocalDate due(UUID id, ClockKind kind) {
        return runAs.as(Cases.OFFICER, () -> clocks.of(cases.view(id))).stream()
                .filter(line -> line.kind() == kind && line.isRunning())
                .map(ClockLine::due)
                .findFirst()
                .orElseThrow()
                .dueOn();
    }

    private LocalDate taskDue(UUID id, TaskKey task) {
        return Days.dayOf(runAs.system(() -> cases.item(id, task)).dueAt().minusMillis(1));
    }

    private List<TimelineEntry> moved(UUID id) {
        return runAs.system(() -> petitions.timeline(id)).stream()
                .filter(e -> e.kind() == TimelineKind.DATE_MOVED)
                .toList();
    }

    private int sum(java.util.function.ToIntFunction<WorkingDays.Acceptance> what) {
        return runAs.as(ADMIN, () -> workingDays.history()).stream()
                .mapToInt(what)
                .sum();
    }

    @Test
    void everyDateThatRestsOnTheYearFollowsWithItsTimerTaskAndTimeline() {
        on(day("2026-12-30"));
        var assigned = cases.assigned();
        var joint = joint();
        var hearing = atLevelThree();
        var closed = cases.closed();
        var rated = dissatisfied();
        var supervised = cases.registered();
        var missed = new BreachRaised(cases.view(supervised).key(), BreachKind.TRIAGE, "XFJ", day("2026-12-29"));
        runAs.as(Cases.CLERK, () -> useCase.run(() -> events.publishEvent(missed)));
        assertThat(taskDue(joint, TaskKey.STATE_POSITION)).isEqualTo("2027-01-04");
        assertThat(taskDue(hearing, TaskKey.LEVEL3_HEARING)).isEqualTo("2027-01-06");
        assertThat(taskDue(rated, TaskKey.CALL_BACK)).isEqualTo("2027-01-06");
        assertThat(due(closed, ClockKind.EVALUATION)).isEqualTo("2027-01-29");
        assertThat(cases.view(joint).due().internalTarget()).isEqualTo("2027-02-26");

        var check = runAs.as(ADMIN, () -> workingDays.check(OF_2027));
        assertThat(check.problems()).isEmpty();
        assertThat(check.foreseen().moves())
                .contains(
                        new PetitionDates.Move(ClockKind.OBJECTION, day("2027-01-06"), day("2027-01-07"), 1),
                        new PetitionDates.Move(ClockKind.LEVEL2_CONVENE, day("2027-01-04"), day("2027-01-05"), 1),
                        new PetitionDates.Move(ClockKind.LEVEL3_HEAR, day("2027-01-06"), day("2027-01-07"), 1),
                        new PetitionDates.Move(ClockKind.EVALUATION, day("2027-01-29"), day("2027-02-01"), 2),
                        new PetitionDates.Move(ClockKind.CALL_BACK, day("2027-01-06"), day("2027-01-07"), 1),
                        new PetitionDates.Move(ClockKind.SUPERVISION_CHECK, day("2027-01-06"), day("2027-01-07"), 1));
        assertThat(taskDue(joint, TaskKey.STATE_POSITION))
                .as("looking changes nothing")
                .isEqualTo("2027-01-04");
        int due = sum(WorkingDays.Acceptance::movedDue);
        int targets = sum(WorkingDays.Acceptance::movedTarget);

        runAs.as(ADMIN, () -> workingDays.accept(OF_2027, "测试通知"));
        follower.follow();

        assertThat(sum(WorkingDays.Acceptance::movedDue) - due)
                .isEqualTo(check.foreseen().due());
        assertThat(sum(WorkingDays.Acceptance::movedTarget) - targets)
                .isEqualTo(check.foreseen().targets())
                .isGreaterThanOrEqualTo(2);
        assertThat(due(assigned, ClockKind.OBJECTION)).isEqualTo("2027-01-07");
        assertThat(taskDue(joint, TaskKey.STATE_POSITION)).isEqualTo("2027-01-05");
        assertThat(due(joint, ClockKind.LEVEL2_CONVENE)).isEqualTo("2027-01-05");
        assertThat(time.timers(cases.view(joint).key())).contains(Days.endOf(day("2027-01-05")));
        assertThat(taskDue(hearing, TaskKey.LEVEL3_HEARING)).isEqualTo("2027-01-07");
        assertThat(due(hearing, ClockKind.LEVEL3_HEAR)).isEqualTo("2027-01-07");
        assertThat(due(closed, ClockKind.EVALUATION)).isEqualTo("2027-02-01");
        assertThat(time.timers(cases.view(closed).key())).contains(Days.endOf(day("2027-02-01")));
        assertThat(taskDue(rated, TaskKey.CALL_BACK)).isEqualTo("2027-01-07");
        assertThat(taskDue(supervised, TaskKey.CHECK_SUPERVISION)).isEqualTo("2027-01-07");
        assertThat(cases.view(joint).due().internalTarget()).isEqualTo("2027-02-25");
        assertThat(cases.view(joint).due().dueOn()).as("the law's date stays").isEqualTo("2027-02-28");
        assertThat(moved(joint)).singleElement().satisfies(e -> {
            assertThat(e.args()).containsExactly("LEVEL2_CONVENE", "2027-01-04", "2027-01-05");
            assertThat(e.isPublic()).isFalse();
        });
        assertThat(moved(closed)).singleElement().satisfies(e -> assertThat(e.isPublic())
                .isTrue());
        assertThat(moved(supervised)).as("supervision stays unseen").isEmpty();
    }

    /** Stops in the middle, as a node that is switched off would; the next run goes on behind the last whole batch. */
    @Test
    void goesOnAfterACrashAndMovesNothingTwice() {
        on(day("2027-12-29"));
        var waiting = List.of(cases.assigned(), cases.assigned(), cases.assigned());
        var failing = new PetitionDates() {
            private final List<UUID> asked = new ArrayList<>();

            @Override
            public List<Running> after(String number, int most) {
                return dates.after(number, most);
            }

            @Override
            public Foreseen foresee(CalendarYear year) {
                return dates.foresee(year);
            }

            @Override
            public Moved recount(UUID petitionId) {
                asked.add(petitionId);
                if (petitionId.equals(waiting.get(1))) {
                    dates.recount(petitionId);
                    throw new IllegalStateException("switched off");
                }
                return dates.recount(petitionId);
            }
        };
        var one = CalendarSettings.load(new ConfigFiles(Path.of("config")));
        var node = new CalendarFollower(
                years,
                calendar,
                new CalendarSettings(one.statutory(), one.remindFrom(), 1),
                failing,
                useCase,
                runAs,
                files);
        assertThat(runAs.as(ADMIN, () -> workingDays.check(OF_2028)).problems()).isEmpty();
        runAs.as(ADMIN, () -> workingDays.accept(OF_2028, "测试通知"));

        assertThatThrownBy(node::follow).hasMessageContaining("switched off");
        assertThat(moved(waiting.get(0))).hasSize(1);
        assertThat(moved(waiting.get(1))).isEmpty();
        assertThat(runAs.as(ADMIN, () -> workingDays.history()).get(0).finishedAt())
                .isNull();

        follower.follow();

        for (var id : waiting) {
            assertThat(due(id, ClockKind.OBJECTION)).isEqualTo("2028-01-06");
            assertThat(moved(id)).hasSize(1);
        }
        assertThat(runAs.as(ADMIN, () -> workingDays.history()).get(0).finishedAt())
                .isNotNull();
    }

    /** The other way a year may come: as a file, at a restart. What a person took in on the page is not undone by it. */
    @Test
    void aFileThatIsNewAtAStartIsCountedLikeAYearTakenIn(@TempDir Path folder) throws IOException {
        on(day("2028-12-28"));
        var waiting = cases.assigned();
        Files.writeString(folder.resolve("calendar-2029.yml"), "year: 2029\noff:\n  2029-01-01: 元旦节\nwork: {}\n");
        var restarted = started(folder);
        assertThat(restarted.look()).isEqualTo(1);
        assertThat(restarted.look()).isZero();

        follower.follow();

        assertThat(due(waiting, ClockKind.OBJECTION)).isEqualTo("2029-01-05");
        assertThat(runAs.as(ADMIN, () -> workingDays.history()).get(0).reason()).isEqualTo("calendar-2029.yml");
        years.add(2029, "year: 2029\noff:\n  2029-01-01: 元旦\nwork: {}\n", "测试", ADMIN);
        Files.writeString(folder.resolve("calendar-2029.yml"), "year: 2029\noff: {}\nwork: {}\n");
        assertThat(started(folder).look()).isZero();
    }

    private CalendarFiles started(Path folder) {
        var config = new ConfigFiles(folder);
        return new CalendarFiles(
                config, WorkingCalendar.load(config), years, jdbc, new TransactionTemplate(transactions), clock);
    }
}
