package org.sanji.statistics.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import org.sanji.common.ui.Formats;
import org.sanji.statistics.Cell;
import org.sanji.statistics.Figure;
import org.sanji.statistics.Indicator;
import org.sanji.statistics.RateQuery;

/** Texts and numbers of the rates pages. */
final class Words {

    private Words() {}

    static String of(String key, Object... args) {
        return I18NProvider.translate(key, args);
    }

    static String of(Enum<?> value) {
        return of(value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    static String percent(BigDecimal value) {
        return Formats.percent(value.doubleValue());
    }

    /** 81.0%, 观察期内, 件数过少, 暂无数据. */
    static String figure(Figure figure) {
        return figure.isOk() ? percent(figure.value()) : of(figure.state());
    }

    /** The same for an indicator that may be a number. */
    static String figure(Indicator indicator, Figure figure) {
        return figure.isOk() && !indicator.isRate() ? Formats.number(figure.numerator()) : figure(figure);
    }

    /** A number that opens its list; zero opens nothing. */
    static com.vaadin.flow.component.Component count(long number, RateQuery query, Cell cell) {
        if (number == 0) {
            return new com.vaadin.flow.component.html.Span("0");
        }
        var link = new Anchor(RateAddress.list(query, cell), Formats.number(number));
        link.getElement().setAttribute("router-link", true);
        link.setTitle(of("rates.open-list", of(cell)));
        return link;
    }
}
