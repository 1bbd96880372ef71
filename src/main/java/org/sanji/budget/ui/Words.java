package org.sanji.budget.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.sanji.budget.AssessmentState;
import org.sanji.budget.BudgetDate;
import org.sanji.common.ui.Formats;
import org.sanji.common.ui.StateBadge;
import org.sanji.common.ui.Tone;
import org.sanji.statistics.Score;

/** Texts and numbers of the budget pages. */
final class Words {

    private Words() {}

    static String of(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    static String of(Enum<?> value) {
        return of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    static String of(BudgetDate date) {
        return of("budget.date", date.month());
    }

    /** 12,345.00; an absent one is a dash. */
    static String money(BigDecimal yuan) {
        return yuan == null ? Formats.ABSENT : String.format(Locale.ROOT, "%,.2f", yuan);
    }

    /** With its sign: +1,000.00, -6,000.00, 0.00. */
    static String difference(BigDecimal number) {
        return number == null ? Formats.ABSENT : (number.signum() > 0 ? "+" : "") + money(number);
    }

    /** 25.00; a blank stays blank. */
    static String plain(BigDecimal number) {
        return number == null ? "" : number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    static String share(BigDecimal percent) {
        return percent == null
                ? Formats.ABSENT
                : percent.setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    static StateBadge state(AssessmentState state) {
        return new StateBadge(
                of(state),
                switch (state) {
                    case DRAFT -> Tone.ACTIVE;
                    case SUBMITTED -> Tone.SOON;
                    case SIGNED -> Tone.GOOD;
                });
    }

    static StateBadge grade(BigDecimal points, Score.Grade grade) {
        return new StateBadge(
                of("rates.score", points.toPlainString(), of(grade)),
                switch (grade) {
                    case EXCELLENT, GOOD -> Tone.GOOD;
                    case FAIR -> Tone.NEUTRAL;
                    case POOR -> Tone.SOON;
                });
    }
}
