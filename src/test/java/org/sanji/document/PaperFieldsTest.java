package org.sanji.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What kinds of papers declare. */
class PaperFieldsTest {

    private static final Properties WORDS = words();

    /** Modules that write papers of their own name their fields in their own bundles. */
    private static Properties words() {
        var all = new Properties();
        try {
            for (var bundle :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*_zh_CN.properties")) {
                all.load(new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource
    void everyKindAndEachOfItsFieldsHasAName(PaperKind kind) {
        assertThat(WORDS.getProperty("PaperKind." + kind.name())).isNotBlank();
        assertThat(kind.fields().all()).allSatisfy(field -> assertThat(WORDS.getProperty("paper.field." + field.name()))
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
