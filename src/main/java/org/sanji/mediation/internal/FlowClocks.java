package org.sanji.mediation.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.mediation.HearingView;
import org.sanji.mediation.RouteView;
import org.sanji.petition.ClockLine;
import org.sanji.petition.ClockSource;
import org.sanji.petition.PassView;
import org.sanji.petition.PetitionView;
import org.springframework.stereotype.Component;

/** Clocks of the ways off the straight one: simple procedure, statutory routes, reports on hearings. */
@Component
class FlowClocks implements ClockSource {

    private final SimpleRows simple;
    private final RouteRows routes;
    private final HearingRows hearings;
    private final LeadRights rights;
    private final Deadlines deadlines;

    FlowClocks(SimpleRows simple, RouteRows routes, HearingRows hearings, LeadRights rights, Deadlines deadlines) {
        this.simple = simple;
        this.routes = routes;
        this.hearings = hearings;
        this.rights = rights;
        this.deadlines = deadlines;
    }

    @Override
    public List<ClockLine> clocks(PetitionView petition) {
        if (petition.ownPartOnly() || petition.historic()) {
            return List.of();
        }
        return Stream.of(simple(petition), routes(petition), hearings(petition))
                .flatMap(List::stream)
                .toList();
    }

    private List<ClockLine> simple(PetitionView petition) {
        var lines = new ArrayList<ClockLine>();
        for (var pass : petition.passes()) {
            if (pass.simpleDueOn() != null) {
                var key = new org.sanji.process.PassKey(petition.id(), pass.no());
                var decidedOn = simple.find(key).map(SimpleRows.Row::decidedOn).orElse(pass.acceptedOn());
                lines.add(
                        ClockLine.of(pass.no(), deadlines.due(ClockKind.SIMPLE_DECIDE, pass.assignedOn()), decidedOn));
                lines.add(
                        ClockLine.of(pass.no(), deadlines.due(ClockKind.LEVEL1_SIMPLE, pass.acceptedOn()), over(pass)));
            }
        }
        return lines;
    }

    /** Answered, or left for the normal procedure. */
    private static LocalDate over(PassView pass) {
        return pass.simpleLeftOn() == null ? pass.answeredOn() : pass.simpleLeftOn();
    }

    private List<ClockLine> routes(PetitionView petition) {
        return routes.of(petition.id()).stream()
                .map(route -> ClockLine.of(
                                route.pass(),
                                deadlines.until(ClockKind.STATUTORY_OUTCOME, begun(route), route.askOn()),
                                route.closed() ? last(route).on() : null)
                        .about(route.procedure()))
                .toList();
    }

    /** When it is asked again the clock starts again. */
    private static LocalDate begun(RouteView route) {
        return route.inquiries().stream()
                .filter(i -> i.outcome() == null)
                .map(RouteView.Inquiry::on)
                .reduce((first, second) -> second)
                .orElse(route.recordedOn());
    }

    private static RouteView.Inquiry last(RouteView route) {
        return route.inquiries().get(route.inquiries().size() - 1);
    }

    private List<ClockLine> hearings(PetitionView petition) {
        return hearings.of(petition.id()).stream()
                .filter(h -> h.recordedOn() != null && OwnPart.shows(petition, h.organ(), rights))
                .map(this::report)
                .toList();
    }

    private ClockLine report(HearingView hearing) {
        var due = deadlines.due(ClockKind.HEARING_REPORT, hearing.start().toLocalDate());
        return ClockLine.of(hearing.pass(), due, hearing.endedOn())
                .about(hearing.start().toLocalDate().toString());
    }
}
