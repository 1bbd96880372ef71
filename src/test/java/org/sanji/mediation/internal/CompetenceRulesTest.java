package org.sanji.mediation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sanji.common.Texts;
import org.sanji.organization.Categories;
import org.sanji.organization.Category;
import org.sanji.organization.CategoryRule;
import org.sanji.organization.CategoryRules;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class CompetenceRulesTest {

    private final CompetenceRules competence =
            new CompetenceRules(new Rules(), new Names(), OrgansOf.codes("A", "B", "C"), texts());

    @Test
    void proposesTheOrganOfTheRuleAndWritesTheEvidenceOut() {
        var c = competence.of("C02-02-04", "A");

        assertThat(c.proposedOrgan()).isEqualTo("B");
        assertThat(c.organs()).containsExactly("B", "C");
        assertThat(c.evidence())
                .contains("C02-02-04")
                .contains("单位B、单位C")
                .contains("补偿费除外")
                .contains("C05")
                .contains("建议由单位B办理");
    }

    @Test
    void proposesAnotherOrganOfASharedRuleAndNamesThePart() {
        var c = competence.of("C02-02-04", "B");

        assertThat(c.proposedOrgan()).isEqualTo("C");
        assertThat(c.evidence()).contains("单位B在对应表中只承担其中一部分职责");
    }

    @Test
    void writesNothingWhenTheRulesNameOnlyTheLeadOrNobody() {
        assertThat(competence.of("C05", "A").evidence()).isNull();
        assertThat(competence.of("C05", "A").proposedOrgan()).isNull();
        assertThat(competence.of(null, "A").organs()).isEmpty();
        assertThat(competence.of(null, "A").evidence()).isNull();
    }

    private static Texts texts() {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasename("classpath:i18n/mediation-work");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        return new Texts(messages);
    }

    private static final class Rules implements CategoryRules {

        private final Map<String, CategoryRule> rules = Map.of(
                "C02-02-04", new CategoryRule("C02-02-04", List.of("B", "C"), "补偿费除外"),
                "C05", new CategoryRule("C05", List.of("A"), ""));

        @Override
        public List<String> organsFor(String category) {
            return ruleOf(category).map(CategoryRule::organs).orElse(List.of());
        }

        @Override
        public Optional<CategoryRule> ruleOf(String category) {
            return Optional.ofNullable(category).map(rules::get);
        }

        @Override
        public List<CategoryRule> ledBy(String organ) {
            return rules.values().stream()
                    .filter(r -> r.organs().get(0).equals(organ))
                    .toList();
        }

        @Override
        public List<String> proposals(String text, int limit) {
            return List.of();
        }

        @Override
        public Optional<String> propose(String text) {
            return Optional.empty();
        }
    }

    private static final class Names implements Categories {

        @Override
        public List<Category> all() {
            return List.of();
        }

        @Override
        public Optional<Category> find(String code) {
            return Optional.empty();
        }

        @Override
        public String pathOf(String code) {
            return code == null ? "" : code;
        }

        @Override
        public List<Category> search(String text, int limit) {
            return List.of();
        }
    }

    /** A few organs with accounts. */
    private record OrgansOf(List<Organ> all) implements Organs {

        static OrgansOf codes(String... codes) {
            return new OrgansOf(List.of(codes).stream()
                    .map(c -> new Organ(c, "单位" + c, c, Organ.Kind.DEPARTMENT, true, true, null))
                    .toList());
        }

        @Override
        public Optional<Organ> find(String code) {
            return all.stream().filter(o -> o.code().equals(code)).findFirst();
        }

        @Override
        public Organ byCode(String code) {
            return find(code).orElseThrow();
        }

        @Override
        public List<Organ> residents() {
            return all;
        }

        @Override
        public List<Organ> townships() {
            return List.of();
        }

        @Override
        public List<Organ> assignable() {
            return all;
        }

        @Override
        public Optional<Organ> reviewOrganOf(String code) {
            return Optional.empty();
        }

        @Override
        public String nameOf(String code) {
            return find(code).map(Organ::name).orElse(code);
        }
    }
}
