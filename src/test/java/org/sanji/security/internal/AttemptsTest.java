package org.sanji.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sanji.security.Attempts;
import org.sanji.security.Limit;
import org.sanji.security.NetworkAddress;
import org.sanji.security.PersonalDataCipher;
import org.sanji.testing.MutableClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class AttemptsTest {

    private static final Limit LIMIT = new Limit(5, Duration.ofMinutes(15), Duration.ofMinutes(30));

    private final MutableClock clock = new MutableClock();
    private JdbcClient jdbc;
    private Attempts attempts;

    @BeforeEach
    void setUp() throws Exception {
        jdbc = JdbcClient.create(database());
        var script = Files.readString(Path.of("src/main/resources/db/migration/security/V20261124205101__attempt.sql"));
        for (var statement : List.of(script.split(";"))) {
            if (!statement.isBlank()) {
                jdbc.sql(statement).update();
            }
        }
        attempts = new CountedAttempts(jdbc, new Hashes(), clock);
    }

    DataSource database() {
        return new DriverManagerDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
    }

    private boolean wrongTry() {
        var allowed = attempts.take(new Attempts.Key("NUMBER", "XF2026-000001"), LIMIT)
                .isEmpty();
        if (allowed) {
            attempts.wrong(new Attempts.Key("NUMBER", "XF2026-000001"), LIMIT);
        }
        return allowed;
    }

    @Test
    void locksTheNumberAfterTheFifthWrongTryForHalfAnHour() {
        for (int i = 0; i < 5; i++) {
            assertThat(wrongTry()).isTrue();
        }
        assertThat(attempts.take(new Attempts.Key("NUMBER", "XF2026-000001"), LIMIT))
                .contains(clock.instant().plus(Duration.ofMinutes(30)));
        clock.forward(Duration.ofMinutes(29));
        assertThat(wrongTry()).isFalse();
        clock.forward(Duration.ofMinutes(1));
        assertThat(wrongTry()).isTrue();
    }

    @Test
    void countsFromOneAgainWhenTheQuarterOfAnHourIsOver() {
        for (int i = 0; i < 4; i++) {
            wrongTry();
        }
        clock.forward(Duration.ofMinutes(15));
        for (int i = 0; i < 5; i++) {
            assertThat(wrongTry()).isTrue();
        }
        assertThat(wrongTry()).isFalse();
    }

    @Test
    void countsNumbersAndAddressesApart() {
        for (int i = 0; i < 5; i++) {
            wrongTry();
        }
        assertThat(attempts.take(new Attempts.Key("NUMBER", "XF2026-000002"), LIMIT))
                .isEmpty();
        assertThat(attempts.take(new Attempts.Key("ADDRESS", "XF2026-000001"), LIMIT))
                .isEmpty();
    }

    @Test
    void aRightTryDoesNotCount() {
        for (int i = 0; i < 20; i++) {
            assertThat(attempts.take(new Attempts.Key("NUMBER", "XF2026-000001"), LIMIT))
                    .isEmpty();
            attempts.right(new Attempts.Key("NUMBER", "XF2026-000001"));
        }
    }

    @Test
    void letsNoMoreThanTheLimitThroughWhenManyTryAtTheSameMoment() throws Exception {
        var other = new CountedAttempts(jdbc, new Hashes(), clock); // a second node
        var pool = Executors.newFixedThreadPool(16);
        try {
            List<Callable<Boolean>> tries = IntStream.range(0, 40)
                    .mapToObj(i -> (Callable<Boolean>) () -> (i % 2 == 0 ? attempts : other)
                            .take(new Attempts.Key("NUMBER", "XF2026-000001"), LIMIT)
                            .isEmpty())
                    .collect(Collectors.toList());
            int allowed = 0;
            for (var result : pool.invokeAll(tries)) {
                allowed += result.get() ? 1 : 0;
            }
            assertThat(allowed).isEqualTo(5);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void keepsNeitherNumberNorAddressAndForgetsWhatIsOver() {
        wrongTry();
        attempts.take(new Attempts.Key("ADDRESS", "192.0.2.7"), LIMIT);
        var keys = jdbc.sql("select key_hash from attempt").query(String.class).list();
        assertThat(keys).hasSize(2).noneMatch(k -> k.contains("XF2026") || k.contains("192.0"));
        clock.forward(Duration.ofHours(1));
        attempts.take(new Attempts.Key("ADDRESS", "192.0.2.8"), LIMIT);
        assertThat(jdbc.sql("select count(*) from attempt").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void takesOneConnectionOfIpv6AsOne() {
        assertThat(NetworkAddress.key("2001:db8:1:2::7")).isEqualTo(NetworkAddress.key("2001:db8:1:2:ffff::1"));
        assertThat(NetworkAddress.key("2001:db8:1:2::7")).isNotEqualTo(NetworkAddress.key("2001:db8:1:3::7"));
        assertThat(NetworkAddress.key("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    /** Stands in for the keyed hash. */
    private static final class Hashes implements PersonalDataCipher {
        @Override
        public String encrypt(String plain) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String decrypt(String cipherText) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String blindIndex(String plain) {
            return UUID.nameUUIDFromBytes(plain.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .toString();
        }
    }
}
