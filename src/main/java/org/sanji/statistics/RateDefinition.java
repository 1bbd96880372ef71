package org.sanji.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The wording by which the rates are computed, from {@code config/rates.yml}.
 *
 * @param version changes whenever a figure could change
 * @param text paragraphs by language
 */
public record RateDefinition(String version, LocalDate since, Map<String, List<String>> text) {

    public RateDefinition {
        text = Map.copyOf(text);
    }

    public List<String> paragraphs(Locale locale) {
        return text.getOrDefault(locale.getLanguage(), text.getOrDefault("zh", List.of()));
    }
}
