package org.sanji.statistics.ui;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sanji.organization.Categories;
import org.sanji.organization.Category;
import org.sanji.organization.Organs;
import org.sanji.organization.Townships;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.OutcomeKind;
import org.sanji.statistics.Dimension;
import org.sanji.statistics.RateQuery;
import org.sanji.statistics.Rates;
import org.springframework.stereotype.Component;

/** What the values of a dimension are called. */
@Component
class DimensionWords {

    private final Organs organs;
    private final Townships townships;
    private final Categories categories;
    private final Rates rates;

    DimensionWords(Organs organs, Townships townships, Categories categories, Rates rates) {
        this.organs = organs;
        this.townships = townships;
        this.categories = categories;
        this.rates = rates;
    }

    String of(Dimension dimension, String value) {
        if (value.equals(Dimension.NONE)) {
            return Words.of("rates.none." + dimension);
        }
        return switch (dimension) {
            case ORGAN -> organs.nameOf(value);
            case TOWNSHIP -> townships.nameOf(value);
            case CATEGORY_1, CATEGORY_2, CATEGORY_3 -> category(value);
            case FORM -> Words.of("PetitionForm." + value);
            case ORIGIN -> Words.of("Origin." + value);
            case LEVEL, START -> Words.of("MediationLevel." + value);
            case OUTCOME -> outcome(value);
            case GROUP, AGE -> band(dimension, value);
        };
    }

    /** Several values, as they stand joined in an address. */
    String ofAll(Dimension dimension, String values) {
        return Arrays.stream(values.split(",")).map(v -> of(dimension, v)).collect(Collectors.joining("、"));
    }

    /** Every narrowing of a query but the organ's: "township: …, form: …"; empty without one. */
    String narrowing(RateQuery query) {
        return query.filters().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(e -> Words.of("rates.by." + e.getKey().parameter()) + "：" + ofAll(e.getKey(), e.getValue()))
                .collect(Collectors.joining("；"));
    }

    private String category(String prefix) {
        var dimension = Dimension.ofCategory(prefix);
        return categories.all().stream()
                .filter(c -> c.code().startsWith(prefix))
                .findFirst()
                .map(c -> name(c, dimension))
                .orElse(prefix);
    }

    private static String name(Category c, Dimension level) {
        return switch (level) {
            case CATEGORY_1 -> c.level1();
            case CATEGORY_2 -> c.level1() + "/" + c.level2();
            default -> c.path();
        };
    }

    private static String outcome(String value) {
        boolean kind =
                Arrays.stream(OutcomeKind.values()).anyMatch(k -> k.name().equals(value));
        if (kind) {
            return Words.of("OutcomeKind." + value);
        }
        return value.equals("RUNNING") || value.equals("NOT_YET_ACCEPTED")
                ? Words.of("Cell." + value)
                : Words.of("PetitionState." + value);
    }

    private String band(Dimension dimension, String value) {
        var bands = rates.bands(dimension);
        int at = bands.indexOf(number(value));
        if (at < 0) {
            return value;
        }
        var unit = "rates.band." + dimension;
        if (at == bands.size() - 1) {
            return Words.of(unit + ".last", value);
        }
        int last = bands.get(at + 1) - 1;
        return last == bands.get(at) ? Words.of(unit + ".one", value) : Words.of(unit, value, String.valueOf(last));
    }

    private static int number(String text) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : -1;
    }

    /** What the filter offers; the beginnings of codes for categories. */
    List<String> choices(Dimension dimension) {
        return switch (dimension) {
            case TOWNSHIP -> townships.all().stream().map(t -> t.code()).toList();
            case CATEGORY_1 -> prefixes();
            case LEVEL -> Arrays.stream(MediationLevel.values()).map(Enum::name).toList();
            case GROUP -> rates.bands(dimension).stream().map(String::valueOf).toList();
            default -> throw new IllegalArgumentException("no choice of " + dimension);
        };
    }

    private List<String> prefixes() {
        return categories.all().stream()
                .map(Category::code)
                .flatMap(c -> java.util.stream.Stream.of(
                        c.substring(0, c.indexOf('-')), c.substring(0, c.lastIndexOf('-')), c))
                .distinct()
                .sorted()
                .toList();
    }
}
