package org.sanji.mediation.internal;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.sanji.common.Days;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.HearingKind;
import org.sanji.mediation.Hearings;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.CaseTransitions.CaseNow;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Service;

/** {@link Opinions} over {@link OpinionDrafts} and the policies of {@link OpinionPolicy}. */
@Service
class OpinionsService implements Opinions {

    private final UseCase useCase;
    private final Tasks tasks;
    private final LeadRights rights;
    private final CaseTransitions transitions;
    private final OpinionDrafts drafts;
    private final Hearings hearings;
    private final CurrentUser user;
    private final Clock clock;

    OpinionsService(
            UseCase useCase,
            Tasks tasks,
            LeadRights rights,
            CaseTransitions transitions,
            OpinionDrafts drafts,
            Hearings hearings,
            CurrentUser user,
            Clock clock) {
        this.useCase = useCase;
        this.tasks = tasks;
        this.rights = rights;
        this.transitions = transitions;
        this.drafts = drafts;
        this.hearings = hearings;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public OpinionDraft draft(UUID petitionId) {
        var key = rights.visible(petitionId);
        rights.require(key);
        return drafts.complete(key, transitions.now(key));
    }

    @Override
    public void saveDraft(UUID petitionId, OpinionDraft draft) {
        useCase.run(() -> {
            var key = rights.visible(petitionId);
            rights.require(key);
            RuleViolation.unless(transitions.now(key).state().isAtLevel(), "opinion-not-at-level");
            drafts.write(key, draft);
        });
    }

    @Override
    public List<Problem> check(UUID petitionId, OpinionDraft draft) {
        var key = rights.visible(petitionId);
        return problems(draft, transitions.now(key));
    }

    @Override
    public void submit(UUID workItem, int version, OpinionDraft draft) {
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.DRAFT_OPINION);
            refuseIncomplete(draft, task.now());
            refuseDuringHearing(task);
            var opinion = drafts.write(task.key(), draft);
            opinion.submit();
            drafts.save(opinion);
            transitions.record(task.key(), TimelineKind.DRAFT_SUBMITTED, Days.today(clock), false);
            tasks.complete(task, CaseData.none());
        });
    }

    @Override
    public void approve(UUID workItem, int version) {
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.APPROVE_OPINION);
            var opinion = drafts.require(task.key());
            refuseIncomplete(opinion.draft(), task.now());
            refuseDuringHearing(task);
            opinion.approve(user.actor());
            drafts.save(opinion);
            tasks.complete(task, CaseData.of(CaseVariable.APPROVAL, "APPROVE"));
        });
    }

    @Override
    public void giveBack(UUID workItem, int version, String comment) {
        var why = Input.required(comment, Input.SHORT, "opinion-comment");
        useCase.run(() -> {
            var task = tasks.require(workItem, version, TaskKey.APPROVE_OPINION);
            var opinion = drafts.require(task.key());
            opinion.giveBack(why);
            drafts.save(opinion);
            transitions.record(task.key(), TimelineKind.DRAFT_RETURNED, Days.today(clock), false, why);
            tasks.complete(task, CaseData.of(CaseVariable.APPROVAL, "RETURN"));
        });
    }

    private List<Problem> problems(OpinionDraft draft, CaseNow now) {
        return Stream.concat(
                        OpinionPolicy.problems(draft, now.requests()).stream(),
                        CarryingOut.problems(draft, now, Days.today(clock)).stream())
                .toList();
    }

    /** Whoever is heard is answered with what the hearing found (Art 31 (6)). */
    private void refuseDuringHearing(Tasks.Task task) {
        boolean open = hearings.isOpen(
                HearingKind.OPINION, "", task.key().petitionId(), task.key().pass());
        RuleViolation.unless(!open, "opinion-hearing-open");
    }

    private void refuseIncomplete(OpinionDraft draft, CaseNow now) {
        problems(draft, now).stream().findFirst().ifPresent(problem -> {
            throw new RuleViolation(problem.code(), problem.args().toArray());
        });
    }
}
