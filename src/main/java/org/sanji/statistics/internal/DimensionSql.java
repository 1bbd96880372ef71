package org.sanji.statistics.internal;

import java.util.stream.Collectors;
import org.sanji.petition.PetitionState;
import org.sanji.statistics.Dimension;

/**
 * The value of each dimension as an expression over a standing {@code s}, its petition {@code p} and, for what the pass
 * decides, {@code p} or a pass {@code x}; as it was known on the as-of day.
 */
final class DimensionSql {

    private static final int LEVEL_1 = 3;
    private static final int LEVEL_2 = 6;
    private static final String NONE = "'" + Dimension.NONE + "'";

    /** Outcomes of {@link Dimension#OUTCOME} that are none of the ends. */
    static final String RUNNING = "RUNNING";

    static final String NOT_YET_ACCEPTED = "NOT_YET_ACCEPTED";

    private DimensionSql() {}

    /** @param pass alias of what has the days of the pass */
    static String of(Dimension dimension, String pass, RateSettings settings) {
        return switch (dimension) {
            case ORGAN -> "coalesce(s.organ, " + NONE + ")";
            case TOWNSHIP -> "coalesce(p.township, " + NONE + ")";
            case CATEGORY_1 -> "coalesce(substring(p.category from 1 for " + LEVEL_1 + "), " + NONE + ")";
            case CATEGORY_2 -> "coalesce(substring(p.category from 1 for " + LEVEL_2 + "), " + NONE + ")";
            case CATEGORY_3 -> "coalesce(p.category, " + NONE + ")";
            case FORM -> "p.form";
            case ORIGIN -> "p.origin";
            case GROUP -> group(settings);
            case AGE -> age(settings);
            case START -> start(pass);
            case LEVEL ->
                "case when " + known(pass, "closed_on") + " then coalesce(" + pass + ".end_level, " + NONE + ") else "
                        + NONE + " end";
            case OUTCOME ->
                "case when " + known(pass, "closed_on") + " then coalesce(" + pass + ".outcome, '"
                        + PetitionState.CLOSED + "') when " + known(pass, "ended_on") + " then " + pass
                        + ".end_how when "
                        + known(pass, "accepted_on") + " then '" + RUNNING + "' else '" + NOT_YET_ACCEPTED + "' end";
        };
    }

    /** Never after the level at which it ended, nor at one where it ended at none: the names stand in the order of the levels. */
    private static String start(String pass) {
        var end = pass + ".end_level";
        return "case when " + known(pass, "closed_on") + " then case when " + end + " is null then " + NONE
                + " else least(coalesce(" + pass + ".start_level, " + end + "), " + end + ") end when "
                + known(pass, "accepted_on") + " then coalesce(" + pass + ".start_level, " + NONE + ") else " + NONE
                + " end";
    }

    private static String known(String pass, String day) {
        return pass + "." + day + " <= " + RateSql.AS_OF;
    }

    private static String group(RateSettings settings) {
        var cases = new StringBuilder("case");
        var bands = settings.bands(Dimension.GROUP);
        for (int i = 1; i < bands.size(); i++) {
            cases.append(" when p.persons_concerned < ")
                    .append(bands.get(i))
                    .append(" then '")
                    .append(bands.get(i - 1))
                    .append('\'');
        }
        return cases + " else '" + bands.get(bands.size() - 1) + "' end";
    }

    private static String age(RateSettings settings) {
        var bands = settings.bands(Dimension.AGE);
        var whens = java.util.stream.IntStream.range(1, bands.size())
                .mapToObj(i -> " when p.registered_on > " + RateSql.AS_OF + " - " + bands.get(i) + " then '"
                        + bands.get(i - 1) + "'")
                .collect(Collectors.joining());
        return "case" + whens + " else '" + bands.get(bands.size() - 1) + "' end";
    }
}
