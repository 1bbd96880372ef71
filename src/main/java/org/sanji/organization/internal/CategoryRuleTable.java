package org.sanji.organization.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanji.common.ConfigFiles;
import org.sanji.organization.CategoryRule;
import org.sanji.organization.CategoryRules;
import org.sanji.organization.Organs;

/**
 * The rules of {@code category-organs.csv} and {@code category-keywords.yml}, in memory.
 *
 * @param rules by code of a class, subclass or row; the longest code wins
 */
record CategoryRuleTable(Map<String, CategoryRule> rules, KeywordRules keywords) implements CategoryRules {

    CategoryRuleTable {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
    }

    static CategoryRuleTable load(ConfigFiles files, CategoryTable categories, Organs organs) {
        return new CategoryRuleTable(
                CategoryOrganFile.load(files, categories, organs), KeywordFile.load(files, categories));
    }

    @Override
    public List<String> organsFor(String categoryCode) {
        return ruleOf(categoryCode).map(CategoryRule::organs).orElse(List.of());
    }

    @Override
    public Optional<CategoryRule> ruleOf(String categoryCode) {
        for (var code = categoryCode; code != null && !code.isEmpty(); code = above(code)) {
            var found = rules.get(code);
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.empty();
    }

    @Override
    public List<CategoryRule> ledBy(String organ) {
        return rules.values().stream()
                .filter(rule -> rule.organs().get(0).equals(organ))
                .toList();
    }

    private static String above(String code) {
        return code.contains("-") ? code.substring(0, code.lastIndexOf('-')) : "";
    }

    @Override
    public List<String> proposals(String text, int limit) {
        return text == null ? List.of() : keywords.proposals(text, limit);
    }

    @Override
    public Optional<String> propose(String text) {
        return text == null ? Optional.empty() : keywords.propose(text);
    }
}
