package org.sanji.oversight.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.sanji.common.ConfigFiles;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.common.RuleViolation;
import org.sanji.organization.Organs;
import org.sanji.oversight.InstructionCounts;
import org.sanji.oversight.InstructionFilter;
import org.sanji.oversight.InstructionForm;
import org.sanji.oversight.InstructionState;
import org.sanji.oversight.InstructionView;
import org.sanji.oversight.Instructions;
import org.sanji.oversight.ReplyKind;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.petition.ReadingList;
import org.sanji.petition.TimelineKind;
import org.sanji.process.PassKey;
import org.sanji.process.UseCase;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;

/** {@link Instructions}: each word is kept together with its timeline entry and audit record. */
@Service
class InstructionService implements Instructions {

    private final InstructionRows rows;
    private final InstructionScope scope;
    private final InstructionRules rules;
    private final Petitions petitions;
    private final ReadingList readings;
    private final InstructionSheets sheets;
    private final CaseTransitions timeline;
    private final CurrentUser user;
    private final UseCase useCase;

    InstructionService(
            InstructionRows rows,
            InstructionScope scope,
            ConfigFiles files,
            Petitions petitions,
            ReadingList readings,
            InstructionSheets sheets,
            CaseTransitions timeline,
            CurrentUser user,
            UseCase useCase) {
        this.rows = rows;
        this.scope = scope;
        this.rules = InstructionRules.load(files);
        this.petitions = petitions;
        this.readings = readings;
        this.sheets = sheets;
        this.timeline = timeline;
        this.user = user;
        this.useCase = useCase;
    }

    @Override
    public List<String> addressees(UUID petitionId) {
        user.require(Role.LEADER);
        return addressees(petitions.byId(petitionId));
    }

    private static List<String> addressees(PetitionView petition) {
        return Stream.of(
                        Stream.ofNullable(petition.leadOrgan()), petition.coOrgans().stream(), Stream.of(Organs.BUREAU))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }

    @Override
    public LocalDate proposedDueOn() {
        user.require(Role.LEADER);
        return rules.due(null, rows.today());
    }

    @Override
    public UUID give(UUID petitionId, InstructionForm form) {
        var actor = user.require(Role.LEADER);
        return useCase.run(() -> {
            var petition = petitions.byId(petitionId);
            RuleViolation.unless(!petition.sealed(), "sealed-not-for-leaders");
            RuleViolation.unless(petition.state() != PetitionState.VOIDED, "voided-not-for-leaders");
            var text = rules.text(form.text(), "instruction-text");
            RuleViolation.unless(addressees(petition).contains(form.organ()), "instruction-addressee");
            var due = rules.due(form.dueOn(), rows.today());
            var id = rows.insert(petitionId, actor.username(), actor.displayName(), actor, form.organ(), text, due);
            readings.keepInSight(petitionId);
            record(petition.key(), TimelineKind.INSTRUCTED, form.organ(), actor.displayName(), due.toString());
            sheets.issue(rows.byId(id), actor.displayName(), text, due);
            return id;
        });
    }

    private void record(PassKey key, TimelineKind kind, String... args) {
        timeline.record(key, kind, rows.today(), false, args);
    }

    @Override
    public void feedback(UUID id, int version, String text, boolean done) {
        var actor = user.require(Role.TRIAGE_OFFICER, Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
        useCase.run(() -> {
            var row = visible(id, actor);
            if (!scope.answers(actor, row.organ())) {
                throw new NotFoundException("instruction");
            }
            var words = rules.text(text, "instruction-feedback");
            RuleViolation.unless(row.state() == InstructionState.OPEN, "instruction-not-open");
            rows.write(
                    row,
                    version,
                    done ? InstructionState.ANSWERED : InstructionState.OPEN,
                    row.dueOn(),
                    done ? ReplyKind.ANSWER : ReplyKind.PROGRESS,
                    words,
                    actor);
            record(key(row), TimelineKind.INSTRUCTION_ANSWERED, row.organ(), row.leaderName());
        });
    }

    @Override
    public void accept(UUID id, int version, String note) {
        judge(id, (row, actor) -> {
            RuleViolation.unless(row.state() == InstructionState.ANSWERED, "instruction-not-answered");
            var words = note == null || note.isBlank() ? "" : rules.text(note, "instruction-text");
            rows.write(row, version, InstructionState.CLOSED, row.dueOn(), ReplyKind.ACCEPTED, words, actor);
            sheets.issueWithFeedback(row);
            record(key(row), TimelineKind.INSTRUCTION_ACCEPTED, row.organ(), actor.displayName());
        });
    }

    @Override
    public void askAgain(UUID id, int version, String text, LocalDate dueOn) {
        judge(id, (row, actor) -> {
            RuleViolation.unless(row.state() == InstructionState.ANSWERED, "instruction-not-answered");
            var words = rules.text(text, "instruction-text");
            var due = rules.due(dueOn, rows.today());
            rows.write(row, version, InstructionState.OPEN, due, ReplyKind.ASKED_AGAIN, words, actor);
            sheets.issue(row, actor.displayName(), words, due);
            record(key(row), TimelineKind.INSTRUCTION_ASKED_AGAIN, row.organ(), actor.displayName(), due.toString());
        });
    }

    private void judge(UUID id, BiConsumer<InstructionRows.Row, Actor> word) {
        var actor = user.require(Role.LEADER);
        useCase.run(() -> {
            var row = visible(id, actor);
            if (!scope.leaders(actor).contains(row.leader())) {
                throw new NotFoundException("instruction");
            }
            word.accept(row, actor);
        });
    }

    private static PassKey key(InstructionRows.Row row) {
        return new PassKey(row.petitionId(), row.pass());
    }

    private InstructionRows.Row visible(UUID id, Actor actor) {
        return rows.find(scope.of(actor).and("i.id = :id", "id", id), "i.id").stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("instruction"));
    }

    @Override
    public List<InstructionView> of(UUID petitionId) {
        petitions.requireVisible(petitionId);
        var actor = user.actor();
        return views(
                rows.find(
                        scope.of(actor).and("i.petition_id = :petition", "petition", petitionId),
                        "i.given_at desc, i.id"),
                actor);
    }

    @Override
    public PageSlice<InstructionView> page(InstructionFilter filter, PageQuery page) {
        var actor = user.actor();
        var where = rows.shown(rows.narrowed(scope.of(actor), filter), filter.show(), scope.mine(actor));
        return new PageSlice<>(views(rows.page(where, page), actor), rows.total(where));
    }

    @Override
    public InstructionCounts counts(InstructionFilter filter) {
        var actor = user.actor();
        return rows.counts(rows.narrowed(scope.of(actor), filter), scope.mine(actor));
    }

    private List<InstructionView> views(List<InstructionRows.Row> found, Actor actor) {
        var replies = rows.replies(found.stream().map(InstructionRows.Row::id).toList());
        return found.stream()
                .map(r -> new InstructionView(
                        r.id(),
                        r.version(),
                        r.petitionId(),
                        r.number(),
                        r.title(),
                        r.leaderName(),
                        r.organ(),
                        r.text(),
                        r.givenOn(),
                        r.dueOn(),
                        r.state(),
                        replies.getOrDefault(r.id(), List.of()),
                        r.state() == InstructionState.OPEN && scope.answers(actor, r.organ()),
                        r.state() == InstructionState.ANSWERED
                                && scope.leaders(actor).contains(r.leader())))
                .toList();
    }
}
