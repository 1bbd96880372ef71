package org.sanji.mediation.internal;

import java.util.Map;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;
import org.sanji.petition.OutcomeKind;
import org.springframework.stereotype.Component;

/** How numbers of papers are written; words and pattern are in {@code config/paper-numbers.yml}. */
@Component
class PaperNumberFormat {

    private static final String FILE = "paper-numbers.yml";

    /**
     * Content of the file.
     *
     * @param pattern with {organ}, {word}, {year} and {number}
     * @param words one per series
     */
    record Content(String pattern, Map<String, String> words) {}

    private final Content content;

    PaperNumberFormat(ConfigFiles files) {
        this.content = read(files.read(FILE));
    }

    private static Content read(String yaml) {
        try {
            var content = new com.fasterxml.jackson.dataformat.yaml.YAMLMapper().readValue(yaml, Content.class);
            for (var kind : OutcomeKind.values()) {
                require(content, kind.name());
                require(content, "HISTORIC_" + kind.name());
            }
            return content;
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ConfigProblem(FILE, line, "expected a pattern and words: " + e.getOriginalMessage(), e);
        }
    }

    private static void require(Content content, String series) {
        if (content.pattern() == null
                || content.words() == null
                || !content.words().containsKey(series)) {
            throw new ConfigProblem(FILE, 0, "a word for " + series + " is missing under words");
        }
    }

    String text(String organ, String series, int year, int number) {
        return content.pattern()
                .replace("{organ}", organ)
                .replace("{word}", content.words().get(series))
                .replace("{year}", String.valueOf(year))
                .replace("{number}", String.valueOf(number));
    }
}
