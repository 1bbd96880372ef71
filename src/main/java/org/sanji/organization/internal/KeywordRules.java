package org.sanji.organization.internal;

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
        var lines = text.strip().split("\\R", 2);
        var title = lines[0];
        var body = lines.length > 1 ? lines[1] : "";
        Rule best = null;
        var bestScore = threshold - 1;
        for (var rule : rules) {
            var score = score(rule, title, body);
            if (score > bestScore) {
                best = rule;
                bestScore = score;
            }
        }
        return Optional.ofNullable(best).map(Rule::category);
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
