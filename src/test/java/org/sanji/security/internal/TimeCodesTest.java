package org.sanji.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

    /** "12345678901234567890" in Base32, as in RFC 6238, appendix B. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void givesTheCodesOfTheStandard(long seconds, String code) {
        assertThat(TimeCodes.code(SECRET, TimeCodes.step(Instant.ofEpochSecond(seconds))))
                .isEqualTo(code);
    }

    @Test
    void takesACodeOneStepOffAndNoMore() {
        var at = Instant.ofEpochSecond(1_111_111_111);
        long step = TimeCodes.step(at);
        for (long off = -1; off <= 1; off++) {
            assertThat(TimeCodes.matching(SECRET, TimeCodes.code(SECRET, step + off), at, 1))
                    .hasValue(step + off);
        }
        assertThat(TimeCodes.matching(SECRET, TimeCodes.code(SECRET, step + 2), at, 1))
                .isEmpty();
        assertThat(TimeCodes.matching(SECRET, TimeCodes.code(SECRET, step - 2), at, 1))
                .isEmpty();
        assertThat(TimeCodes.matching(SECRET, "", at, 1)).isEmpty();
    }

    @Test
    void makesSecretsOfAHundredAndSixtyBits() {
        var secret = TimeCodes.newSecret(new SecureRandom());
        assertThat(secret).matches("[A-Z2-7]{32}").isNotEqualTo(TimeCodes.newSecret(new SecureRandom()));
    }
}
