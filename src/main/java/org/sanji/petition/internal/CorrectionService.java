package org.sanji.petition.internal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.common.AuditEntry;
import org.sanji.common.Masking;
import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.common.StaleActionException;
import org.sanji.petition.CorrectionField;
import org.sanji.petition.CorrectionSheet;
import org.sanji.petition.CorrectionView;
import org.sanji.petition.Corrections;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Track;
import org.sanji.process.UseCase;
import org.sanji.security.CurrentUser;
import org.sanji.security.PersonalDataCipher;
import org.sanji.security.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** {@link Corrections}: checked like a registration, kept value by value, in one transaction. */
@Service
class CorrectionService implements Corrections {

    private static final int REASON_LENGTH = 500;

    private final PetitionAccess access;
    private final RegistrationPolicy policy;
    private final CorrectionRows rows;
    private final Journal journal;
    private final MatterSeal matterSeal;
    private final PersonalDataCipher cipher;
    private final CurrentUser currentUser;
    private final UseCase useCase;
    private final ApplicationEventPublisher events;

    CorrectionService(
            PetitionAccess access,
            RegistrationPolicy policy,
            CorrectionRows rows,
            Journal journal,
            MatterSeal matterSeal,
            PersonalDataCipher cipher,
            CurrentUser currentUser,
            UseCase useCase,
            ApplicationEventPublisher events) {
        this.access = access;
        this.policy = policy;
        this.rows = rows;
        this.journal = journal;
        this.matterSeal = matterSeal;
        this.cipher = cipher;
        this.currentUser = currentUser;
        this.useCase = useCase;
        this.events = events;
    }

    @Override
    public CorrectionSheet sheet(UUID petitionId) {
        return useCase.run(() -> {
            var petition = access.require(petitionId);
            return new CorrectionSheet(
                    rows.revision(petitionId), CorrectionPolicy.allowed(petition, currentUser.actor()));
        });
    }

    @Override
    public void correct(UUID petitionId, int revision, List<Change> changes, String reason) {
        var actor = currentUser.require(Role.RECEPTIONIST, Role.TRIAGE_OFFICER);
        var why = PartyEntity.blankToNull(reason);
        RuleViolation.unless(why != null, "reason-missing");
        RuleViolation.unless(why.length() <= REASON_LENGTH, "correction-reason-long", REASON_LENGTH);
        useCase.run(() -> {
            var petition = access.require(petitionId);
            if (rows.revision(petitionId) != revision) {
                throw new StaleActionException("correction of " + petition.number());
            }
            var before = new CorrectionDraft(petition, cipher);
            var after = new CorrectionDraft(petition, cipher);
            var fields = new LinkedHashSet<CorrectionField>();
            for (var change : changes) {
                var key = new CorrectionDraft.Key(change.field(), change.item());
                if (after.change(key, change.value())) {
                    CorrectionPolicy.check(petition, actor, change.field());
                    if (change.field() == CorrectionField.REQUEST && change.item() != null) {
                        CorrectionPolicy.checkReword(petition);
                    }
                    rows.insert(
                            petitionId,
                            revision + 1,
                            key,
                            before.value(change.field(), change.item()),
                            PartyEntity.blankToNull(change.value()),
                            why,
                            actor);
                    fields.add(change.field());
                }
            }
            RuleViolation.unless(!fields.isEmpty(), "correction-nothing");
            apply(petition, after, fields.contains(CorrectionField.PURPOSE), why);
            journal.inside(
                    petition,
                    TimelineKind.CORRECTED,
                    fields.stream().map(Enum::name).collect(Collectors.joining(" ")),
                    why);
        });
    }

    private void apply(PetitionEntity petition, CorrectionDraft draft, boolean purpose, String why) {
        var corrected = draft.toCheck();
        RuleViolation.unless(
                corrected.receivedOn() == null
                        || !corrected.receivedOn().isAfter(petition.facts().registeredOn()),
                "correction-received");
        policy.check(corrected, journal.today());
        if (purpose) {
            CorrectionPolicy.checkPurpose(petition, corrected.purpose());
        }
        petition.correct(corrected);
        petition.parties().forEach(p -> p.correct(draft.party(p), cipher));
        petition.requests().forEach(r -> r.reword(draft.value(CorrectionField.REQUEST, r.id())));
        draft.added()
                .forEach(text ->
                        petition.add(new RequestEntity(petition.requests().size() + 1, text)));
        if (purpose && corrected.purpose().track() == Track.ACCUSATION) {
            matterSeal.seal(petition, why);
        }
    }

    @Override
    public List<CorrectionView> of(UUID petitionId) {
        return useCase.run(() -> {
            var petition = access.require(petitionId);
            return access.formerOnly(petition)
                    ? List.<CorrectionView>of()
                    : rows.of(petitionId).stream().map(r -> view(r, true)).toList();
        });
    }

    private static CorrectionView view(CorrectionRows.Row r, boolean masked) {
        return new CorrectionView(
                r.id(),
                r.field(),
                r.item(),
                masked ? masked(r.field(), r.oldValue()) : r.oldValue(),
                masked ? masked(r.field(), r.newValue()) : r.newValue(),
                masked && r.field().personal(),
                r.reason(),
                r.by(),
                r.at());
    }

    private static String masked(CorrectionField field, String value) {
        if (value == null) {
            return null;
        }
        return switch (field) {
            case PARTY_NAME -> Masking.name(value);
            case PARTY_ID_NUMBER -> Masking.idNumber(value);
            case PARTY_PHONE -> Masking.phone(value);
            case PARTY_BIRTH_DATE, PARTY_ADDRESS -> "***";
            default -> value;
        };
    }

    @Override
    public CorrectionView unmask(UUID correctionId, String reason) {
        RuleViolation.unless(reason != null && !reason.isBlank(), "unmask-reason");
        return useCase.run(() -> {
            var row = rows.find(correctionId).orElseThrow(() -> new NotFoundException("correction"));
            var petition = access.require(row.petitionId());
            if (!access.actsOn(petition)) {
                throw new NotFoundException("correction");
            }
            journal.inside(petition, TimelineKind.UNMASKED, reason);
            events.publishEvent(AuditEntry.ofUser(
                    currentUser.actor().username(),
                    "unmask",
                    Map.of("petition", petition.number(), "reason", reason, "correction", correctionId.toString())));
            return view(row, false);
        });
    }
}
