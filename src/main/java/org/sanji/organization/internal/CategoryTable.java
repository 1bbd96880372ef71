package org.sanji.organization.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sanji.common.ConfigFiles;
import org.sanji.organization.Categories;
import org.sanji.organization.Category;

/** The classification of {@code categories-2020.csv}, in memory, with an index for typing. */
final class CategoryTable implements Categories {

    private final List<Category> rows;
    private final Map<String, Category> byCode = new LinkedHashMap<>();
    private final List<CategoryMatch> index;

    CategoryTable(List<Category> rows) {
        this.rows = List.copyOf(rows);
        for (var row : rows) {
            var code = row.code();
            byCode.putIfAbsent(code.substring(0, 3), new Category(code.substring(0, 3), row.level1(), null, null));
            byCode.putIfAbsent(
                    code.substring(0, 6), new Category(code.substring(0, 6), row.level1(), row.level2(), null));
            byCode.put(code, row);
        }
        index = rows.stream().map(CategoryMatch::new).toList();
    }

    static CategoryTable load(ConfigFiles files) {
        return new CategoryTable(CategoryFile.load(files));
    }

    @Override
    public List<Category> all() {
        return rows;
    }

    /** The first-level classes. */
    List<Category> classes() {
        return byCode.values().stream().filter(c -> c.level2() == null).toList();
    }

    @Override
    public Optional<Category> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    @Override
    public String pathOf(String code) {
        return code == null ? "" : find(code).map(Category::path).orElse(code);
    }

    @Override
    public List<Category> search(String text, int limit) {
        if (text == null || text.isBlank()) {
            return rows.stream().limit(limit).toList();
        }
        record Hit(Category category, int rank) {}
        var query = CategoryMatch.query(text);
        return index.stream()
                .map(m -> new Hit(m.category(), m.rank(query)))
                .filter(h -> h.rank() > 0)
                .sorted(Comparator.comparingInt(Hit::rank).reversed())
                .map(Hit::category)
                .limit(limit)
                .toList();
    }
}
