package org.sanji.oversight.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.common.NotFoundException;
import org.sanji.document.Attachment;
import org.sanji.document.Attachments;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperFiles;
import org.sanji.document.PaperView;
import org.sanji.organization.Organs;
import org.sanji.oversight.SupervisionState;
import org.sanji.oversight.SupervisionView;
import org.sanji.oversight.SupervisionWord;
import org.sanji.process.TaskKey;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Component;

/** Reads causes and orders as the acting user may know them. */
@Component
class SupervisionReader {

    /** What an organ reads of what was said. */
    private static final Set<SupervisionWord> OF_ORGAN = Set.of(
            SupervisionWord.ORDERED,
            SupervisionWord.OVERDUE,
            SupervisionWord.ANSWERED,
            SupervisionWord.ASKED_AGAIN,
            SupervisionWord.ACCEPTED,
            SupervisionWord.ESCALATED,
            SupervisionWord.REVOKED);

    private final SupervisionRows rows;
    private final SuggestionRows suggestions;
    private final WordRows words;
    private final SupervisionScope scope;
    private final LegalDates dates;
    private final Attachments attachments;
    private final PaperFiles papers;
    private final SupervisionRules rules;
    private final WorkItems workItems;
    private final CurrentUser user;

    SupervisionReader(
            SupervisionRows rows,
            SuggestionRows suggestions,
            WordRows words,
            SupervisionScope scope,
            LegalDates dates,
            Attachments attachments,
            PaperFiles papers,
            SupervisionRules rules,
            WorkItems workItems,
            CurrentUser user) {
        this.rows = rows;
        this.suggestions = suggestions;
        this.words = words;
        this.scope = scope;
        this.dates = dates;
        this.attachments = attachments;
        this.papers = papers;
        this.rules = rules;
        this.workItems = workItems;
        this.user = user;
    }

    CaseRow visible(UUID id) {
        return rows.find(scope.of(user.actor()).and("c.id = :id", "id", id), "c.id").stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("supervision"));
    }

    List<SupervisionView> of(UUID petitionId) {
        var where = scope.of(user.actor()).and("c.petition_id = :petition", "petition", petitionId);
        return rows.find(where, "c.raised_at desc, c.id").stream()
                .map(this::view)
                .toList();
    }

    SupervisionView view(CaseRow row) {
        var actor = user.actor();
        boolean all = SupervisionScope.readsAll(actor);
        return new SupervisionView(
                row.listed(rows.today()),
                row.version(),
                row.pass(),
                all ? row.raisedByName() : null,
                all ? row.evidence() : null,
                row.mergedInto(),
                row.orderedOn() == null ? null : order(row, actor, all),
                words(row, all),
                row.leaderName(),
                may(row, actor));
    }

    private SupervisionView.Order order(CaseRow row, Actor actor, boolean all) {
        var replies = suggestions.replies(row.id());
        var readable = papers(row);
        var shown = suggestions.ofCase(row.id()).stream()
                .filter(s -> all || s.organ().equals(actor.organ()))
                .map(s -> new SupervisionView.Suggestion(
                        s.id(),
                        s.no(),
                        s.kind(),
                        s.organ(),
                        s.text(),
                        s.dueOn(),
                        s.paperNumber(),
                        readable.get(s.paperNumber()),
                        replies.getOrDefault(s.id(), List.of()),
                        actor.has(Role.SUPERVISOR) && !s.organ().equals(row.organ())))
                .toList();
        return new SupervisionView.Order(
                row.orderNumber(),
                row.orderedOn(),
                row.orderDueOn(),
                row.facts(),
                row.demands(),
                row.state() == SupervisionState.ORDERED && row.orderDueOn().isBefore(rows.today()),
                row.wasOverdue(),
                row.answeredOn(),
                dates.of(row.petitionId()),
                readable.get(row.orderNumber()),
                shown);
    }

    /** Papers of the order that the acting user may open, by number. */
    private Map<String, UUID> papers(CaseRow row) {
        return papers.of(row.petitionId()).stream()
                .filter(PaperView::readable)
                .map(PaperView::paper)
                .filter(paper -> row.subject().equals(paper.subject()) && paper.number() != null)
                .collect(Collectors.toMap(IssuedPaper::number, IssuedPaper::id, (a, b) -> b));
    }

    private List<SupervisionView.Word> words(CaseRow row, boolean all) {
        var files = words.files(row.id());
        Map<UUID, Attachment> known = files.isEmpty()
                ? Map.of()
                : attachments.of(row.petitionId()).stream().collect(Collectors.toMap(Attachment::id, a -> a));
        return words.ofCase(row.id()).stream()
                .filter(w -> all || OF_ORGAN.contains(w.kind()))
                .map(w -> new SupervisionView.Word(
                        w.kind(),
                        w.text(),
                        w.dueOn(),
                        w.by(),
                        w.organ(),
                        w.at(),
                        w.letter(),
                        files.getOrDefault(w.id(), Set.of()).stream()
                                .filter(known::containsKey)
                                .map(known::get)
                                .sorted(java.util.Comparator.comparing(Attachment::addedAt))
                                .toList()))
                .toList();
    }

    private SupervisionView.May may(CaseRow row, Actor actor) {
        var supervisor = actor.has(Role.SUPERVISOR);
        boolean beginsOnCheck = supervisor && Organs.BUREAU.equals(actor.organ());
        return new SupervisionView.May(
                row.state() == SupervisionState.WAITING && open(row, TaskKey.CHECK_SUPERVISION, beginsOnCheck),
                row.state() == SupervisionState.ORDERED && open(row, TaskKey.ANSWER_SUPERVISION, false),
                rules.isOutside(row.organ()),
                row.state() == SupervisionState.ANSWERED && open(row, TaskKey.JUDGE_SUPERVISION, false),
                row.state() == SupervisionState.ORDERED && supervisor);
    }

    /** @param withoutTask the answer when no task is there: an old cause has none before it is checked */
    private boolean open(CaseRow row, TaskKey task, boolean withoutTask) {
        java.util.Optional<WorkItem> item = workItems.open(row.petitionId(), task, row.subject());
        return item.map(workItems::mayAct).orElse(withoutTask);
    }
}
