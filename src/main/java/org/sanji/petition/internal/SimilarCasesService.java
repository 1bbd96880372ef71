package org.sanji.petition.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.sanji.petition.SimilarCases;
import org.sanji.security.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link SimilarCases} inside {@link PetitionScope}, compared by {@link Bigrams} in Java, the same on every database. */
@Service
@Transactional(readOnly = true)
class SimilarCasesService implements SimilarCases {

    private static final int COMPARED = 200;
    private static final int PERCENT = 100;
    private static final String STRUCK_OUT = "某某";

    private final JdbcClient jdbc;
    private final PetitionAccess access;
    private final PetitionScope scope;
    private final CurrentUser user;

    SimilarCasesService(JdbcClient jdbc, PetitionAccess access, PetitionScope scope, CurrentUser user) {
        this.jdbc = jdbc;
        this.access = access;
        this.scope = scope;
        this.user = user;
    }

    private record Found(UUID id, String number, String title, String narrative, LocalDate closedOn) {

        SimilarCase alike(Bigrams text) {
            double likeness = text.likeness(new Bigrams(title + narrative));
            return new SimilarCase(id, number, title, closedOn, (int) Math.round(likeness * PERCENT));
        }
    }

    @Override
    public List<SimilarCase> of(UUID petitionId, int limit) {
        var petition = access.require(petitionId);
        var actor = user.actor();
        var facts = petition.facts();
        if (facts.category() == null
                || petition.leadOrgan() == null
                || !petition.leadOrgan().equals(actor.organ())) {
            return List.of();
        }
        var condition = scope.of(actor);
        var text = new Bigrams(facts.title() + facts.narrative());
        return jdbc
                .sql("select p.id, p.number, p.title, p.narrative, p.ended_on from petition p where p.state = 'CLOSED'"
                        + " and p.sealed = false and p.lead_organ = :organ and p.category = :category"
                        + " and p.matter_id <> :matter and " + condition.sql()
                        + " order by p.registered_on desc, p.number desc fetch first " + COMPARED + " rows only")
                .params(condition.params())
                .param("organ", actor.organ())
                .param("category", facts.category())
                .param("matter", petition.matterId())
                .query((rs, n) -> new Found(
                        rs.getObject("id", UUID.class),
                        rs.getString("number"),
                        rs.getString("title"),
                        rs.getString("narrative"),
                        rs.getObject("ended_on", LocalDate.class)))
                .list()
                .stream()
                .map(found -> found.alike(text))
                .sorted(Comparator.comparingInt(SimilarCase::percent)
                        .reversed()
                        .thenComparing(
                                SimilarCase::closedOn,
                                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder())
                                        .reversed()))
                .limit(limit)
                .toList();
    }

    @Override
    public String withoutNames(UUID petitionId, String text) {
        if (text == null) {
            return null;
        }
        var result = text;
        for (var party : access.require(petitionId).parties()) {
            if (party.name() != null && party.name().length() > 1) {
                result = result.replace(party.name(), STRUCK_OUT);
            }
        }
        return result;
    }
}
