package org.sanji.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What kinds of papers declare. */
class PaperFieldsTest {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("i18n/document-paper", Locale.SIMPLIFIED_CHINESE);

    @ParameterizedTest
    @EnumSource
    void everyKindAndEachOfItsFieldsHasAName(PaperKind kind) {
        assertThat(WORDS.getString("PaperKind." + kind.name())).isNotBlank();
        assertThat(kind.fields().all()).allSatisfy(field -> assertThat(WORDS.getString("paper.field." + field.name()))
                .isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void noFieldHidesACommonOne(PaperKind kind) {
        assertThat(kind.fields().all())
                .noneMatch(field -> PaperFields.COMMON.find(field.name()).isPresent());
    }

    @Test
    void refusesAFieldDeclaredTwice() {
        var fields = PaperFields.of("reason");
        assertThatThrownBy(() -> fields.text("reason")).hasMessageContaining("twice");
    }
}
