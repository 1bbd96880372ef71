package org.sanji.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;

class LoginSettingsTest {

    @TempDir
    Path folder;

    @Test
    void readsTheHouseNumbers() {
        var settings = LoginSettings.load(new ConfigFiles(folder));
        assertThat(settings.perAccount()).isEqualTo(new Limit(5, Duration.ofMinutes(15), Duration.ofMinutes(15)));
        assertThat(settings.idle()).isEqualTo(Duration.ofMinutes(30));
        assertThat(settings.password().words()).contains("sanji", "信访");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minLength: 10|minLength: 4|must be between 8 and 40, is 4",
                "maxAgeDays: 0|maxAgeDays: soon|`soon` is no whole number",
                "warnMinutes: 2|warnMinutes: 30|must be between 1 and 29, is 30",
                "skewSteps: 1|skewSteps: 9|must be between 0 and 2, is 9"
            })
    void saysWhatIsWrongAndWhere(String right, String wrong, String problem) throws IOException {
        var text = Files.readString(Path.of("config/login.yml"));
        int line = (int) text.substring(0, text.indexOf(right)).lines().count();
        Files.writeString(folder.resolve("login.yml"), text.replace(right, wrong));
        assertThatThrownBy(() -> LoginSettings.load(new ConfigFiles(folder)))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageStartingWith("config/login.yml:")
                .hasMessageContaining(":" + line + ": " + problem);
    }
}
