package org.sanji.statistics;

import java.util.Locale;

/** By what figures are divided and narrowed; each is a parameter of the address. */
public enum Dimension {
    /** Code of the responsible organ. */
    ORGAN,
    TOWNSHIP,
    /** First level of the category tree, a prefix of the code. */
    CATEGORY_1,
    CATEGORY_2,
    CATEGORY_3,
    FORM,
    ORIGIN,
    /** Level of mediation at which the pass ended. */
    LEVEL,
    /** Persons concerned; a value is the least number of its band. */
    GROUP,
    /** Level at which mediation began. */
    START,
    /** How the pass ended, or that it has not. */
    OUTCOME,
    /** Days since registration; a value is the least number of its band. */
    AGE;

    /** Stands for "none": before triage, without township, not ended at a level. */
    public static final String NONE = "-";

    /** The levels of the category tree narrow by one parameter: a longer prefix. */
    public boolean isCategory() {
        return this == CATEGORY_1 || this == CATEGORY_2 || this == CATEGORY_3;
    }

    /** Name in the address. */
    public String parameter() {
        return isCategory() ? "category" : name().toLowerCase(Locale.ROOT);
    }

    /** Which dimension of a category code this long prefix is a value of. */
    public static Dimension ofCategory(String prefix) {
        long parts = prefix.chars().filter(c -> c == '-').count();
        return prefix.equals(NONE) || parts == 0 ? CATEGORY_1 : parts == 1 ? CATEGORY_2 : CATEGORY_3;
    }

    /** The next level of the tree; itself for the last one and for what is no category. */
    public Dimension narrower() {
        return switch (this) {
            case CATEGORY_1 -> CATEGORY_2;
            case CATEGORY_2 -> CATEGORY_3;
            default -> this;
        };
    }
}
