package org.sanji.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;
import org.sanji.common.Texts;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.StaticMessageSource;

/** The application does not start under a configuration that loosens the law, and says which line. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {

    private static Path folder;

    @Import(DeadlineConfiguration.class)
    static class Clocks {

        @Bean
        ConfigFiles files() {
            return new ConfigFiles(folder);
        }

        @Bean
        Texts texts() {
            return new Texts(new StaticMessageSource());
        }
    }

    @Test
    void doesNotStartAndSaysWhyWithFileAndLine(@TempDir Path config, CapturedOutput output) throws IOException {
        folder = config;
        var shipped = Files.readString(Path.of("config/deadlines.yml"));
        Files.writeString(
                config.resolve("deadlines.yml"),
                shipped.replace(
                        "ACCEPTED,          length: 60, unit: days,        article: 34",
                        "ACCEPTED," + " length: 75, unit: days, article: 34"));
        var application = new SpringApplication(Clocks.class);
        application.setWebApplicationType(WebApplicationType.NONE);

        assertThatThrownBy(() -> application.run(
                        "--spring.config.location=optional:classpath:/no-such/", "--logging.level.root=ERROR"))
                .hasRootCauseInstanceOf(ConfigProblem.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("config/deadlines.yml:8: HANDLING is 75, but Article 34")
                .contains("allows at most 60");
    }
}
