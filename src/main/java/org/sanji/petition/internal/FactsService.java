package org.sanji.petition.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sanji.petition.CaseFacts;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionFacts;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Track;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads a petition as the dated facts on which the figures rest. */
@Component
class FactsService implements PetitionFacts {

    private final PetitionAccess access;
    private final LinkRepository links;
    private final JdbcClient jdbc;

    FactsService(PetitionAccess access, LinkRepository links, JdbcClient jdbc) {
        this.access = access;
        this.links = links;
        this.jdbc = jdbc;
    }

    @Override
    public CaseFacts of(UUID petitionId) {
        var p = access.unscoped(petitionId);
        var facts = p.facts();
        return new CaseFacts(
                p.id(),
                p.number(),
                p.matterId(),
                p.sealed(),
                p.historic(),
                p.state() == PetitionState.VOIDED ? p.endedOn() : null,
                facts.registeredOn(),
                facts.form(),
                facts.purpose(),
                p.track(),
                facts.origin(),
                facts.category(),
                facts.township(),
                facts.personsPresent(),
                facts.personsConcerned(),
                p.state(),
                p.leads(),
                links.findByPetitionIdOrderByLinkedAt(petitionId).stream()
                        .map(l -> new CaseFacts.Link(l.earlierId(), l.kind(), l.linkedOn(), l.correctedOn()))
                        .toList(),
                new CaseFacts.Triage(p.triage().dueOn(), p.triage().decidedOn()),
                end(p),
                firstPass(p.firstPass()),
                failures(p),
                p.passes().stream().map(pass -> pass(p, pass)).toList());
    }

    private static CaseFacts.Pass pass(PetitionEntity p, PassEntity pass) {
        boolean otherEnd = pass.no() == p.currentPass() && !p.state().isOpen() && p.state() != PetitionState.CLOSED;
        return new CaseFacts.Pass(
                pass.no(),
                pass.reason(),
                pass.no() == 1 ? p.facts().registeredOn() : pass.openedOn(),
                pass.noticeDueOn(),
                pass.notifiedOn(),
                pass.acceptedOn(),
                pass.handlingDueOn(),
                pass.answeredOn(),
                pass.servedOn(),
                pass.closedOn(),
                otherEnd ? p.endedOn() : null,
                otherEnd ? p.state() : null,
                pass.outcome(),
                startLevel(p, pass),
                pass.endLevel());
    }

    private static MediationLevel startLevel(PetitionEntity p, PassEntity pass) {
        boolean throughLevels = pass.no() == 1
                && pass.acceptedOn() != null
                && pass.track() == Track.APPEAL_REQUEST
                && !pass.isSimple()
                && p.triage().organ() != null;
        if (!throughLevels) {
            return null;
        }
        int level = p.triage().level();
        return MediationLevel.of(p.triage().coOrgans().isEmpty() ? level : Math.max(2, level));
    }

    private static CaseFacts.End end(PetitionEntity p) {
        boolean otherEnd = p.currentPass() == 1
                && !p.state().isOpen()
                && p.state() != PetitionState.CLOSED
                && p.state() != PetitionState.VOIDED;
        return otherEnd ? new CaseFacts.End(p.state(), p.endedOn()) : null;
    }

    private static CaseFacts.FirstPass firstPass(PassEntity pass) {
        return pass.assignedOn() == null
                ? null
                : new CaseFacts.FirstPass(
                        pass.assignedOn(),
                        pass.noticeDueOn(),
                        pass.notifiedOn(),
                        pass.acceptedOn(),
                        pass.bySilence(),
                        pass.handlingDueOn(),
                        pass.answeredOn(),
                        pass.servedOn(),
                        pass.closedOn(),
                        pass.outcome(),
                        pass.endLevel());
    }

    private static List<CaseFacts.Failure> failures(PetitionEntity p) {
        var failures = new ArrayList<CaseFacts.Failure>();
        var first = p.firstPass();
        if (first.reviewRequestedOn() != null) {
            failures.add(new CaseFacts.Failure(
                    CaseFacts.FailureKind.REVIEW_REQUEST, first.reviewRequestedOn(), first.reviewRecordedOn()));
        }
        p.passes().stream()
                .filter(pass -> pass.no() > 1 && pass.reason() != PassReason.NEW_FACTS)
                .forEach(pass -> failures.add(new CaseFacts.Failure(
                        pass.reason() == PassReason.AGREEMENT_BROKEN
                                ? CaseFacts.FailureKind.AGREEMENT_BROKEN
                                : CaseFacts.FailureKind.REOPENED,
                        pass.openedOn(),
                        pass.openedOn())));
        failures.sort(Comparator.comparing(CaseFacts.Failure::on));
        return failures;
    }

    @Override
    public List<UUID> idsAfter(UUID after, int limit) {
        var sql = "select id from petition"
                + (after == null ? "" : " where cast(id as varchar(36)) > :after")
                + " order by cast(id as varchar(36)) fetch first :limit rows only";
        var query = jdbc.sql(sql).param("limit", limit);
        return (after == null ? query : query.param("after", after.toString()))
                .query((rs, i) -> rs.getObject("id", UUID.class))
                .list();
    }
}
