package org.sanji.oversight.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanji.common.Days;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.organization.Organs;
import org.sanji.petition.DueReasons;
import org.sanji.petition.ReadingCounts;
import org.sanji.petition.ReadingList;
import org.sanji.petition.ReadingRow;
import org.sanji.petition.ReadingShow;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** The acting leader's reading list. */
@Component
@Scope("prototype")
class ReadingPresenter {

    private final ReadingList readings;
    private final Organs organs;
    private final DueReasons reasons;
    private final Clock clock;
    private ReadingShow show = ReadingShow.UNREAD;

    ReadingPresenter(ReadingList readings, Organs organs, DueReasons reasons, Clock clock) {
        this.readings = readings;
        this.organs = organs;
        this.reasons = reasons;
        this.clock = clock;
    }

    void show(ReadingShow part) {
        show = part;
    }

    PageSlice<ReadingRow> page(PageQuery page) {
        return readings.page(show, page);
    }

    ReadingCounts counts() {
        return readings.counts();
    }

    void mark(ReadingRow row, boolean keep) {
        readings.mark(row.id(), keep);
    }

    String organ(String code) {
        return organs.nameOf(code);
    }

    String why(ReadingRow row) {
        return reasons.of(row.due(), UI.getCurrent().getLocale());
    }

    LocalDate today() {
        return Days.today(clock);
    }

    /** Names of the causes, the most pressing first. */
    static String causes(ReadingRow row, Function<Enum<?>, String> name) {
        return row.causes().stream().sorted().map(name).collect(Collectors.joining(" · "));
    }
}
