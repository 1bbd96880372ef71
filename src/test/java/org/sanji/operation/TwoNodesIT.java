package org.sanji.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sanji.common.EventClock;
import org.sanji.common.NotFoundException;
import org.sanji.petition.LinkChoice;
import org.sanji.process.FailedJobs;
import org.sanji.testing.AtOnce;
import org.sanji.testing.Cases;
import org.sanji.testing.PostgresDatabase;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two applications on one PostgreSQL, both with timers running: each timer acts once, each number is given once. */
class TwoNodesIT {

    private static final String[] TIMERS_ON = {
        "camunda.bpm.job-execution.enabled=true",
        "camunda.bpm.job-execution.wait-time-in-millis=200",
        "camunda.bpm.job-execution.max-wait=500"
    };
    private static final int PETITIONS = 30;

    private static EmbeddedPostgres postgres;
    private static ConfigurableApplicationContext first;
    private static ConfigurableApplicationContext second;

    @BeforeAll
    static void start() throws IOException {
        postgres = PostgresDatabase.start();
        first = Node.start(PostgresDatabase.url(postgres), TIMERS_ON);
        second = Node.start(PostgresDatabase.url(postgres), TIMERS_ON);
    }

    @AfterAll
    static void stop() throws IOException {
        for (var closing : Stream.of(second, first).filter(c -> c != null).toList()) {
            closing.close();
        }
        postgres.close();
    }

    private static int count(String sql) {
        return first.getBean(JdbcClient.class).sql(sql).query(Integer.class).single();
    }

    @Test
    void everyDueTimerActsOnceOnOneOfTheNodes() throws Exception {
        var overdue = first.getBean(EventClock.class).instant().minus(Duration.ofDays(40));
        var ids = Stream.concat(registering(first, overdue), registering(second, overdue))
                .toList();
        var registered = AtOnce.run(ids);
        assertThat(registered.failures()).isEmpty();
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> count("select count(*) from supervision_case") >= PETITIONS
                        && count("select count(*) from act_ru_job where duedate_ < now()") == 0);
        assertThat(count("select count(*) from supervision_case")).isEqualTo(PETITIONS);
        assertThat(count("select count(distinct petition_id) from supervision_case"))
                .isEqualTo(PETITIONS);
        assertThat(count("select count(*) from timeline_entry where kind = 'BREACH'"))
                .isEqualTo(PETITIONS);
        assertThat(first.getBean(FailedJobs.class).count()).isZero();
    }

    /** Both nodes register the half each, three desks at a time. */
    private static Stream<Callable<List<UUID>>> registering(ConfigurableApplicationContext node, java.time.Instant at) {
        var cases = node.getBean(Cases.class);
        var clock = node.getBean(EventClock.class);
        Callable<List<UUID>> desk = () -> IntStream.range(0, PETITIONS / 6)
                .mapToObj(i -> clock.at(at, () -> cases.registered()))
                .toList();
        return Stream.of(desk, desk, desk);
    }

    /** A registration that is refused when it has drawn its number already gives it back. */
    private static void failsAfterItsNumber(Cases cases) {
        var nowhere = new LinkChoice(UUID.randomUUID(), "测试", false, null);
        assertThatThrownBy(() ->
                        cases.register(cases.visit().change().linkedTo(nowhere).build()))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void numbersAreGivenOnceAcrossTheNodes() throws Exception {
        var desks = Stream.of(first, second, first, second)
                .<Callable<List<String>>>map(node -> () -> IntStream.range(0, 5)
                        .mapToObj(i -> {
                            var cases = node.getBean(Cases.class);
                            failsAfterItsNumber(cases);
                            return cases.register(cases.visit()).number();
                        })
                        .toList())
                .toList();
        var done = AtOnce.run(desks);
        assertThat(done.failures()).isEmpty();
        assertThat(done.results().stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .hasSize(20);
        var year = done.results().get(0).get(0).substring(0, "XF2026".length());
        assertThat(count("select count(*) from petition where number like '" + year + "%'"))
                .isEqualTo(count("select last_value from number_series where series = '" + year + "'"));
    }
}
