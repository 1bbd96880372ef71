package org.sanji.followup.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.followup.FollowUpFile;
import org.sanji.followup.FollowUpFiles;
import org.sanji.followup.VisitKind;
import org.sanji.petition.ClockLine;
import org.sanji.petition.ClockSource;
import org.sanji.petition.PetitionView;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The clocks that run after closure: to rate, to call back, to check what was promised. */
@Component
class AfterClocks implements ClockSource {

    private final FollowUpFiles files;
    private final Deadlines deadlines;
    private final Texts texts;
    private final Clock clock;

    AfterClocks(FollowUpFiles files, Deadlines deadlines, Texts texts, Clock clock) {
        this.files = files;
        this.deadlines = deadlines;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<ClockLine> clocks(PetitionView petition) {
        var file = files.of(petition.id());
        var today = Days.today(clock);
        return Stream.of(
                        file.evaluations().stream().map(e -> evaluation(e, today)),
                        file.evaluations().stream()
                                .filter(e -> e.bureauShown() && e.callBackDueOn() != null)
                                .map(e -> callBack(e, file)),
                        file.checks().stream()
                                .filter(c -> !c.dueOn().isAfter(today) || c.checkedOn() != null)
                                .map(this::check))
                .flatMap(lines -> lines)
                .toList();
    }

    /** It lapses by itself: nothing is missed when nobody rates. */
    private ClockLine evaluation(FollowUpFile.Evaluation e, LocalDate today) {
        var due = deadlines.until(ClockKind.EVALUATION, e.invitedOn(), e.dueOn());
        boolean unused = e.ratings().isEmpty() && e.dueOn().equals(e.endedOn());
        return ClockLine.of(e.pass(), due, unused ? null : e.endedOn()).openly().lapsing(today);
    }

    private ClockLine callBack(FollowUpFile.Evaluation e, FollowUpFile file) {
        var days = e.ratings().stream().map(r -> Days.dayOf(r.at())).toList();
        var started = days.stream()
                .filter(d -> deadlines.due(ClockKind.CALL_BACK, d).dueOn().equals(e.callBackDueOn()))
                .findFirst()
                .orElseGet(() -> days.isEmpty() ? e.closedOn() : days.get(days.size() - 1));
        var called = file.visits().stream()
                .filter(v -> v.pass() == e.pass() && v.kind() == VisitKind.CALL_BACK && v.result() != null)
                .map(FollowUpFile.Visit::on)
                .reduce((a, b) -> b)
                .orElse(null);
        var done =
                switch (e.callBack()) {
                    case DONE -> called;
                    case CANCELLED -> Objects.requireNonNullElse(e.endedOn(), e.callBackDueOn());
                    case OPEN, NONE -> null;
                };
        return ClockLine.of(e.pass(), deadlines.until(ClockKind.CALL_BACK, started, e.callBackDueOn()), done);
    }

    private ClockLine check(FollowUpFile.Check c) {
        var due = deadlines.until(ClockKind.EXECUTION_CHECK, c.dueOn(), c.checkDueOn());
        var locale = LocaleContextHolder.getLocale();
        return ClockLine.of(c.pass(), due, c.checkedOn())
                .about(texts.get(
                        "followup-ui.check.source",
                        locale,
                        texts.get("PerformanceSource." + c.source(), locale),
                        c.position()));
    }
}
