package org.sanji.budget.ui;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.sanji.common.RuleViolation;

/** Numbers as people type them: 20,000.00, ２００００, 20000元, 25%. */
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");
    private static final Pattern DECORATION = Pattern.compile("[,，\\s]|元$|分$|%$");

    private Numbers() {}

    /**
     * Null for nothing.
     *
     * @param rule whose sentence quotes what is no number
     */
    static BigDecimal read(String text, String rule) {
        if (text == null || text.isBlank()) {
            return null;
        }
        var plain = DECORATION
                .matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFKC))
                .replaceAll("");
        RuleViolation.unless(NUMBER.matcher(plain).matches(), rule, text.strip());
        return new BigDecimal(plain);
    }
}
