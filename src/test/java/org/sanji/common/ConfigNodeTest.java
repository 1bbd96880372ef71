package org.sanji.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConfigNodeTest {

    @Test
    void readsTheBudgetOf2020WithItsBlanks() {
        var projects = ConfigNode.of(new ConfigFiles(Path.of("config")), "budget-2020.yml")
                .get("projects")
                .items();
        assertThat(projects)
                .extracting(p -> p.get("code").text())
                .containsExactly("205-0103-JXN-SP0V", "205-0103-JXN-Y5W1", "205-0103-JXN-ACTW", "205-0102-JXN-DF0V");
        assertThat(projects.stream()
                        .map(p -> new BigDecimal(p.get("total").text()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("668400");
        assertThat(projects)
                .allSatisfy(p -> assertThat(p.get("other").textOrBlank()).isEmpty());
        var rent = projects.get(2).get("plan");
        assertThat(rent.get("june").text()).isEqualTo("100.00");
        assertThat(rent.get("october").textOrBlank()).isEmpty();
    }

    @Test
    void namesFileAndLineOfEveryComplaint() {
        var file = ConfigNode.parse("x.yml", "a: 1\nb:\n  c: two\n  d: [1, 2]\n");
        assertThatThrownBy(() -> file.get("b").get("c").integer())
                .hasMessage("config/x.yml:3: `two` is no whole number");
        assertThatThrownBy(() -> file.get("z")).hasMessage("config/x.yml:1: `z` is missing");
        assertThatThrownBy(() -> file.get("b").only("c")).hasMessageStartingWith("config/x.yml:4: unknown key `d`");
        assertThatThrownBy(() -> ConfigNode.parse("x.yml", "a: [1\nb")).isInstanceOf(ConfigProblem.class);
    }
}
