package org.sanji.organization;

import java.util.List;
import java.util.Optional;

/** Which organs are competent for a category, and which category a text suggests; a person decides. */
public interface CategoryRules {

    /** Codes, the lead first; more than one when several are competent; empty when no rule names one. */
    List<String> organsFor(String categoryCode);

    /** The category whose keywords fit the text best; the same text always gives the same answer. */
    Optional<String> propose(String text);
}
