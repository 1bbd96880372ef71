package org.sanji.oversight.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.document.Attachments;
import org.sanji.organization.Organs;
import org.sanji.oversight.OrderAnswer;
import org.sanji.oversight.OrderForm;
import org.sanji.oversight.OrderProposal;
import org.sanji.oversight.OutsideReply;
import org.sanji.oversight.SupervisionOrders;
import org.sanji.oversight.SupervisionState;
import org.sanji.oversight.SupervisionWord;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItem;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;

/** {@link SupervisionOrders}: each word is kept together with the step of the flow that it leads to. */
@Service
class SupervisionOrderService implements SupervisionOrders {

    private final SupervisionReader reader;
    private final SupervisionRows rows;
    private final SuggestionRows suggestions;
    private final WordRows words;
    private final OrderChecks checks;
    private final Escalation escalation;
    private final SupervisionFlow flow;
    private final Attachments attachments;
    private final CaseTransitions timeline;
    private final CurrentUser user;
    private final UseCase useCase;

    SupervisionOrderService(
            SupervisionReader reader,
            SupervisionRows rows,
            SuggestionRows suggestions,
            WordRows words,
            OrderChecks checks,
            Escalation escalation,
            SupervisionFlow flow,
            Attachments attachments,
            CaseTransitions timeline,
            CurrentUser user,
            UseCase useCase) {
        this.reader = reader;
        this.rows = rows;
        this.suggestions = suggestions;
        this.words = words;
        this.checks = checks;
        this.escalation = escalation;
        this.flow = flow;
        this.attachments = attachments;
        this.timeline = timeline;
        this.user = user;
        this.useCase = useCase;
    }

    @Override
    public OrderProposal proposal(UUID id) {
        user.require(Role.SUPERVISOR);
        return checks.proposal(reader.visible(id));
    }

    @Override
    public void dismiss(UUID id, int version, String reason) {
        check(id, version, (row, item) -> {
            say(row, SupervisionWord.DISMISSED, SupervisionRules.text(reason, "supervision-reason"), null, List.of());
            flow.complete(item, CaseData.of(CaseVariable.CAUSE_CHECK, "DISMISS"));
        });
    }

    @Override
    public void merge(UUID id, int version, UUID into, String reason) {
        check(id, version, (row, item) -> {
            RuleViolation.unless(checks.running(row).stream().anyMatch(r -> r.id().equals(into)), "supervision-merge");
            rows.into(id, into);
            say(row, SupervisionWord.MERGED, SupervisionRules.note(reason), null, List.of());
            flow.complete(item, CaseData.of(CaseVariable.CAUSE_CHECK, "MERGE"));
        });
    }

    @Override
    public void order(UUID id, int version, OrderForm given) {
        check(id, version, (row, item) -> {
            var form = checks.order(given, rows.today());
            rows.write(id, form);
            for (int i = 0; i < form.suggestions().size(); i++) {
                suggestions.insert(id, i + 1, form.suggestions().get(i), rows.today(), form.dueOn());
            }
            attachments.attach(form.files(), row.petitionId());
            say(row, SupervisionWord.ORDERED, form.demands(), form.dueOn(), form.files());
            flow.complete(item, CaseData.of(CaseVariable.CAUSE_CHECK, "ORDER"));
        });
    }

    private void check(UUID id, int version, BiConsumer<CaseRow, WorkItem> deed) {
        user.require(Role.SUPERVISOR);
        useCase.run(() -> {
            var row = reader.visible(id);
            take(row, version, SupervisionState.WAITING);
            deed.accept(row, flow.checkTask(row));
        });
    }

    private void take(CaseRow row, int version, SupervisionState needed) {
        rows.take(row, version);
        RuleViolation.unless(row.state() == needed, "supervision-state");
    }

    @Override
    public void answer(UUID id, int version, OrderAnswer given) {
        user.require(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD, Role.TRIAGE_OFFICER, Role.SUPERVISOR);
        useCase.run(() -> {
            var row = reader.visible(id);
            take(row, version, SupervisionState.ORDERED);
            var item = flow.task(row, TaskKey.ANSWER_SUPERVISION);
            var own = suggestions.ofCase(id).stream()
                    .filter(s -> s.organ().equals(row.organ()))
                    .toList();
            var answer = checks.answer(given, row, own, rows.today());
            if (answer.letter() == null) {
                answered(row, answer, rows.today(), null);
                say(row, SupervisionWord.ANSWERED, answer.text(), null, answer.files());
            } else {
                answered(
                        row,
                        answer,
                        answer.letter().receivedOn(),
                        answer.letter().number());
                words.received(id, answer.text(), answer.letter(), user.actor(), answer.files());
            }
            flow.complete(item, CaseData.none());
        });
    }

    private void answered(CaseRow row, OrderAnswer answer, LocalDate on, String letter) {
        var actor = user.actor();
        answer.slips().forEach(s -> suggestions.reply(s.suggestionId(), s.adopted(), s.text(), on, letter, actor));
        attachments.attach(answer.files(), row.petitionId());
    }

    @Override
    public void accept(UUID id, int version, String note) {
        judge(id, version, (row, item) -> {
            say(row, SupervisionWord.ACCEPTED, SupervisionRules.note(note), null, List.of());
            flow.complete(item, CaseData.of(CaseVariable.CONCLUSION, "ACCEPTED"));
        });
    }

    @Override
    public void askAgain(UUID id, int version, String reason, LocalDate dueOn) {
        judge(id, version, (row, item) -> {
            var due = checks.due(dueOn, rows.today());
            rows.dueAgain(id, due);
            say(row, SupervisionWord.ASKED_AGAIN, SupervisionRules.text(reason, "supervision-reason"), due, List.of());
            flow.complete(item, CaseData.of(CaseVariable.CONCLUSION, "AGAIN"));
        });
    }

    private void judge(UUID id, int version, BiConsumer<CaseRow, WorkItem> deed) {
        user.require(Role.SUPERVISOR);
        useCase.run(() -> {
            var row = reader.visible(id);
            take(row, version, SupervisionState.ANSWERED);
            deed.accept(row, flow.task(row, TaskKey.JUDGE_SUPERVISION));
        });
    }

    @Override
    public void escalate(UUID id, int version, String reason) {
        var conclusion = CaseData.of(CaseVariable.CONCLUSION, "ESCALATED");
        user.require(Role.SUPERVISOR);
        useCase.run(() -> {
            var row = reader.visible(id);
            boolean answered = row.state() == SupervisionState.ANSWERED;
            take(row, version, answered ? SupervisionState.ANSWERED : SupervisionState.ORDERED);
            say(row, SupervisionWord.ESCALATED, SupervisionRules.text(reason, "supervision-reason"), null, List.of());
            escalation.toLeader(row);
            if (answered) {
                flow.complete(flow.task(row, TaskKey.JUDGE_SUPERVISION), conclusion);
            } else {
                flow.end(row, conclusion);
            }
        });
    }

    @Override
    public void revoke(UUID id, int version, String reason) {
        user.require(Role.SUPERVISOR);
        useCase.run(() -> {
            var row = reader.visible(id);
            take(row, version, SupervisionState.ORDERED);
            say(row, SupervisionWord.REVOKED, SupervisionRules.text(reason, "supervision-reason"), null, List.of());
            flow.end(row, CaseData.of(CaseVariable.CONCLUSION, "REVOKED"));
        });
    }

    /** What the organ of the order answers, it answers itself. */
    @Override
    public void recordReply(UUID suggestionId, OutsideReply given) {
        var actor = user.require(Role.SUPERVISOR);
        useCase.run(() -> {
            var suggestion = suggestions.byId(suggestionId).orElseThrow(() -> new NotFoundException("suggestion"));
            var row = reader.visible(suggestion.caseId());
            RuleViolation.unless(!suggestion.organ().equals(row.organ()), "supervision-reply-own");
            var reply = checks.reply(given, row.orderedOn(), rows.today());
            suggestions.reply(
                    suggestionId, reply.adopted(), reply.text(), reply.repliedOn(), reply.letterNumber(), actor);
            timeline.record(
                    row.timelineKey(),
                    TimelineKind.SUGGESTION_REPLIED,
                    reply.repliedOn(),
                    false,
                    Organs.BUREAU,
                    suggestion.organ(),
                    reply.letterNumber());
        });
    }

    private void say(CaseRow row, SupervisionWord kind, String text, LocalDate dueOn, List<UUID> files) {
        Actor actor = user.actor();
        words.say(row.id(), kind, text, dueOn, actor, files);
    }
}
