package org.sanji.oversight.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.organization.Organs;
import org.sanji.oversight.FigurePeriod;
import org.sanji.oversight.SuggestionLine;
import org.sanji.oversight.SupervisionFigures;
import org.sanji.oversight.SupervisionReport;
import org.sanji.oversight.SupervisionRow;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Supervision in figures and the lists behind them. */
@Component
@Scope("prototype")
class FiguresPresenter {

    private final SupervisionFigures figures;
    private final Organs organs;
    private final CurrentUser user;
    private final Clock clock;

    FiguresPresenter(SupervisionFigures figures, Organs organs, CurrentUser user, Clock clock) {
        this.figures = figures;
        this.organs = organs;
        this.user = user;
        this.clock = clock;
    }

    SupervisionReport report(FigureAddress address) {
        return figures.of(address.period());
    }

    PageSlice<SupervisionRow> causes(FigureAddress address, PageQuery page) {
        return figures.list(address.period(), address.figure(), address.organ(), page);
    }

    PageSlice<SuggestionLine> suggestions(FigureAddress address, PageQuery page) {
        return figures.suggestions(address.period(), address.suggestion(), address.kind(), address.organ(), page);
    }

    /** A leader reads the figures of all organs, the lists of none. */
    boolean opensLists() {
        return user.actor().has(Role.SUPERVISOR, Role.STATISTICIAN);
    }

    /** Orders open for the supervisor; a statistician has the lists only. */
    boolean opensOrders() {
        return user.actor().has(Role.SUPERVISOR);
    }

    /** By bundle key. */
    Map<String, FigurePeriod> presets() {
        var today = today();
        var month = today.withDayOfMonth(1);
        var year = today.withDayOfYear(1);
        var presets = new LinkedHashMap<String, FigurePeriod>();
        presets.put("month", new FigurePeriod(month, today, today));
        presets.put("last-month", new FigurePeriod(month.minusMonths(1), month.minusDays(1), today));
        presets.put("year", new FigurePeriod(year, today, today));
        presets.put("last-year", new FigurePeriod(year.minusYears(1), year.minusDays(1), today));
        return presets;
    }

    String organName(String code) {
        return organs.nameOf(code);
    }

    LocalDate today() {
        return Days.today(clock);
    }
}
