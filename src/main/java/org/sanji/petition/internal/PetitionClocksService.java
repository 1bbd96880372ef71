package org.sanji.petition.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sanji.common.Days;
import org.sanji.deadline.ClockOwner;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.DueLight;
import org.sanji.petition.ClockLine;
import org.sanji.petition.ClockSource;
import org.sanji.petition.PetitionClocks;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.springframework.stereotype.Service;

/** {@link PetitionClocks}: gathers the clocks; what they mean is asked of the rules. */
@Service
class PetitionClocksService implements PetitionClocks {

    private final Petitions petitions;
    private final List<ClockSource> sources;
    private final Deadlines deadlines;
    private final Clock clock;

    PetitionClocksService(Petitions petitions, List<ClockSource> sources, Deadlines deadlines, Clock clock) {
        this.petitions = petitions;
        this.sources = sources;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public List<ClockLine> of(PetitionView petition) {
        var own = petition.historic() ? List.<ClockLine>of() : own(petition);
        return Stream.concat(own.stream(), sources.stream().flatMap(s -> s.clocks(petition).stream()))
                .sorted(Comparator.comparingInt(ClockLine::pass)
                        .reversed()
                        .thenComparing(line -> line.due().startedOn())
                        .thenComparing(line -> line.due().dueOn()))
                .toList();
    }

    private List<ClockLine> own(PetitionView petition) {
        LocalDate registered = Days.dayOf(petition.registeredAt());
        return OwnClocks.of(
                deadlines,
                Days.today(clock),
                registered,
                petition.track(),
                petition.passes(),
                petitions.timeline(petition.id()));
    }

    @Override
    public Optional<ClockLine> binding(List<ClockLine> lines) {
        return lines.stream()
                .filter(ClockLine::isRunning)
                .filter(line -> deadlines.rule(line.kind()).owner() == ClockOwner.ORGAN)
                .min(Comparator.comparing(line -> line.due().dueOn()));
    }

    @Override
    public String why(ClockLine line, Locale locale) {
        return deadlines.explain(line.due(), locale);
    }

    @Override
    public String whyOpenly(ClockLine line, Locale locale) {
        return deadlines.explainOpenly(line.due(), locale);
    }

    @Override
    public DueLight light(ClockLine line) {
        if (line.isRunning()) {
            return deadlines.light(line.due().dueOn(), Days.today(clock));
        }
        return line.isLate(Days.today(clock)) ? DueLight.RED : DueLight.NONE;
    }
}
