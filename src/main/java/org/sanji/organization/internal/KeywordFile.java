package org.sanji.organization.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;

/** Reads {@code category-keywords.yml}: known categories, each once, with words and weights. */
final class KeywordFile {

    private KeywordFile() {}

    public static KeywordRules load(ConfigFiles files, CategoryTable categories) {
        var file = ConfigNode.of(files, "category-keywords.yml").only("threshold", "titleFactor", "repeats", "rules");
        var rules = new ArrayList<KeywordRules.Rule>();
        var seen = new HashSet<String>();
        for (var item : file.get("rules").items()) {
            item.only("category", "name", "words");
            var code = item.get("category").text();
            var category = categories.find(code).filter(c -> c.level3() != null).orElseThrow(() -> item.get("category")
                    .problem("`" + code + "` is no row of categories-2020.csv"));
            var name = item.get("name");
            if (!category.path().equals(name.text())) {
                throw name.problem(code + " is " + category.path() + ", not " + name.text());
            }
            if (!seen.add(code)) {
                throw item.get("category").problem(code + " is there twice; put all its words together");
            }
            rules.add(new KeywordRules.Rule(code, words(item.get("words"))));
        }
        return new KeywordRules(
                file.get("threshold").positive(),
                file.get("titleFactor").positive(),
                file.get("repeats").positive(),
                rules);
    }

    private static Map<String, Integer> words(ConfigNode node) {
        var words = new LinkedHashMap<String, Integer>();
        node.entries().forEach((word, weight) -> words.put(word, weight.integer()));
        if (words.isEmpty()) {
            throw node.problem("there are no words");
        }
        return words;
    }
}
