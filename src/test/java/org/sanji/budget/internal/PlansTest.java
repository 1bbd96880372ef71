package org.sanji.budget.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanji.budget.BudgetPlan;
import org.sanji.budget.PlanSource;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;

/** Which plan is shown, and what a wrong file says. */
class PlansTest {

    @TempDir
    private Path folder;

    private final CopyRows copies = mock(CopyRows.class);
    private BudgetPlan founding;

    @BeforeEach
    void copyOf2021() {
        founding = new PlanFiles(new ConfigFiles(Path.of("config"))).find(2020).orElseThrow();
        when(copies.years()).thenReturn(List.of(2021));
        when(copies.newest(2020)).thenReturn(Optional.empty());
        when(copies.newest(2022)).thenReturn(Optional.empty());
        when(copies.newest(2021))
                .thenReturn(Optional.of(new CopyRows.Version(
                        new BudgetPlan(
                                2021, founding.unit(), founding.projects().subList(0, 1)),
                        new PlanSource.Copy(2020, 3, "示例", Instant.EPOCH, "示例"))));
    }

    private Plans plans() {
        return new Plans(new PlanFiles(new ConfigFiles(folder)), copies);
    }

    private void file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    @Test
    void showsTheCopyUntilTheFileComesAndKeepsTheCopyBehindIt() throws IOException {
        assertThat(plans().find(2021).orElseThrow().plan().projects()).hasSize(1);
        assertThat(plans().find(2021).orElseThrow().source().isFile()).isFalse();
        file("budget-2021.yml", PlanYaml.write(new BudgetPlan(2021, founding.unit(), founding.projects())));
        var shown = plans().find(2021).orElseThrow();
        assertThat(shown.plan().projects()).hasSize(4);
        assertThat(shown.source().file()).isEqualTo("budget-2021.yml");
        assertThat(shown.source().copy().version()).isEqualTo(3);
        assertThat(plans().years()).containsExactly(2020, 2021);
    }

    @Test
    void hasNothingForAYearWithoutEither() {
        assertThat(plans().find(2022)).isEmpty();
    }

    @Test
    void refusesAFileOfAnotherYearOrAMistypedOne() throws IOException {
        file("budget-2021.yml", PlanYaml.write(founding));
        assertThatThrownBy(this::plans).isInstanceOf(ConfigProblem.class).hasMessageContaining("year 2020");
        file(
                "budget-2021.yml",
                PlanYaml.write(founding).replace("year: 2020", "year: 2021").replace("total: ", "totel: "));
        assertThatThrownBy(this::plans).isInstanceOf(ConfigProblem.class).hasMessageContaining("totel");
    }

    @Test
    void refusesFundsThatDoNotMakeTheTotal() throws IOException {
        var text = PlanYaml.write(founding)
                .replace("year: 2020", "year: 2021")
                .replace("fiscal: 80000.00", "fiscal: 8000");
        file("budget-2021.yml", text);
        assertThatThrownBy(this::plans)
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("total is " + new BigDecimal("80000.00"));
    }
}
