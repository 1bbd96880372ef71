package org.sanji.organization.internal;

import java.util.Locale;
import org.sanji.organization.Category;

/** How well a category answers a search: the name of the row before the names above it, a beginning before a middle. */
final class CategoryMatch {

    private static final int NAME = 100;
    private static final int SUBCLASS = 50;
    private static final int CLASS = 20;

    private final Category category;
    private final Pinyin level3;
    private final Pinyin level2;
    private final Pinyin level1;

    public CategoryMatch(Category category) {
        this.category = category;
        this.level3 = new Pinyin(category.level3());
        this.level2 = new Pinyin(category.level2());
        this.level1 = new Pinyin(category.level1());
    }

    public Category category() {
        return category;
    }

    /** The search text as it is compared. */
    public static String query(String text) {
        return text.replaceAll("[\\s'’/]", "").toLowerCase(Locale.ROOT);
    }

    /** 0 for no match. */
    public int rank(String query) {
        if (category.code().toLowerCase(Locale.ROOT).startsWith(query)) {
            return NAME;
        }
        var rank = rank(category.level3(), level3, query, NAME);
        if (rank == 0) {
            rank = rank(category.level2(), level2, query, SUBCLASS);
        }
        return rank == 0 ? rank(category.level1(), level1, query, CLASS) : rank;
    }

    private static int rank(String name, Pinyin pinyin, String query, int base) {
        if (name.equals(query)) {
            return base + 9;
        }
        var at = name.indexOf(query);
        if (at < 0 && query.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            at = pinyin.find(query);
        }
        if (at < 0) {
            return 0;
        }
        // a short name that the query covers is likelier than a long one it only touches
        return base + (at == 0 ? 4 : 0) + (name.length() <= query.length() ? 4 : 0);
    }
}
