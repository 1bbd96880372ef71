package org.sanji.oversight.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanji.oversight.FigurePeriod;
import org.sanji.oversight.SuggestionFigure;
import org.sanji.oversight.SuggestionKind;
import org.sanji.oversight.SupervisionFigure;

/**
 * What the address of the figures asks for; what cannot be read is left out, a period the wrong way round is the year.
 *
 * @param figure list of causes to show, or null
 * @param suggestion list of suggestions to show, or null
 * @param kind of suggestions, null for all
 * @param organ code, null for all
 */
record FigureAddress(
        FigurePeriod period, SupervisionFigure figure, SuggestionFigure suggestion, SuggestionKind kind, String organ) {

    static final String PATH = "supervision-figures";

    static FigureAddress read(Map<String, List<String>> parameters, LocalDate today) {
        var asOf = day(parameters, "asof", today);
        if (asOf.isAfter(today)) {
            asOf = today;
        }
        var from = day(parameters, "from", asOf.withDayOfYear(1));
        var to = day(parameters, "to", asOf);
        var period = to.isBefore(from) || asOf.isBefore(from)
                ? new FigurePeriod(asOf.withDayOfYear(1), asOf, asOf)
                : new FigurePeriod(from, to, asOf);
        return new FigureAddress(
                period,
                word(parameters, "figure", SupervisionFigure.values()),
                word(parameters, "suggestion", SuggestionFigure.values()),
                word(parameters, "kind", SuggestionKind.values()),
                text(parameters, "organ"));
    }

    private static String text(Map<String, List<String>> parameters, String name) {
        var values = parameters.getOrDefault(name, List.of());
        return values.isEmpty() || values.get(0).isBlank() ? null : values.get(0);
    }

    private static LocalDate day(Map<String, List<String>> parameters, String name, LocalDate usual) {
        try {
            var text = text(parameters, name);
            return text == null ? usual : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return usual;
        }
    }

    private static <E extends Enum<E>> E word(Map<String, List<String>> parameters, String name, E[] values) {
        var text = text(parameters, name);
        return Stream.of(values).filter(v -> v.name().equals(text)).findFirst().orElse(null);
    }

    boolean isList() {
        return figure != null || suggestion != null;
    }

    FigureAddress of(FigurePeriod other) {
        return new FigureAddress(other, null, null, null, null);
    }

    /** The causes behind a figure. */
    String list(SupervisionFigure of, String ofOrgan) {
        return new FigureAddress(period, of, null, null, ofOrgan).href();
    }

    /** The suggestions behind a figure. */
    String list(SuggestionFigure of, SuggestionKind ofKind, String ofOrgan) {
        return new FigureAddress(period, null, of, ofKind, ofOrgan).href();
    }

    String href() {
        var parameters = new TreeMap<String, String>();
        parameters.put("from", period.from().toString());
        parameters.put("to", period.to().toString());
        parameters.put("asof", period.asOf().toString());
        put(parameters, "figure", figure);
        put(parameters, "suggestion", suggestion);
        put(parameters, "kind", kind);
        put(parameters, "organ", organ);
        return PATH + "?"
                + parameters.entrySet().stream()
                        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
