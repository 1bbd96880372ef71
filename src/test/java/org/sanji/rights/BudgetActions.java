package org.sanji.rights;

import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.sanji.common.Days;
import org.sanji.statistics.Indicator;
import org.sanji.statistics.YearGoals;
import org.springframework.context.ApplicationContext;

/** Goals and budget of a year. */
final class BudgetActions {

    private BudgetActions() {}

    static void into(Map<String, Consumer<String>> calls, ApplicationContext context) {
        var goals = context.getBean(YearGoals.class);
        var today = Days.today(context.getBean(Clock.class));
        calls.put("YearGoals.years", o -> goals.years());
        calls.put("YearGoals.of", o -> goals.of(today.getYear(), today));
        calls.put("YearGoals.figure", o -> goals.figure(Indicator.REPEAT, today.getYear(), today));
    }
}
