package org.sanji.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sanji.petition.PetitionState;
import org.sanji.process.TaskKey;

/** The working page has a sentence, a law and a paper for every task, and a sentence for every state. */
class NextStepTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void namesDeedLawAndPaperOfEveryTask(String language) throws IOException {
        var texts = texts(language);
        for (var task : TaskKey.values()) {
            var paper = NextStep.paperOf(task);
            assertThat(texts).containsKeys("next.act." + task, "next.law." + task, "Paper." + paper);
        }
        for (var paper : NextStep.Paper.values()) {
            assertThat(texts).containsKeys("Paper." + paper, "Paper." + paper + ".must");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void readsEveryStateThatNobodyHasATaskIn(String language) throws IOException {
        var texts = texts(language);
        assertThat(Stream.of(PetitionState.values()).map(s -> "next.state." + s))
                .allMatch(texts::containsKey);
        assertThat(Stream.of(PetitionState.values())
                        .filter(PetitionState::isOpen)
                        .map(NextStep::paperOf))
                .allMatch(java.util.Optional::isEmpty);
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        try (var in = NextStepTest.class.getResourceAsStream("/i18n/petition-next_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
