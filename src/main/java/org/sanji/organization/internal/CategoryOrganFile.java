package org.sanji.organization.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;
import org.sanji.organization.Category;
import org.sanji.organization.CategoryRule;
import org.sanji.organization.Organs;

/** Reads {@code category-organs.csv}: known categories and organs, and an organ for every class. */
final class CategoryOrganFile {

    private static final String NAME = "category-organs.csv";

    private CategoryOrganFile() {}

    public static Map<String, CategoryRule> load(ConfigFiles files, CategoryTable categories, Organs organs) {
        var result = new LinkedHashMap<String, CategoryRule>();
        for (var row : CsvFile.read(files, NAME, "code", "category", "organs", "note")) {
            var code = row.get(0);
            var path = categories
                    .find(code)
                    .map(Category::path)
                    .orElseThrow(() -> row.problem("`" + code + "` is no category of categories-2020.csv"));
            if (!path.equals(row.get(1))) {
                throw row.problem(code + " is " + path + ", not " + row.get(1));
            }
            if (result.put(code, new CategoryRule(code, organs(row, organs), row.get(3))) != null) {
                throw row.problem(code + " is there twice");
            }
        }
        categories.classes().forEach(top -> {
            if (!result.containsKey(top.code())) {
                throw new ConfigProblem(NAME, 0, "the class " + top.code() + " " + top.level1() + " has no row");
            }
        });
        return result;
    }

    private static List<String> organs(CsvFile.Row row, Organs organs) {
        var codes = new ArrayList<String>();
        for (var part : row.get(2).split(";", -1)) {
            var code = part.strip();
            if (organs.find(code).isEmpty()) {
                throw row.problem("`" + code + "` is no organ of organs.yml");
            }
            if (codes.contains(code)) {
                throw row.problem(code + " is there twice");
            }
            codes.add(code);
        }
        return List.copyOf(codes);
    }
}
