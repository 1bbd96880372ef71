package org.sanji.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.MediationFiles;
import org.sanji.mediation.RoomBookings;
import org.sanji.mediation.SessionResult;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItems;
import org.sanji.security.RunAs;
import org.sanji.testing.AtOnce;
import org.sanji.testing.Cases;
import org.sanji.testing.Snapshot;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What people do at the same moment is all kept or refused with a reason, and what fails leaves nothing behind. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class ConcurrencyIT {

    @Autowired
    private Cases cases;

    @Autowired
    private MediationFiles files;

    @Autowired
    private RoomBookings rooms;

    @Autowired
    private WorkItems workItems;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ConfigurableApplicationContext context;

    private static <T> List<Callable<T>> times(int n, Callable<T> call) {
        return Stream.generate(() -> call).limit(n).toList();
    }

    private static int ordinal(String number) {
        return Integer.parseInt(number.substring(number.indexOf('-') + 1));
    }

    @Test
    void threePositionsEnteredAtTheSameMomentAreAllKept() throws Exception {
        var organs = List.of(Cases.LEAD, Cases.OTHER, "MZJ");
        var id = cases.accept(cases.assign(cases.registered(), Cases.LEAD, organs.subList(1, 3)));
        var done = AtOnce.run(organs.stream()
                .<Callable<String>>map(organ -> () -> {
                    cases.position(id, organ);
                    return organ;
                })
                .toList());
        assertThat(done.failures()).isEmpty();
        assertThat(runAs.system(() -> files.of(id)).positions())
                .extracting(MediationFile.Position::organ)
                .containsExactlyInAnyOrderElementsOf(organs);
        assertThat(workItems.open(id, TaskKey.LEVEL2_SESSION)).isPresent();
    }

    @Test
    void eightDesksRegisteringAtOnceGetNumbersWithoutGapOrDouble() throws Exception {
        int before = ordinal(cases.view(cases.registered()).number());
        var done = AtOnce.run(times(8, () -> IntStream.range(0, 3)
                .mapToObj(i -> cases.register(cases.visit()).number())
                .toList()));
        assertThat(done.failures()).isEmpty();
        assertThat(done.results().stream().flatMap(List::stream).map(ConcurrencyIT::ordinal))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(before + 1, before + 24).boxed().toList());
    }

    @Test
    void aRegistrationThatArrivesFourTimesAtOnceIsOnePetition() throws Exception {
        var keyed = keyed("key-" + UUID.randomUUID());
        var done = AtOnce.run(times(4, () -> cases.register(keyed)));
        assertThat(done.failures()).isEmpty();
        assertThat(done.results()).hasSize(4).containsOnly(done.results().get(0));
        assertThat(jdbc.sql("select count(*) from petition where idempotency_key = :key")
                        .param("key", keyed.idempotencyKey())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void anotherTextUnderTheKeyOfARegistrationIsRefusedAndNotLost() {
        var keyed = keyed("key-" + UUID.randomUUID());
        var first = cases.register(keyed);
        assertThat(cases.register(keyed).number()).isEqualTo(first.number());
        var other = keyed.change()
                .matter("测试：另一件事", keyed.narrative(), keyed.requests())
                .build();
        assertThatThrownBy(() -> cases.register(other))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.code()).isEqualTo("registered-with-other-text"));
    }

    private NewPetition keyed(String key) {
        return cases.visit().change().idempotencyKey(key).build();
    }

    @Test
    void aRoomIsBookedOnceAndTheOthersAreTold() throws Exception {
        var ids = Stream.generate(cases::accepted).limit(4).toList();
        var start = cases.today().plusDays(3).atTime(10, 0);
        var done = AtOnce.run(ids.stream()
                .<Callable<UUID>>map(id -> () ->
                        runAs.as(Cases.liaisonOf(Cases.LEAD), () -> rooms.book(id, "Y05", start, start.plusHours(1))))
                .toList());
        assertThat(done.results()).hasSize(1);
        assertThat(done.failures()).hasSize(3).allSatisfy(e -> assertThat(e)
                .isInstanceOfSatisfying(
                        RuleViolation.class, r -> assertThat(r.code()).isEqualTo("room-taken")));
    }

    @Test
    void threePeopleFinishingTheSameTaskAtOnceLeaveTwoStale() throws Exception {
        var id = cases.accepted();
        var item = workItems.open(id, TaskKey.LEVEL1_SESSION).orElseThrow();
        var done = AtOnce.run(times(3, () -> {
            cases.session(item, Cases.liaisonOf(Cases.LEAD), SessionResult.OPINION, a -> a);
            return id;
        }));
        assertThat(done.results()).hasSize(1);
        assertThat(done.failures())
                .allSatisfy(e -> assertThat(e).isInstanceOfAny(StaleActionException.class, NotFoundException.class));
        assertThat(runAs.system(() -> files.of(id)).sessions()).hasSize(1);
    }

    @Test
    void whateverFailsAtWhateverMomentLeavesNothingBehind() {
        leavesNothing(cases::registered);
        var id = cases.registered();
        leavesNothing(() -> cases.assign(id, Cases.LEAD, List.of()));
        leavesNothing(() -> cases.accept(id));
        leavesNothing(() -> cases.level1(id, SessionResult.OPINION));
        leavesNothing(() -> cases.opinionSubmitted(id));
        leavesNothing(() -> cases.opinionApproved(id));
        leavesNothing(() -> cases.served(id));
        assertThat(cases.view(id).state()).isEqualTo(PetitionState.CLOSED);
    }

    /** Lets the action fail at its first change, at its second, and so on, until it succeeds because it has no more. */
    private void leavesNothing(Runnable action) {
        for (int at = 1; ; at++) {
            var before = Snapshot.of(jdbc);
            var saboteur = new Saboteur(at);
            context.addApplicationListener(saboteur);
            try {
                action.run();
                assertThat(at).as("changes of the action").isGreaterThan(1);
                return;
            } catch (RuntimeException e) {
                assertThat(e).hasStackTraceContaining("sabotage");
            } finally {
                context.removeApplicationListener(saboteur);
            }
            assertThat(Snapshot.of(jdbc)).isEqualTo(before);
        }
    }

    /** Throws at the n-th change of a petition. */
    private static final class Saboteur implements ApplicationListener<ApplicationEvent> {

        private final int at;
        private int seen;

        Saboteur(int at) {
            this.at = at;
        }

        @Override
        public void onApplicationEvent(ApplicationEvent event) {
            if (event instanceof PayloadApplicationEvent<?> e
                    && e.getPayload() instanceof PetitionChanged
                    && ++seen == at) {
                throw new IllegalStateException("sabotage at change " + at);
            }
        }
    }
}
