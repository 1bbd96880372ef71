package org.sanji.petition.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.Masking;
import org.sanji.deadline.HouseRules;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.RepeatCandidate;
import org.sanji.petition.RepeatQuery;
import org.sanji.security.PersonalDataCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds earlier petitions of the same person, and petitions of the same place and category that read alike. Never a
 * sealed one.
 */
@Component
class RepeatSearch {

    /** Texts compared for likeness at most, newest first. */
    private static final int COMPARED = 200;

    private static final int SHOWN = 20;

    /** Below this overlap two texts of different persons are not offered as alike. */
    private static final double ALIKE = 0.25;

    private final JdbcClient jdbc;
    private final PetitionRepository petitions;
    private final RepeatLinks links;
    private final PersonalDataCipher cipher;
    private final HouseRules house;

    RepeatSearch(
            JdbcClient jdbc,
            PetitionRepository petitions,
            RepeatLinks links,
            PersonalDataCipher cipher,
            HouseRules house) {
        this.jdbc = jdbc;
        this.petitions = petitions;
        this.links = links;
        this.cipher = cipher;
        this.house = house;
    }

    List<RepeatCandidate> candidates(RepeatQuery query, LocalDate today) {
        var found = new LinkedHashMap<UUID, Boolean>();
        samePerson(query).forEach(id -> found.put(id, true));
        samePlace(query, today).forEach(id -> found.putIfAbsent(id, false));
        var text = new Bigrams(query.text());
        return found.entrySet().stream()
                .map(e -> candidate(e.getKey(), e.getValue(), text, query.form(), today))
                .filter(c -> c.samePerson() || c.likeness() >= ALIKE)
                .sorted(Comparator.comparing(RepeatCandidate::samePerson)
                        .thenComparing(RepeatCandidate::likeness)
                        .thenComparing(RepeatCandidate::registeredOn)
                        .reversed())
                .limit(SHOWN)
                .toList();
    }

    private List<UUID> samePerson(RepeatQuery query) {
        var any = new java.util.ArrayList<String>();
        Map<String, Object> params = new HashMap<>();
        if (filled(query.idNumber())) {
            any.add("y.id_number_index = :idIndex");
            params.put("idIndex", cipher.blindIndex(query.idNumber()));
        }
        if (filled(query.phone())) {
            any.add("y.phone_index = :phoneIndex");
            params.put("phoneIndex", cipher.blindIndex(query.phone()));
        }
        if (filled(query.name()) && query.name().strip().length() >= 2) {
            any.add("y.name = :name");
            params.put("name", query.name().strip());
        }
        if (any.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select distinct p.id, p.registered_on from petition p join petition_party y"
                        + " on y.petition_id = p.id where p.sealed = false and p.state <> 'VOIDED' and ("
                        + String.join(" or ", any) + ") order by p.registered_on desc fetch first " + COMPARED
                        + " rows only")
                .params(params)
                .query((rs, i) -> rs.getObject("id", UUID.class))
                .list();
    }

    private List<UUID> samePlace(RepeatQuery query, LocalDate today) {
        if (!filled(query.township()) || !filled(query.category()) || !filled(query.text())) {
            return List.of();
        }
        return jdbc.sql("select p.id from petition p where p.sealed = false and p.state <> 'VOIDED'"
                        + " and p.township = :township and p.category = :category and p.registered_on >= :since"
                        + " order by p.registered_on desc fetch first " + COMPARED + " rows only")
                .param("township", query.township())
                .param("category", query.category())
                .param("since", today.minusMonths(house.similarMonths()))
                .query((rs, i) -> rs.getObject("id", UUID.class))
                .list();
    }

    private RepeatCandidate candidate(UUID id, boolean samePerson, Bigrams text, PetitionForm form, LocalDate today) {
        var petition = petitions.findById(id).orElseThrow();
        var facts = petition.facts();
        double likeness = text.likeness(new Bigrams(facts.title() + facts.narrative()));
        return new RepeatCandidate(
                id,
                petition.number(),
                Masking.name(Names.of(petition)),
                facts.title(),
                facts.narrative().substring(0, Math.min(160, facts.narrative().length())),
                petition.state(),
                petition.leadOrgan(),
                facts.registeredOn(),
                petition.pass().closedOn(),
                petition.due() == null ? null : petition.due().dueOn(),
                samePerson,
                likeness,
                links.kind(petition, form == null ? PetitionForm.VISIT : form, today, null));
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
