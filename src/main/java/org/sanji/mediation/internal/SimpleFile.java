package org.sanji.mediation.internal;

import java.util.stream.Collectors;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.mediation.SimpleRules;
import org.sanji.organization.Categories;
import org.sanji.petition.Purpose;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads {@code simple.yml} once, at start. */
@Configuration(proxyBeanMethods = false)
class SimpleFile {

    @Bean
    SimpleRules simpleRules(ConfigFiles files, Categories categories) {
        var root = ConfigNode.of(files, "simple.yml").only("jointFromPersons", "disagreeDays", "proposed");
        var proposed = root.get("proposed").only("purposes", "categories");
        return new SimpleRules(
                root.get("jointFromPersons").positive(),
                root.get("disagreeDays").positive(),
                proposed.get("purposes").items().stream()
                        .map(SimpleFile::purpose)
                        .collect(Collectors.toSet()),
                proposed.get("categories").items().stream()
                        .map(node -> category(node, categories))
                        .toList());
    }

    private static Purpose purpose(ConfigNode node) {
        var purpose = node.choice(Purpose.class);
        if (purpose == Purpose.ACCUSATION) {
            throw node.problem("an accusation is never handled by the simple procedure");
        }
        return purpose;
    }

    private static String category(ConfigNode node, Categories categories) {
        var code = node.text();
        if (categories.all().stream().noneMatch(c -> c.code().startsWith(code))) {
            throw node.problem("`" + code + "` begins no code of categories-2020.csv");
        }
        return code;
    }
}
