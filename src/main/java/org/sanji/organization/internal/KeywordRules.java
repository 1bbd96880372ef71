package org.sanji.organization.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Scores a text against keywords. A word found in the first line counts {@code titleFactor} times its weight, in the rest
 * its weight for each of at most {@code repeats} finds; the highest sum wins, on a tie the earlier rule.
 *
 * @param threshold sums below propose nothing
 */
record KeywordRules(int threshold, int titleFactor, int repeats, List<Rule> rules) {

    /** @param words weight by word, weights may be negative to rule a reading out */
    record Rule(String category, Map<String, Integer> words) {

        public Rule {
            words = Map.copyOf(words);
        }
    }

    public KeywordRules {
        rules = List.copyOf(rules);
    }

    /** The code of the winning category, or empty. */
    public Optional<String> propose(String text) {
        return proposals(text, 1).stream().findFirst();
    }

    /** The codes of the categories that reach the threshold, the highest sum first, each once. */
    public List<String> proposals(String text, int limit) {
        record Scored(String category, int score) {}
        var lines = text.strip().split("\\R", 2);
        var title = lines[0];
        var body = lines.length > 1 ? lines[1] : "";
        return rules.stream()
                .map(rule -> new Scored(rule.category(), score(rule, title, body)))
                .filter(scored -> scored.score() >= threshold)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .map(Scored::category)
                .distinct()
                .limit(limit)
                .toList();
    }

    private int score(Rule rule, String title, String body) {
        var sum = 0;
        for (var word : rule.words().entrySet()) {
            var inTitle = title.contains(word.getKey()) ? titleFactor : 0;
            sum += word.getValue() * (inTitle + Math.min(repeats, count(body, word.getKey())));
        }
        return sum;
    }

    private int count(String text, String word) {
        var found = 0;
        for (int at = text.indexOf(word); at >= 0 && found < repeats; at = text.indexOf(word, at + word.length())) {
            found++;
        }
        return found;
    }
}
