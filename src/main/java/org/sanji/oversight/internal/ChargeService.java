package org.sanji.oversight.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.organization.LeaderEntry;
import org.sanji.organization.Leaders;
import org.sanji.oversight.BacklogCharges;
import org.sanji.oversight.ChargeView;
import org.sanji.oversight.ContactHow;
import org.sanji.oversight.internal.ChargeRows.Row;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.UseCase;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;

/** {@link BacklogCharges}: each word is kept together with its timeline entry and audit record. */
@Service
class ChargeService implements BacklogCharges {

    private final ChargeRows rows;
    private final ChargeViews views;
    private final BacklogScope scope;
    private final BacklogRules rules;
    private final Leaders leaders;
    private final Petitions petitions;
    private final CaseTransitions timeline;
    private final CurrentUser user;
    private final UseCase useCase;

    ChargeService(
            ChargeRows rows,
            ChargeViews views,
            BacklogScope scope,
            BacklogRules rules,
            Leaders leaders,
            Petitions petitions,
            CaseTransitions timeline,
            CurrentUser user,
            UseCase useCase) {
        this.rows = rows;
        this.views = views;
        this.scope = scope;
        this.rules = rules;
        this.leaders = leaders;
        this.petitions = petitions;
        this.timeline = timeline;
        this.user = user;
        this.useCase = useCase;
    }

    @Override
    public List<ChargeView> of(UUID petitionId) {
        return views.of(petitions.byId(petitionId), user.actor());
    }

    @Override
    public boolean mayTakeOn(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        return user.actor().has(Role.LEADER)
                && !petition.sealed()
                && petition.state().isOpen()
                && rows.ofMatter(petitionId).stream().noneMatch(r -> r.ending() == null);
    }

    @Override
    public long silent() {
        var actor = user.actor();
        return actor.has(Role.LEADER) ? rows.silent(scope.leaders(actor), rules.silentBefore(rows.today())) : 0;
    }

    @Override
    public List<LeaderEntry> others() {
        var actor = user.require(Role.LEADER);
        return leaders.all().stream()
                .filter(l -> !l.username().equals(actor.username()))
                .toList();
    }

    @Override
    public UUID takeOn(UUID petitionId, String goal) {
        var actor = user.require(Role.LEADER);
        return useCase.run(() -> {
            var petition = petitions.byId(petitionId);
            RuleViolation.unless(!petition.sealed(), "sealed-not-for-leaders");
            RuleViolation.unless(petition.state().isOpen(), "backlog-closed");
            rows.ofMatter(petitionId).stream()
                    .filter(r -> r.ending() == null)
                    .findFirst()
                    .ifPresent(r -> {
                        throw new RuleViolation("backlog-taken", r.leaderName());
                    });
            var aim = BacklogRules.text(goal, BacklogRules.TEXT, "backlog-goal");
            var id = rows.insert(petitionId, petition.matterId(), actor.username(), actor.displayName(), aim, actor);
            record(petition, TimelineKind.BACKLOG_TAKEN, rows.today(), actor.displayName());
            return id;
        });
    }

    private void record(PetitionView petition, TimelineKind kind, LocalDate on, String... args) {
        timeline.record(petition.key(), kind, on, false, args);
    }

    @Override
    public void plan(UUID chargeId, int version, String step, LocalDate dueOn) {
        write(chargeId, version, row -> {
            var text = BacklogRules.text(step, BacklogRules.TEXT, "backlog-step");
            RuleViolation.unless(dueOn != null && !dueOn.isBefore(rows.today()), "backlog-step-due");
            rows.addStep(row.id(), text, dueOn, user.actor());
            record(petition(row), TimelineKind.BACKLOG_PLANNED, rows.today(), row.leaderName(), dueOn.toString());
        });
    }

    @Override
    public void close(UUID chargeId, int version, UUID stepId, boolean done, String result) {
        write(chargeId, version, row -> {
            boolean empty = result == null || result.isBlank();
            RuleViolation.unless(done || !empty, "backlog-step-why");
            var text = empty ? null : BacklogRules.text(result, BacklogRules.TEXT, "backlog-step-why");
            if (!rows.closeStep(row.id(), stepId, done, text)) {
                throw new StaleActionException("backlog step " + stepId);
            }
            record(
                    petition(row),
                    done ? TimelineKind.BACKLOG_STEP_DONE : TimelineKind.BACKLOG_STEP_DROPPED,
                    rows.today(),
                    row.leaderName());
        });
    }

    @Override
    public void contact(UUID chargeId, int version, LocalDate on, ContactHow how, String text) {
        write(chargeId, version, row -> {
            boolean possible = on != null && !on.isAfter(rows.today()) && !on.isBefore(row.takenOn());
            RuleViolation.unless(possible, "backlog-contact-on", row.takenOn());
            RuleViolation.unless(how != null, "backlog-contact-how");
            var words = BacklogRules.text(text, BacklogRules.CONTACT, "backlog-contact-text");
            rows.addContact(row.id(), on, how, words, user.actor());
            record(petition(row), TimelineKind.BACKLOG_CONTACTED, on, row.leaderName(), how.name());
        });
    }

    /** By the leader or for the leader, as long as it holds. */
    private void write(UUID chargeId, int version, Consumer<Row> word) {
        var actor = user.require(Role.LEADER, Role.TRIAGE_OFFICER);
        useCase.run(() -> {
            var row = holding(chargeId);
            if (!scope.writes(actor, row.leader())) {
                throw new NotFoundException("backlog charge");
            }
            rows.touch(row, version);
            word.accept(row);
        });
    }

    private Row holding(UUID chargeId) {
        var row = rows.byId(chargeId).orElseThrow(() -> new NotFoundException("backlog charge"));
        petitions.requireVisible(row.petitionId());
        RuleViolation.unless(row.ending() == null, "backlog-ended");
        return row;
    }

    private PetitionView petition(Row row) {
        return petitions.byId(row.petitionId());
    }

    private Row own(UUID chargeId, Actor actor) {
        var row = holding(chargeId);
        if (!scope.isLeader(actor, row.leader())) {
            throw new NotFoundException("backlog charge");
        }
        return row;
    }

    @Override
    public void handOn(UUID chargeId, int version, String leader, String reason) {
        var actor = user.require(Role.LEADER);
        useCase.run(() -> {
            var row = own(chargeId, actor);
            var petition = petition(row);
            var why = BacklogRules.text(reason, BacklogRules.TEXT, "backlog-reason");
            var next = leaders.all().stream()
                    .filter(l -> l.username().equals(leader) && !leader.equals(row.leader()))
                    .findFirst()
                    .orElseThrow(() -> new RuleViolation("backlog-leader"));
            record(petition, TimelineKind.BACKLOG_HANDED_ON, rows.today(), row.leaderName(), next.name(), why);
            rows.end(row, version, why, next.name(), actor);
            var id =
                    rows.insert(row.petitionId(), petition.matterId(), next.username(), next.name(), row.goal(), actor);
            rows.steps(row.id()).stream()
                    .filter(s -> s.doneOn() == null && !s.dropped())
                    .forEach(s -> rows.addStep(id, s.text(), s.dueOn(), actor));
        });
    }

    @Override
    public void end(UUID chargeId, int version, String reason) {
        var actor = user.require(Role.LEADER);
        useCase.run(() -> {
            var row = own(chargeId, actor);
            var why = BacklogRules.text(reason, BacklogRules.TEXT, "backlog-reason");
            record(petition(row), TimelineKind.BACKLOG_ENDED, rows.today(), row.leaderName(), why);
            rows.end(row, version, why, null, actor);
        });
    }
}
