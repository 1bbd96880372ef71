package org.sanji.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResidentIdTest {

    @Test
    void readsBirthDateAndSexOfAValidNumber() {
        var id = ResidentId.parse("11010519491231002x").orElseThrow();
        assertThat(id.number()).isEqualTo("11010519491231002X");
        assertThat(id.birthDate()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.sex()).isEqualTo(Sex.FEMALE);
    }

    /** Check digits that are right do not make a number of a region that is not there, or of the century before last. */
    @ParameterizedTest
    @ValueSource(strings = {"990105194912310023", "110105189912310023"})
    void refusesAnUnknownRegionAndABirthBefore1900(String text) {
        assertThat(ResidentId.check(text)).isEqualTo(text.charAt(17));
        assertThat(ResidentId.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"110105194912310021", "11010519490231002X", "1101051949123100", "A1010519491231002X", ""})
    void refusesAWrongCheckDigitAnImpossibleDateAndOtherTexts(String text) {
        assertThat(ResidentId.parse(text)).isEmpty();
    }
}
