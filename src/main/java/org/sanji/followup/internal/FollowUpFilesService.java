package org.sanji.followup.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.followup.FollowUpFile;
import org.sanji.followup.FollowUpFiles;
import org.sanji.followup.VisitKind;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.springframework.stereotype.Service;

/**
 * {@link FollowUpFiles}: the organ sees how it was rated itself, the comment only when the period is over, and never what
 * was said to the bureau in a call.
 */
@Service
class FollowUpFilesService implements FollowUpFiles {

    private final Petitions petitions;
    private final AftercareRepository aftercares;
    private final RatingRows ratings;
    private final VisitRows visits;
    private final CheckRepository checks;
    private final CheckEntryRows entries;
    private final AgreementChangeRows changes;
    private final AfterRights rights;
    private final Clock clock;

    FollowUpFilesService(
            Petitions petitions,
            AftercareRepository aftercares,
            RatingRows ratings,
            VisitRows visits,
            CheckRepository checks,
            CheckEntryRows entries,
            AgreementChangeRows changes,
            AfterRights rights,
            Clock clock) {
        this.petitions = petitions;
        this.aftercares = aftercares;
        this.ratings = ratings;
        this.visits = visits;
        this.checks = checks;
        this.entries = entries;
        this.changes = changes;
        this.rights = rights;
        this.clock = clock;
    }

    @Override
    public FollowUpFile of(UUID petitionId) {
        var petition = petitions.byId(petitionId);
        var all = aftercares.findByPetitionIdOrderByPass(petitionId);
        return new FollowUpFile(
                petitionId,
                PublicRatingsService.notInvited(
                        petition.state(), petition.sealed(), petition.historic(), !all.isEmpty()),
                all.stream()
                        .filter(a -> rights.readsScores() || rights.isOwn(a.organ()))
                        .map(this::evaluation)
                        .toList(),
                visits.of(petitionId).stream().filter(this::shown).toList(),
                checksOf(petition),
                petition.ownPartOnly() ? List.of() : changes.of(petitionId));
    }

    private FollowUpFile.Evaluation evaluation(AftercareEntity a) {
        boolean bureau = rights.readsScores();
        boolean over = Days.today(clock).isAfter(a.dueOn()) || a.endedOn() != null;
        LocalDate commentsOn = !rights.readsAll() && rights.isOwn(a.organ()) && !over
                ? a.dueOn().plusDays(1)
                : null;
        return new FollowUpFile.Evaluation(
                a.id(),
                a.key().pass(),
                a.organ(),
                a.closedOn(),
                a.invitedOn(),
                a.dueOn(),
                a.state(),
                a.endedOn(),
                a.callBack(),
                a.callBackDueOn(),
                bureau,
                commentsOn,
                ratings.of(a.id()).stream()
                        .map(r -> shown(r, bureau, rights.readsAll(), over && rights.isOwn(a.organ())))
                        .toList());
    }

    private static FollowUpFile.Rating shown(
            FollowUpFile.Rating rating, boolean bureau, boolean words, boolean ownWords) {
        return new FollowUpFile.Rating(
                rating.at(),
                rating.channel(),
                bureau ? rating.bureau() : null,
                words ? rating.bureauComment() : null,
                rating.organ(),
                words || ownWords ? rating.organComment() : null);
    }

    /** A call is the petitioner's word to the bureau; an organ reads its own visits. */
    private boolean shown(FollowUpFile.Visit visit) {
        return rights.readsAll()
                || visit.kind() != VisitKind.CALL_BACK && visit.organ() != null && rights.isOwn(visit.organ());
    }

    private List<FollowUpFile.Check> checksOf(PetitionView petition) {
        var kept = entries.of(petition.id());
        return checks.findByPetitionIdOrderByPassAscFirstDueOnAscPositionNoAsc(petition.id()).stream()
                .filter(c -> !petition.ownPartOnly() || rights.isOwn(c.organ()))
                .map(c -> c.view(kept.stream()
                        .filter(e -> e.check().equals(c.id()))
                        .map(CheckEntryRows.Kept::entry)
                        .toList()))
                .toList();
    }
}
