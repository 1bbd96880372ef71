package org.sanji.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every rule holds in the application, and each finds the fixture that breaks it. */
class ArchitectureTest {

    private static final Map<String, ArchRule> RULES = new LinkedHashMap<>();

    static {
        RULES.put("engine", Rules.ENGINE_BEHIND_ONE_PACKAGE);
        RULES.put("view", Rules.VIEWS_ASK_SERVICES);
        RULES.put("time", Rules.TIME_FROM_THE_CLOCK);
        RULES.put("injection", Rules.CONSTRUCTOR_INJECTION);
        RULES.put("frontend", Rules.NO_NPM);
        RULES.put("storage", Rules.STORAGE_IS_INTERNAL);
    }

    @TestFactory
    List<DynamicTest> theApplicationKeepsEveryRule() {
        JavaClasses application = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.sanji");
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(application)))
                .toList();
    }

    @TestFactory
    List<DynamicTest> everyRuleFindsItsFixture() {
        return RULES.entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> {
                    var fixture = new ClassFileImporter().importPackages("fixture." + rule.getKey());
                    assertThat(fixture).isNotEmpty();
                    assertThatThrownBy(() -> rule.getValue().check(fixture))
                            .isInstanceOf(AssertionError.class)
                            .hasMessageContaining("fixture." + rule.getKey());
                }))
                .toList();
    }

    @Test
    void aRuleWithoutAnyClassFails() {
        assertThat(ArchConfiguration.get().getPropertyOrDefault("archRule.failOnEmptyShould", "true"))
                .isEqualTo("true");
        var none = new ClassFileImporter().importPackages("fixture.nothing");
        assertThatThrownBy(() -> Rules.STORAGE_IS_INTERNAL.check(none)).isInstanceOf(AssertionError.class);
    }
}
