package org.sanji.petition.internal;

import org.sanji.common.RuleViolation;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.petition.CorrectionField;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Purpose;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.TriageCause;
import org.sanji.petition.TriageProposal;
import org.sanji.petition.TriageRoute;
import org.sanji.security.CurrentUser;
import org.sanji.security.PersonalDataCipher;
import org.springframework.stereotype.Component;

/** Seals a petition that turned out to be an accusation, with every other registration of its matter (Arts 30, 46). */
@Component
class MatterSeal {

    private final PetitionRepository petitions;
    private final CorrectionRows rows;
    private final Journal journal;
    private final Organs organs;
    private final PersonalDataCipher cipher;
    private final CurrentUser currentUser;

    MatterSeal(
            PetitionRepository petitions,
            CorrectionRows rows,
            Journal journal,
            Organs organs,
            PersonalDataCipher cipher,
            CurrentUser currentUser) {
        this.petitions = petitions;
        this.rows = rows;
        this.journal = journal;
        this.organs = organs;
        this.cipher = cipher;
        this.currentUser = currentUser;
    }

    /** Repeats tell the same in the same words: one left open would give the sealed one away. */
    void seal(PetitionEntity petition, String reason) {
        var others = petitions.findByMatterId(petition.matterId()).stream()
                .filter(o -> !o.id().equals(petition.id()) && !o.sealed())
                .toList();
        others.forEach(o -> RuleViolation.unless(maySeal(o), "correction-purpose-matter", o.number()));
        petition.seal();
        proposeTransfer(petition);
        others.forEach(o -> sealToo(o, reason));
    }

    /** What an organ handles or has answered is known to it; an officer settles that one first. */
    private static boolean maySeal(PetitionEntity other) {
        return (other.state() == PetitionState.REGISTERED || !other.state().isOpen())
                && other.passes().stream().allMatch(p -> p.answeredOn() == null);
    }

    private void sealToo(PetitionEntity other, String reason) {
        var draft = new CorrectionDraft(other, cipher);
        var key = new CorrectionDraft.Key(CorrectionField.PURPOSE, null);
        var old = draft.value(CorrectionField.PURPOSE);
        if (draft.change(key, Purpose.ACCUSATION.name())) {
            int act = rows.revision(other.id()) + 1;
            rows.insert(other.id(), act, key, old, Purpose.ACCUSATION.name(), reason, currentUser.actor());
            other.correct(draft.toCheck());
        }
        other.sealWithMatter();
        if (other.state() == PetitionState.REGISTERED) {
            proposeTransfer(other);
        }
        journal.inside(other, TimelineKind.CORRECTED, CorrectionField.PURPOSE.name(), reason);
    }

    /** From now on only the named officers see it, and it can only go to discipline inspection. */
    private void proposeTransfer(PetitionEntity petition) {
        petition.triage()
                .propose(new TriageProposal(
                        TriageRoute.TRANSFER,
                        1,
                        organs.all().stream()
                                .filter(o -> o.kind() == Organ.Kind.DISCIPLINE)
                                .map(Organ::code)
                                .limit(1)
                                .toList(),
                        TriageCause.ACCUSATION));
    }
}
