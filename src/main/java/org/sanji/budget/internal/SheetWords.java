package org.sanji.budget.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanji.budget.Evidence;
import org.sanji.budget.ProjectView;
import org.sanji.budget.Rating;
import org.sanji.budget.RatingLine;
import org.sanji.budget.Spending;
import org.sanji.budget.SpendingLine;
import org.sanji.common.Texts;
import org.sanji.statistics.GradeBands;
import org.sanji.statistics.Score;
import org.springframework.stereotype.Component;

/** What the official table says, in the language of the house. */
@Component
class SheetWords {

    private static final Locale HOUSE = Locale.SIMPLIFIED_CHINESE;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Texts texts;

    SheetWords(Texts texts) {
        this.texts = texts;
    }

    String get(String key, Object... args) {
        return texts.get(key, args);
    }

    String date(SpendingLine line) {
        return texts.get("budget.date", line.date().month());
    }

    String grade(Score.Grade grade) {
        return grade == null ? "" : texts.of(grade, HOUSE);
    }

    String state(ProjectView view) {
        return texts.get("budget.table.state", texts.of(view.state(), HOUSE));
    }

    String bands(GradeBands bands) {
        return texts.get("budget.table.bands", bands.excellent(), bands.good(), bands.fair());
    }

    /** A blank stays blank. */
    static String amount(BigDecimal number) {
        return number == null ? "" : number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    /** Goals as the document numbers them: 1、…. */
    static List<String> numbered(List<String> goals) {
        var result = new ArrayList<String>();
        goals.forEach(g -> result.add(result.size() + 1 + "、" + g));
        return result;
    }

    /** The figure, and the files that stand. */
    List<String> evidence(RatingLine line) {
        var figure = line.current().flatMap(Rating::evidence).map(this::figure).stream();
        var files = line.standingFiles().stream().map(f -> f.name()).collect(Collectors.joining("、"));
        return Stream.concat(
                        figure, files.isEmpty() ? Stream.empty() : Stream.of(texts.get("budget.table.files", files)))
                .toList();
    }

    String figure(Evidence e) {
        var figure = e.figure();
        if (!e.indicator().isRate()) {
            return texts.get(
                    "budget.table.figure.number",
                    texts.of(e.indicator(), HOUSE),
                    String.valueOf(figure.numerator()),
                    e.asOf().toString(),
                    e.definition());
        }
        var value = figure.isOk() ? percent(figure.value()) : texts.of(figure.state(), HOUSE);
        return texts.get(
                e.provisional() ? "budget.table.figure.provisional" : "budget.table.figure",
                texts.of(e.indicator(), HOUSE),
                value,
                String.valueOf(figure.numerator()),
                String.valueOf(figure.denominator()),
                e.asOf().toString(),
                e.definition());
    }

    private static String percent(BigDecimal share) {
        return share.multiply(HUNDRED).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** Why the budget was exceeded, where it was. */
    static List<String> over(ProjectView view) {
        return view.spending().stream()
                .flatMap(l -> l.current().stream())
                .map(Spending::overReason)
                .filter(r -> r != null)
                .distinct()
                .toList();
    }

    /** Names of those whose entries count. */
    static String enteredBy(ProjectView view) {
        return Stream.concat(
                        view.spending().stream()
                                .flatMap(l -> l.current().stream())
                                .map(Spending::byName),
                        view.ratings().stream()
                                .flatMap(l -> l.current().stream())
                                .map(Rating::byName))
                .distinct()
                .collect(Collectors.joining("、"));
    }
}
