package org.sanji.followup.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.deadline.ClockKind;
import org.sanji.followup.CheckRow;
import org.sanji.followup.EvaluationRow;
import org.sanji.followup.FollowUpFilter;
import org.sanji.followup.FollowUpLists;
import org.sanji.followup.FollowUpShow;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.DueReasons;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Evaluations and checks that the acting user may see, narrowed by the filter of the address. */
@Component
@Scope("prototype")
class FollowUpPresenter {

    private final FollowUpLists lists;
    private final Organs organs;
    private final DueReasons reasons;
    private final Clock clock;
    private FollowUpFilter filter = FollowUpFilter.all();
    private FollowUpShow show = FollowUpShow.WAITING;

    FollowUpPresenter(FollowUpLists lists, Organs organs, DueReasons reasons, Clock clock) {
        this.lists = lists;
        this.organs = organs;
        this.reasons = reasons;
        this.clock = clock;
    }

    /** What opens when the address names nothing, or something that is not this person's. */
    private static final List<FollowUpShow> FIRST = List.of(FollowUpShow.TO_CALL, FollowUpShow.CHECK_DUE);

    /** @param wanted name of a list, or anything else */
    void narrow(String wanted, FollowUpFilter newFilter) {
        filter = newFilter;
        var counts = counts();
        show = counts.keySet().stream()
                .filter(s -> s.name().equals(wanted))
                .findFirst()
                .or(() -> FIRST.stream()
                        .filter(s -> counts.getOrDefault(s, 0L) > 0)
                        .findFirst())
                .orElse(FollowUpShow.WAITING);
    }

    FollowUpShow show() {
        return show;
    }

    Map<FollowUpShow, Long> counts() {
        return lists.counts(filter);
    }

    PageSlice<EvaluationRow> evaluations(PageQuery page) {
        return show.isOfChecks() ? new PageSlice<>(List.of(), 0) : lists.evaluations(show, filter, page);
    }

    PageSlice<CheckRow> checks(PageQuery page) {
        return show.isOfChecks() ? lists.checks(show, filter, page) : new PageSlice<>(List.of(), 0);
    }

    boolean ofOrgan() {
        return lists.ownOrganOnly() != null;
    }

    List<Organ> organs() {
        return organs.assignable();
    }

    String organName(String code) {
        return organs.nameOf(code);
    }

    String why(ClockKind kind, LocalDate dueOn) {
        return reasons.of(kind, dueOn, UI.getCurrent().getLocale());
    }

    LocalDate today() {
        return Days.today(clock);
    }
}
