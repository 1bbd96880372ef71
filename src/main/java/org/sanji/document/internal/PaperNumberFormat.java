package org.sanji.document.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.Map;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;
import org.sanji.document.PaperKind;
import org.springframework.stereotype.Component;

/** How numbers of papers are written; words and pattern are in {@code config/paper-numbers.yml}. */
@Component
class PaperNumberFormat {

    /** Series of papers from before the system. */
    static final String HISTORIC = "HISTORIC_";

    private static final String FILE = "paper-numbers.yml";

    /**
     * Content of the file.
     *
     * @param pattern with {organ}, {word}, {year} and {number}
     * @param words one per kind
     */
    record Content(String pattern, Map<String, String> words) {}

    private final Content content;

    PaperNumberFormat(ConfigFiles files) {
        this.content = read(files.read(FILE));
    }

    private static Content read(String yaml) {
        try {
            var content = new YAMLMapper().readValue(yaml, Content.class);
            for (var kind : PaperKind.values()) {
                if (kind.isNumbered()) {
                    require(content, kind.name());
                }
            }
            return content;
        } catch (JsonProcessingException e) {
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

    String text(String organ, PaperKind kind, boolean historic, int year, int number) {
        var word = content.words().get(kind.name());
        if (historic) {
            word = content.words().getOrDefault(HISTORIC + kind.name(), "历" + word);
        }
        return content.pattern()
                .replace("{organ}", organ)
                .replace("{word}", word)
                .replace("{year}", String.valueOf(year))
                .replace("{number}", String.valueOf(number));
    }
}
