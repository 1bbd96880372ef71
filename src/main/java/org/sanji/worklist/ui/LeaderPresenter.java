package org.sanji.worklist.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.organization.Organs;
import org.sanji.petition.DueReasons;
import org.sanji.petition.PetitionFilter;
import org.sanji.petition.PetitionRow;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.process.TaskKey;
import org.sanji.worklist.LeaderCard;
import org.sanji.worklist.MyTasks;
import org.sanji.worklist.TaskFilter;
import org.sanji.worklist.TaskRow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a leader finds first: hearings, urgent petitions, what is overdue, figures. */
@Component
class LeaderPresenter {

    private static final List<PetitionState> OPEN =
            Arrays.stream(PetitionState.values()).filter(PetitionState::isOpen).toList();

    private final MyTasks tasks;
    private final Petitions petitions;
    private final Organs organs;
    private final ObjectProvider<LeaderCard> cards;
    private final DueReasons reasons;
    private final Clock clock;

    LeaderPresenter(
            MyTasks tasks,
            Petitions petitions,
            Organs organs,
            ObjectProvider<LeaderCard> cards,
            DueReasons reasons,
            Clock clock) {
        this.tasks = tasks;
        this.petitions = petitions;
        this.organs = organs;
        this.cards = cards;
        this.reasons = reasons;
        this.clock = clock;
    }

    PageSlice<TaskRow> hearings(PageQuery page) {
        return tasks.page(new TaskFilter(null, TaskKey.LEVEL3_HEARING, null, false), page, clock.instant());
    }

    PageSlice<PetitionRow> urgent(PageQuery page) {
        return petitions.page(
                new PetitionFilter(null, OPEN, null, null, null, null, null, null, null, true, null, false), page);
    }

    PageSlice<TaskRow> overdue(PageQuery page) {
        return tasks.overdueInCharge(page);
    }

    /** The figures of other modules, in their order. */
    List<LeaderCard.Content> cards() {
        return cards.stream()
                .sorted(Comparator.comparingInt(LeaderCard::order))
                .map(LeaderCard::content)
                .flatMap(Optional::stream)
                .toList();
    }

    String why(TaskRow row) {
        return reasons.of(row.task(), row.level(), row.dueOn(), UI.getCurrent().getLocale());
    }

    String why(PetitionRow row) {
        return reasons.of(row.due(), UI.getCurrent().getLocale());
    }

    String organ(String code) {
        return organs.nameOf(code);
    }

    LocalDate today() {
        return Days.today(clock);
    }
}
