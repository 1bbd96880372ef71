package org.sanji.assistance.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.assistance.Assistance;
import org.sanji.assistance.AssistanceForm;
import org.sanji.assistance.AssistanceKind;
import org.sanji.assistance.AssistanceOffers;
import org.sanji.assistance.AssistanceView;
import org.sanji.common.Days;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.PetitionState;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineKind;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.springframework.stereotype.Service;

/** {@link Assistance}: each entry is kept together with its line in the timeline, which the petitioner sees. */
@Service
class AssistanceService implements Assistance, AssistanceOffers {

    private static final int LENGTH = 500;
    private static final Role[] WHO = {
        Role.RECEPTIONIST, Role.TRIAGE_OFFICER, Role.LIAISON, Role.HANDLER, Role.DEPARTMENT_HEAD, Role.LEADER
    };

    private final AssistanceKinds kinds;
    private final AssistanceRows rows;
    private final Petitions petitions;
    private final CaseTransitions timeline;
    private final CurrentUser user;
    private final UseCase useCase;

    AssistanceService(
            AssistanceKinds kinds,
            AssistanceRows rows,
            Petitions petitions,
            CaseTransitions timeline,
            CurrentUser user,
            UseCase useCase) {
        this.kinds = kinds;
        this.rows = rows;
        this.petitions = petitions;
        this.timeline = timeline;
        this.user = user;
        this.useCase = useCase;
    }

    @Override
    public List<AssistanceKind> kinds() {
        return kinds.all();
    }

    @Override
    public List<AssistanceView> of(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        return petition.ownPartOnly() || petition.sealed() ? List.of() : rows.of(petitionId);
    }

    @Override
    public boolean mayPointOut(UUID petitionId) {
        return user.actor().has(WHO) && mayActOn(petitions.byId(petitionId));
    }

    /** Who acts on the petition; not a former lead organ, and not on an accusation, whose petitioner stays unknown. */
    private static boolean mayActOn(PetitionView petition) {
        return petition.mayUnmask() && !petition.ownPartOnly() && !petition.sealed();
    }

    private PetitionView acting(UUID petitionId) {
        user.require(WHO);
        var petition = petitions.byId(petitionId);
        if (!mayActOn(petition)) {
            throw new NotFoundException("petition");
        }
        return petition;
    }

    @Override
    public UUID pointOut(UUID petitionId, AssistanceForm form) {
        return useCase.run(() -> {
            var petition = acting(petitionId);
            RuleViolation.unless(petition.state() != PetitionState.VOIDED, "assistance-voided");
            var kind = kinds.find(form.kind() == null ? "" : form.kind())
                    .orElseThrow(() -> new RuleViolation("assistance-kind"));
            RuleViolation.unless(form.how() != null, "assistance-how");
            day(form.toldOn(), petition);
            boolean again = rows.of(petitionId).stream()
                    .anyMatch(a -> a.stands() && a.kind().code().equals(kind.code()));
            RuleViolation.unless(!again, "assistance-again", kind.name());
            var id = rows.insert(petitionId, form, text(form.note(), null), user.actor());
            timeline.record(
                    petition.key(),
                    TimelineKind.ASSISTANCE_POINTED_OUT,
                    form.toldOn(),
                    true,
                    kind.name(),
                    kind.organ(),
                    kind.where(),
                    kind.phone());
            return id;
        });
    }

    private void day(LocalDate on, PetitionView petition) {
        boolean possible = on != null && !on.isAfter(rows.today()) && !on.isBefore(Days.dayOf(petition.registeredAt()));
        RuleViolation.unless(possible, "assistance-told-on");
    }

    /** @param missing code when it must be there, else null */
    private static String text(String given, String missing) {
        var text = given == null ? "" : given.strip();
        RuleViolation.unless(missing == null || !text.isEmpty(), missing == null ? "" : missing);
        RuleViolation.unless(text.length() <= LENGTH, "assistance-long", LENGTH);
        return text.isEmpty() ? null : text;
    }

    private PetitionView actingOn(UUID id) {
        return acting(rows.petitionOf(id).orElseThrow(() -> new NotFoundException("assistance")));
    }

    @Override
    public void withdraw(UUID id, String reason) {
        useCase.run(() -> {
            var petition = actingOn(id);
            var why = text(reason, "assistance-reason");
            if (!rows.withdraw(id, why, user.actor())) {
                throw new StaleActionException("assistance " + id);
            }
            var name = rows.of(petition.id()).stream()
                    .filter(a -> a.id().equals(id))
                    .map(a -> a.kind().name())
                    .findFirst()
                    .orElse("");
            timeline.record(petition.key(), TimelineKind.ASSISTANCE_WITHDRAWN, rows.today(), true, name);
        });
    }

    @Override
    public void heard(UUID id, LocalDate on, String text) {
        useCase.run(() -> {
            var petition = actingOn(id);
            day(on, petition);
            rows.heard(id, on, text(text, "assistance-heard"), user.actor());
            timeline.record(petition.key(), TimelineKind.ASSISTANCE_HEARD, on, false);
        });
    }

    @Override
    public List<AssistanceKind> ofNumber(String number) {
        return rows.ofNumber(number).stream()
                .filter(AssistanceView::stands)
                .map(AssistanceView::kind)
                .toList();
    }
}
