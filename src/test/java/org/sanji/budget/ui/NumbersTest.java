package org.sanji.budget.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanji.common.RuleViolation;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20000|20000",
                "20,000.50|20000.50",
                "２００００|20000",
                " 20 000 元|20000",
                "25%|25",
                "-3|-3",
                "92.5分|92.5"
            })
    void readsNumbersAsPeopleTypeThem(String text, String number) {
        assertThat(Numbers.read(text, "budget-amount-number")).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"二万", "2万", "1.2.3", "1e9", "=1+1", "20000以上", "--5", "NaN", "9999999999999999999"})
    void refusesWhatIsNoNumberAndQuotesIt(String text) {
        assertThatThrownBy(() -> Numbers.read(text, "budget-amount-number"))
                .isInstanceOfSatisfying(RuleViolation.class, v -> {
                    assertThat(v.code()).isEqualTo("budget-amount-number");
                    assertThat(v.args()).containsExactly(text);
                });
    }

    @Test
    void readsNothingAsNothing() {
        assertThat(Numbers.read(" ", "budget-amount-number")).isNull();
        assertThat(Numbers.read(null, "budget-amount-number")).isNull();
    }
}
