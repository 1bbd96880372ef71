package org.sanji.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanji.common.ConfigFiles;
import org.sanji.common.OrganNames;
import org.sanji.common.RuleViolation;
import org.sanji.security.LoginSettings;
import org.sanji.security.PasswordRule;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;

class PasswordRulesTest {

    private final ConfigFiles files = new ConfigFiles(Path.of("target/no-config"));
    private final PasswordRules rules = new PasswordRules(LoginSettings.load(files), files, organs());

    private static org.springframework.beans.factory.ObjectProvider<OrganNames> organs() {
        var beans = new DefaultListableBeanFactory();
        OrganNames names = code -> "示例县公安局";
        beans.registerSingleton("organNames", names);
        return beans.getBeanProvider(OrganNames.class);
    }

    private Set<PasswordRule> broken(String password) {
        return rules.broken(password, "zhang.wei", "张伟", "GAJ");
    }

    @ParameterizedTest
    @CsvSource({
        "Kr9-tu, LENGTH",
        "horsebatterystaple, KINDS",
        "Zhang-kr9-tulip, NAMES",
        "hangzhou.ZHANGWEI, NAMES",
        "我是张伟-kr9-tulip, NAMES",
        "gaj-kr9-tulip, NAMES",
        "示例县公安局-kr9, NAMES",
        "sanji-kr9-tulip, NAMES",
        "Xinfang#kr9tulip, NAMES",
        "Password2026!, COMMON",
        "P@ssw0rd2026, COMMON",
        "woaini-1314520, COMMON",
        "Admin@@@2026, COMMON",
        "!!Woaizhongguo!!, COMMON",
        "1qaz2wsx3edc, SIMPLE",
        "qwertyuiop123, SIMPLE",
        "aaaaBBBB1234, SIMPLE",
        "kw19901990-2026, SIMPLE",
        "asdfghjkl-9876, SIMPLE"
    })
    void refusesWhatIsGuessedFirst(String password, PasswordRule rule) {
        assertThat(broken(password)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct-horse", "Tulip7kettle", "Pass-word-2026", "三只老虎跑得快-kr9", "kR9#tulip2024"})
    void takesWhatIsNot(String password) {
        assertThat(broken(password)).isEmpty();
    }

    @Test
    void refusesMoreThanIsLookedAt() {
        assertThat(broken("长".repeat(25))).contains(PasswordRule.LENGTH);
    }

    @Test
    void saysTheFirstBrokenRule() {
        assertThatThrownBy(() -> rules.check("short", "zhang", "张三", null))
                .isInstanceOfSatisfying(RuleViolation.class, v -> {
                    assertThat(v.code()).isEqualTo("password-length");
                    assertThat(v.args()).containsExactly(10);
                });
    }
}
