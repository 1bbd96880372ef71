package org.sanji.mediation.internal;

import java.util.List;
import org.sanji.common.Texts;
import org.sanji.mediation.Competence;
import org.sanji.organization.Categories;
import org.sanji.organization.CategoryRule;
import org.sanji.organization.CategoryRules;
import org.sanji.organization.Organs;
import org.springframework.stereotype.Component;

/** Reads {@link Competence} out of the category rules; in Chinese, for it becomes part of a paper. */
@Component
class CompetenceRules {

    private static final int DUTIES_SHOWN = 6;

    private final CategoryRules rules;
    private final Categories categories;
    private final Organs organs;
    private final Texts texts;

    CompetenceRules(CategoryRules rules, Categories categories, Organs organs, Texts texts) {
        this.rules = rules;
        this.categories = categories;
        this.organs = organs;
        this.texts = texts;
    }

    /** @param lead code of the organ that leads now */
    Competence of(String category, String lead) {
        var rule = rules.ruleOf(category).orElse(new CategoryRule("", List.of(), ""));
        var duties = rules.ledBy(lead).stream()
                .map(r -> categories.pathOf(r.code()))
                .limit(DUTIES_SHOWN)
                .toList();
        var proposed = rule.organs().stream()
                .filter(organ -> !organ.equals(lead) && assignable(organ))
                .findFirst()
                .orElse(null);
        var path = categories.pathOf(category);
        var rulePath = rule.code().isEmpty() ? "" : categories.pathOf(rule.code());
        return new Competence(
                path,
                rulePath,
                rule.organs(),
                rule.note(),
                duties,
                proposed,
                proposed == null ? null : evidence(path, rulePath, rule, lead, duties, proposed));
    }

    private String evidence(
            String path, String rulePath, CategoryRule rule, String lead, List<String> duties, String proposed) {
        var text = new StringBuilder(texts.get("objection.evidence.category", path));
        text.append(texts.get("objection.evidence.rule", rulePath, names(rule.organs())));
        if (!rule.note().isBlank()) {
            text.append(texts.get("objection.evidence.note", rule.note()));
        }
        var own = organs.nameOf(lead);
        if (rule.organs().contains(lead)) {
            text.append(texts.get("objection.evidence.shared", own));
        } else if (!duties.isEmpty()) {
            text.append(texts.get("objection.evidence.duties", own, String.join("、", duties)));
        }
        return text.append(texts.get("objection.evidence.proposal", organs.nameOf(proposed)))
                .toString();
    }

    private String names(List<String> codes) {
        return String.join("、", codes.stream().map(organs::nameOf).toList());
    }

    private boolean assignable(String code) {
        return organs.assignable().stream().anyMatch(o -> o.code().equals(code));
    }
}
