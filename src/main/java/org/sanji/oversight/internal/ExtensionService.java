package org.sanji.oversight.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.oversight.ExtensionState;
import org.sanji.oversight.ExtensionView;
import org.sanji.oversight.Extensions;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseVariable;
import org.sanji.process.SideProcess;
import org.sanji.process.SideProcesses;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;

/** {@link Extensions}: the request is a record, its way is {@code extension.bpmn}. */
@Service
class ExtensionService implements Extensions {

    private static final int LONGEST_TEXT = 2000;

    private final UseCase useCase;
    private final Petitions petitions;
    private final CaseTransitions transitions;
    private final ExtensionRows rows;
    private final SideProcesses sides;
    private final WorkItems workItems;
    private final Deadlines deadlines;
    private final CurrentUser user;
    private final Clock clock;

    ExtensionService(
            UseCase useCase,
            Petitions petitions,
            CaseTransitions transitions,
            ExtensionRows rows,
            SideProcesses sides,
            WorkItems workItems,
            Deadlines deadlines,
            CurrentUser user,
            Clock clock) {
        this.useCase = useCase;
        this.petitions = petitions;
        this.transitions = transitions;
        this.rows = rows;
        this.sides = sides;
        this.workItems = workItems;
        this.deadlines = deadlines;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public List<ExtensionView> of(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        return rows.of(petitionId).stream()
                .map(ExtensionRows.Row::view)
                .filter(e ->
                        !petition.ownPartOnly() || e.organ().equals(user.actor().organ()))
                .toList();
    }

    @Override
    public boolean mayRequest(UUID petitionId) {
        if (!user.actor().has(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD)) {
            return false;
        }
        try {
            checked(petitionId, 1);
            return true;
        } catch (RuleViolation not) {
            return false;
        }
    }

    @Override
    public int longest() {
        return deadlines.rule(ClockKind.EXTENSION).length();
    }

    @Override
    public LocalDate newDueOn(UUID petitionId, int days) {
        return transitions.extension(petitions.byId(petitionId).key(), days).dueOn();
    }

    @Override
    public UUID request(UUID petitionId, int days, String reason) {
        return useCase.run(() -> {
            var petition = checked(petitionId, days);
            var why = text(reason, "extension-reason");
            var key = petition.key();
            var extended = transitions.extension(key, days);
            var oldDueOn = transitions.now(key).handlingDueOn();
            var id = rows.add(key, petition.leadOrgan(), days, why, oldDueOn, extended, user.actor(), today());
            transitions.record(key, TimelineKind.EXTENSION_ASKED, today(), false, String.valueOf(days), why);
            sides.start(
                    SideProcess.EXTENSION,
                    key,
                    id.toString(),
                    CaseData.of(CaseVariable.LEAD_ORGAN, petition.leadOrgan())
                            .with(CaseVariable.HANDLING_DUE_AT, Days.endOf(oldDueOn)));
            return id;
        });
    }

    /** By people of the organ that leads, while the sixty days run. */
    private PetitionView checked(UUID petitionId, int days) {
        var actor = user.require(Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
        var petition = petitions.byId(petitionId);
        RuleViolation.unless(
                actor.isSystem()
                        || actor.organCode()
                                .filter(o -> o.equals(petition.leadOrgan()))
                                .isPresent(),
                "extension-by-lead-only");
        transitions.extension(petition.key(), days);
        RuleViolation.unless(
                rows.of(petitionId).stream()
                        .noneMatch(r -> r.view().pass() == petition.key().pass()
                                && r.view().state() == ExtensionState.REQUESTED),
                "extension-asked");
        return petition;
    }

    @Override
    public void approve(UUID workItem, int version) {
        useCase.run(() -> {
            var item = task(workItem, version);
            var request = rows.byId(UUID.fromString(item.subject()));
            var actor = user.actor();
            RuleViolation.unless(
                    actor.isSystem() || !actor.username().equals(request.requester()), "extension-own-request");
            transitions.extension(request.key(), request.view().days());
            rows.decide(request.view().id(), ExtensionState.GRANTED, actor.displayName(), today(), null);
            workItems.complete(item.id(), version, CaseData.of(CaseVariable.APPROVAL, "APPROVE"));
        });
    }

    @Override
    public void refuse(UUID workItem, int version, String reason) {
        useCase.run(() -> {
            var item = task(workItem, version);
            var why = text(reason, "extension-refusal-reason");
            var request = rows.byId(UUID.fromString(item.subject()));
            rows.decide(
                    request.view().id(), ExtensionState.REFUSED, user.actor().displayName(), today(), why);
            transitions.record(request.key(), TimelineKind.EXTENSION_REFUSED, today(), false, why);
            workItems.complete(item.id(), version, CaseData.of(CaseVariable.APPROVAL, "REFUSE"));
        });
    }

    private WorkItem task(UUID id, int version) {
        var item = workItems.find(id).orElseThrow(() -> new StaleActionException("work item " + id));
        if (item.task() != TaskKey.APPROVE_EXTENSION || !workItems.mayAct(item)) {
            throw new NotFoundException("work item " + id);
        }
        petitions.requireVisible(item.key().petitionId());
        if (item.version() != version) {
            throw new StaleActionException("work item " + id);
        }
        return item;
    }

    private static String text(String text, String code) {
        RuleViolation.unless(text != null && !text.isBlank(), code);
        RuleViolation.unless(text.strip().length() <= LONGEST_TEXT, "text-too-long", LONGEST_TEXT);
        return text.strip();
    }

    private LocalDate today() {
        return Days.today(clock);
    }
}
