package org.sanji.organization.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanji.common.ConfigFiles;
import org.sanji.organization.CategoryRules;
import org.sanji.organization.Organs;

/**
 * The rules of {@code category-organs.csv} and {@code category-keywords.yml}, in memory.
 *
 * @param organs by code of a class, subclass or row; the longest code wins
 */
record CategoryRuleTable(Map<String, List<String>> organs, KeywordRules keywords) implements CategoryRules {

    CategoryRuleTable {
        organs = Map.copyOf(organs);
    }

    static CategoryRuleTable load(ConfigFiles files, CategoryTable categories, Organs organs) {
        return new CategoryRuleTable(
                CategoryOrganFile.load(files, categories, organs), KeywordFile.load(files, categories));
    }

    @Override
    public List<String> organsFor(String categoryCode) {
        for (var code = categoryCode; code != null && !code.isEmpty(); code = above(code)) {
            var found = organs.get(code);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    private static String above(String code) {
        return code.contains("-") ? code.substring(0, code.lastIndexOf('-')) : "";
    }

    @Override
    public Optional<String> propose(String text) {
        return text == null ? Optional.empty() : keywords.propose(text);
    }
}
