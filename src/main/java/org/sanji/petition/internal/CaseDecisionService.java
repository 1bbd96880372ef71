package org.sanji.petition.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.petition.CaseDecisions;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionState;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseMessage;
import org.sanji.process.CaseProcess;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;

/** Decisions about a running or closed case from outside its tasks. */
@Service
class CaseDecisionService implements CaseDecisions {

    private final PetitionAccess access;
    private final Assignments assignments;
    private final Journal journal;
    private final CaseProcess process;
    private final UseCase useCase;
    private final CurrentUser currentUser;

    CaseDecisionService(
            PetitionAccess access,
            Assignments assignments,
            Journal journal,
            CaseProcess process,
            UseCase useCase,
            CurrentUser currentUser) {
        this.access = access;
        this.assignments = assignments;
        this.journal = journal;
        this.process = process;
        this.useCase = useCase;
        this.currentUser = currentUser;
    }

    @Override
    public void withdraw(UUID petitionId, LocalDate signedOn, String paperReference, String reason) {
        useCase.run(() -> {
            currentUser.require(
                    Role.RECEPTIONIST, Role.TRIAGE_OFFICER, Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
            var petition = access.require(petitionId);
            requireActing(petition);
            RuleViolation.unless(signedOn != null && filled(paperReference), "withdrawal-unsigned");
            RuleViolation.unless(
                    !signedOn.isAfter(journal.today())
                            && !signedOn.isBefore(petition.facts().registeredOn()),
                    "withdrawal-date");
            RuleViolation.unless(petition.state().isOpen(), "case-has-ended");
            journal.inside(petition, TimelineKind.WITHDRAWAL_SIGNED, signedOn, paperReference, reason);
            process.signal(petition.key(), CaseMessage.WITHDRAW, CaseData.none());
        });
    }

    @Override
    public void flagUrgent(UUID petitionId, String reason, String told) {
        useCase.run(() -> {
            currentUser.require(
                    Role.RECEPTIONIST, Role.TRIAGE_OFFICER, Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD);
            RuleViolation.unless(filled(reason), "urgent-reason");
            var petition = access.require(petitionId);
            requireActing(petition);
            petition.flagUrgent();
            journal.inside(petition, TimelineKind.URGENT_FLAGGED, reason);
            if (filled(told)) {
                journal.inside(petition, TimelineKind.LEADER_TOLD, told);
            }
        });
    }

    @Override
    public void reopen(UUID petitionId, PassReason reason, String explanation) {
        useCase.run(() -> {
            currentUser.require(Role.TRIAGE_OFFICER);
            RuleViolation.unless(filled(explanation), "reason-missing");
            var petition = access.require(petitionId);
            assignments.reopen(petition, reason);
            journal.open(petition, TimelineKind.PASS_OPENED, reason.name(), explanation);
            process.start(petition.key(), CaseData.none());
        });
    }

    @Override
    public void voidRegistration(UUID petitionId, String reason) {
        useCase.run(() -> {
            var actor = currentUser.require(Role.RECEPTIONIST, Role.TRIAGE_OFFICER);
            RuleViolation.unless(filled(reason), "reason-missing");
            var petition = access.require(petitionId);
            RuleViolation.unless(petition.state() == PetitionState.REGISTERED, "void-only-before-triage");
            RuleViolation.unless(
                    actor.has(Role.TRIAGE_OFFICER)
                            || actor.isSystem()
                            || petition.facts().registeredBy().equals(actor.username()),
                    "void-own-only");
            petition.end(PetitionState.VOIDED, journal.today());
            journal.inside(petition, TimelineKind.VOIDED, reason);
            process.signal(petition.key(), CaseMessage.WITHDRAW, CaseData.none());
        });
    }

    private void requireActing(PetitionEntity petition) {
        if (!access.actsOn(petition)) {
            throw new org.sanji.common.NotFoundException("petition");
        }
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
