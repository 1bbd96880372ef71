package org.sanji.organization.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.sanji.common.ConfigFiles;
import org.sanji.organization.Category;

/** Reads {@code categories-2020.csv}: unique codes and names, and codes whose beginnings agree with the upper levels. */
final class CategoryFile {

    private static final String NAME = "categories-2020.csv";

    private CategoryFile() {}

    public static List<Category> load(ConfigFiles files) {
        var categories = new ArrayList<Category>();
        var codes = new HashSet<String>();
        var names = new HashSet<String>();
        var upper = new HashMap<String, String>();
        for (var row : CsvFile.read(files, NAME, "code", "level1", "level2", "level3")) {
            if (!row.get(0).matches("C\\d\\d-\\d\\d-\\d\\d")) {
                throw row.problem("the code `" + row.get(0) + "` is not like C01-02-03");
            }
            if (row.values().stream().anyMatch(String::isBlank)) {
                throw row.problem("a name is missing");
            }
            var category = new Category(row.get(0), row.get(1), row.get(2), row.get(3));
            if (!codes.add(category.code())) {
                throw row.problem("the code " + category.code() + " is there twice");
            }
            if (!names.add(category.path())) {
                throw row.problem(category.path() + " is there twice");
            }
            agree(upper, category.code().substring(0, 3), category.level1(), row);
            agree(upper, category.code().substring(0, 6), category.level1() + "/" + category.level2(), row);
            categories.add(category);
        }
        return categories;
    }

    /** One beginning, one name, both ways. */
    private static void agree(Map<String, String> upper, String code, String name, CsvFile.Row row) {
        var known = upper.putIfAbsent(code, name);
        if (known != null && !known.equals(name)) {
            throw row.problem(code + " is " + known + " above, but " + name + " here");
        }
        var other = upper.putIfAbsent(name, code);
        if (other != null && !other.equals(code)) {
            throw row.problem(name + " is " + other + " above, but " + code + " here");
        }
    }
}
