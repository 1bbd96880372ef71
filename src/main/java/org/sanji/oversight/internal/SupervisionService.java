package org.sanji.oversight.internal;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.AuditEntry;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.organization.Leaders;
import org.sanji.oversight.SupervisionCounts;
import org.sanji.oversight.SupervisionFilter;
import org.sanji.oversight.SupervisionRow;
import org.sanji.oversight.Supervisions;
import org.sanji.petition.Recusals;
import org.sanji.process.UseCase;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.security.StandIns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** {@link Supervisions} over the table {@code supervision_entry}. */
@Service
class SupervisionService implements Supervisions {

    private static final int NOTE_LENGTH = 2000;

    private final SupervisionQueries queries;
    private final CurrentUser user;
    private final Leaders leaders;
    private final StandIns standIns;
    private final UseCase useCase;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupervisionService(
            SupervisionQueries queries,
            CurrentUser user,
            Leaders leaders,
            StandIns standIns,
            UseCase useCase,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.user = user;
        this.leaders = leaders;
        this.standIns = standIns;
        this.useCase = useCase;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Supervisors see all, leaders what organs in their charge missed. */
    private SupervisionQueries.Where scope() {
        Actor actor = user.require(Role.SUPERVISOR, Role.LEADER);
        var where = SupervisionQueries.Where.unsealed().and(Recusals.condition("me"), "me", actor.username());
        if (actor.isSystem() || actor.has(Role.SUPERVISOR)) {
            return where;
        }
        var organs = standIns.names(actor).stream()
                .flatMap(n -> leaders.organsOf(n).stream())
                .distinct()
                .toList();
        return organs.isEmpty() ? where.and("1 = 0") : where.and("e.organ in (:inCharge)", "inCharge", organs);
    }

    @Override
    public PageSlice<SupervisionRow> page(SupervisionFilter filter, PageQuery page) {
        return queries.page(scope(), filter, page);
    }

    @Override
    public SupervisionCounts counts(SupervisionFilter filter) {
        return queries.counts(scope(), filter);
    }

    @Override
    public List<OrganCount> byOrgan() {
        return queries.byOrgan(scope());
    }

    @Override
    public void note(UUID id, String note) {
        var actor = user.require(Role.SUPERVISOR);
        var text = note == null ? "" : note.strip();
        RuleViolation.unless(!text.isEmpty(), "supervision-note");
        RuleViolation.unless(text.length() <= NOTE_LENGTH, "supervision-note-long", NOTE_LENGTH);
        useCase.run(() -> {
            var petition = queries.petitionOf(scope(), id).orElseThrow(() -> new NotFoundException("supervision"));
            int changed = jdbc.sql("update supervision_entry set noted_at = :now, noted_by = :by,"
                            + " noted_by_name = :name, note = :note where id = :id and noted_at is null")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("by", actor.username())
                    .param("name", actor.displayName())
                    .param("note", text)
                    .param("id", id)
                    .update();
            if (changed == 0) {
                throw new StaleActionException("supervision " + id);
            }
            events.publishEvent(AuditEntry.ofPetition(petition, "supervision-noted", Map.of("entry", id.toString())));
        });
    }
}
