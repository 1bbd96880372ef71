package org.sanji.organization;

import java.util.List;
import java.util.Optional;

/** Which organs are competent for a category, and which category a text suggests; a person decides. */
public interface CategoryRules {

    /** Codes, the lead first; more than one when several are competent; empty when no rule names one. */
    List<String> organsFor(String categoryCode);

    /** The rule that names the organs of a category; the one of the closest class above. */
    Optional<CategoryRule> ruleOf(String categoryCode);

    /** The rules in which the organ leads, in the order of the file. */
    List<CategoryRule> ledBy(String organ);

    /** The categories whose keywords fit the text, the best first. */
    List<String> proposals(String text, int limit);

    /** The category whose keywords fit the text best; the same text always gives the same answer. */
    Optional<String> propose(String text);
}
