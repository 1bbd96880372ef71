package org.sanji.organization;

import java.util.List;

/**
 * One line of {@code config/category-organs.csv}.
 *
 * @param code class, subclass or row that it holds for
 * @param organs competent organs, the lead first
 * @param note the bureau's remark, may be empty
 */
public record CategoryRule(String code, List<String> organs, String note) {

    public CategoryRule {
        organs = List.copyOf(organs);
    }
}
