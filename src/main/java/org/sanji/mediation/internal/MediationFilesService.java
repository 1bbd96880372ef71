package org.sanji.mediation.internal;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sanji.mediation.MediationFile;
import org.sanji.mediation.MediationFiles;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.OpinionState;
import org.sanji.mediation.RoomBookings;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.petition.Recusals;
import org.sanji.process.PassKey;
import org.springframework.stereotype.Service;

/** {@link MediationFiles}: gathers the records that the acting user may see. */
@Service
class MediationFilesService implements MediationFiles {

    private final Petitions petitions;
    private final LeadRights rights;
    private final AnswerRecords answers;
    private final ObjectionRepository objections;
    private final RoomBookings bookings;
    private final SessionRecords sessions;
    private final RoundRecords rounds;
    private final OpinionRepository opinions;
    private final AgreementRecords agreements;
    private final OutcomePapers papers;
    private final ServiceProofs proofs;
    private final Recusals recusals;

    MediationFilesService(
            Petitions petitions,
            LeadRights rights,
            AnswerRecords answers,
            ObjectionRepository objections,
            RoomBookings bookings,
            SessionRecords sessions,
            RoundRecords rounds,
            OpinionRepository opinions,
            AgreementRecords agreements,
            OutcomePapers papers,
            ServiceProofs proofs,
            Recusals recusals) {
        this.petitions = petitions;
        this.rights = rights;
        this.answers = answers;
        this.objections = objections;
        this.bookings = bookings;
        this.sessions = sessions;
        this.rounds = rounds;
        this.opinions = opinions;
        this.agreements = agreements;
        this.papers = papers;
        this.proofs = proofs;
        this.recusals = recusals;
    }

    @Override
    public MediationFile of(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        var view = new Scope(petition);
        int round = petition.ownPartOnly() ? 0 : rounds.current(petition.key());
        return new MediationFile(
                petitionId,
                view.own(answers.of(petitionId), MediationFile.Answer::organ),
                view.own(
                        objections.findByPetitionIdOrderByObjectedAt(petitionId).stream()
                                .map(ObjectionEntity::view)
                                .toList(),
                        MediationFile.Objection::organ),
                bookings.of(petitionId),
                view.own(sessions.of(petitionId), MediationFile.Session::organ).stream()
                        .map(view::masked)
                        .toList(),
                round,
                round == 0 ? List.of() : rounds.organs(petition.key(), round),
                view.own(rounds.of(petitionId), MediationFile.Position::organ),
                !petition.ownPartOnly() && Disagreement.among(rounds.stances(petition.key())),
                draft(petition.key()),
                agreements.of(petitionId, view::shows),
                view.own(papers.of(petitionId, opinionsByPass(petitionId)), MediationFile.Paper::organ),
                petition.ownPartOnly()
                        ? List.of()
                        : proofs.of(petitionId).stream().map(view::masked).toList(),
                view.own(recusals.of(petitionId).stream().map(this::conflict).toList(), MediationFile.Conflict::organ));
    }

    private MediationFile.Conflict conflict(Recusals.Recusal r) {
        return new MediationFile.Conflict(
                r.id(),
                r.name(),
                r.organ(),
                r.reason(),
                r.on(),
                r.liftedOn(),
                r.liftedBy(),
                r.liftReason(),
                r.stands() && recusals.mayLift(r));
    }

    private MediationFile.Opinion draft(PassKey key) {
        return opinions.findByPetitionIdAndPass(key.petitionId(), key.pass())
                .filter(opinion -> opinion.state() != OpinionState.ISSUED && rights.mayLead(key))
                .map(OpinionEntity::view)
                .orElse(null);
    }

    private Function<Integer, OpinionDraft> opinionsByPass(UUID petitionId) {
        var issued = opinions.findByPetitionIdAndState(petitionId, OpinionState.ISSUED).stream()
                .collect(Collectors.toMap(OpinionEntity::pass, OpinionEntity::draft));
        return issued::get;
    }

    /** What of a petition is shown: a former lead's own part only, names in full to those who act. */
    private final class Scope {

        private final PetitionView petition;

        Scope(PetitionView petition) {
            this.petition = petition;
        }

        boolean shows(String organ) {
            return OwnPart.shows(petition, organ, rights);
        }

        <T> List<T> own(List<T> records, Function<T, String> organ) {
            return records.stream().filter(record -> shows(organ.apply(record))).toList();
        }

        MediationFile.Session masked(MediationFile.Session s) {
            return petition.mayUnmask() ? s : Masks.session(s);
        }

        MediationFile.Service masked(MediationFile.Service s) {
            return petition.mayUnmask() ? s : Masks.service(s);
        }
    }
}
