package org.sanji.petition;

import java.util.Map;

/**
 * The rule of who sees which petition as a condition on table {@code petition p}, for lists of other modules that join
 * it: what a list shows must open, and what does not open must not be listed.
 */
public interface VisiblePetitions {

    /** For the acting user. */
    Condition condition();

    /** SQL on {@code p} with its named parameters, all beginning with {@code scope}. */
    record Condition(String sql, Map<String, Object> params) {}
}
