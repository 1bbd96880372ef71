package org.sanji.petition.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanji.deadline.HouseRules;
import org.sanji.petition.RepeatQuery;
import org.sanji.security.PersonalDataCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the texts of earlier petitions that may be the same matter: one statement by person, one by place. */
@Component
class EarlierTexts {

    private static final int NAME_CHARACTERS = 2;
    private static final String UNSEALED = "p.sealed = false and p.state <> 'VOIDED'";

    private final JdbcClient jdbc;
    private final PersonalDataCipher cipher;
    private final HouseRules house;
    private final DeskRules rules;

    EarlierTexts(JdbcClient jdbc, PersonalDataCipher cipher, HouseRules house, DeskRules rules) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.house = house;
        this.rules = rules;
    }

    /**
     * A text to compare.
     *
     * @param samePerson by ID, phone or the whole name
     * @param nameAlike the name begins as typed
     */
    record Earlier(
            UUID id, String title, String narrative, LocalDate registeredOn, boolean samePerson, boolean nameAlike) {}

    /** By ID, by phone, and by the beginning of the name; each by its own index, which an "or" would not use. */
    List<Earlier> ofPerson(RepeatQuery query) {
        var any = new ArrayList<String>();
        Map<String, Object> params = new HashMap<>();
        if (filled(query.idNumber())) {
            any.add("select petition_id, 1 as hit from petition_party where id_number_index = :idIndex");
            params.put("idIndex", cipher.blindIndex(query.idNumber()));
        }
        if (filled(query.phone())) {
            any.add("select petition_id, 1 as hit from petition_party where phone_index = :phoneIndex");
            params.put("phoneIndex", cipher.blindIndex(query.phone()));
        }
        if (filled(query.name()) && query.name().strip().length() >= NAME_CHARACTERS) {
            any.add("select petition_id, case when name_key = :nameKey then 1 else 0 end as hit from petition_party"
                    + " where name_key >= :nameKey and name_key < :nameEnd");
            params.put("nameKey", NameKey.of(query.name()));
            params.put("nameEnd", NameKey.end(NameKey.of(query.name())));
        }
        if (any.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select p.id, p.title, p.narrative, p.registered_on, h.hit from petition p join"
                        + " (select petition_id, max(hit) as hit from (" + String.join(" union all ", any)
                        + ") found group by petition_id) h on h.petition_id = p.id where " + UNSEALED
                        + " order by h.hit desc, p.registered_on desc fetch first " + rules.comparedTexts()
                        + " rows only")
                .params(params)
                .query((rs, i) -> new Earlier(
                        rs.getObject("id", UUID.class),
                        rs.getString("title"),
                        rs.getString("narrative"),
                        rs.getObject("registered_on", LocalDate.class),
                        rs.getInt("hit") == 1,
                        true))
                .list();
    }

    /** Of the same place and category within the last months. */
    List<Earlier> ofPlace(RepeatQuery query, LocalDate today) {
        if (!filled(query.township()) || !filled(query.category()) || !filled(query.text())) {
            return List.of();
        }
        return jdbc.sql("select p.id, p.title, p.narrative, p.registered_on from petition p where " + UNSEALED
                        + " and p.township = :township and p.category = :category and p.registered_on >= :since"
                        + " order by p.registered_on desc fetch first " + rules.comparedTexts() + " rows only")
                .param("township", query.township())
                .param("category", query.category())
                .param("since", today.minusMonths(house.similarMonths()))
                .query((rs, i) -> new Earlier(
                        rs.getObject("id", UUID.class),
                        rs.getString("title"),
                        rs.getString("narrative"),
                        rs.getObject("registered_on", LocalDate.class),
                        false,
                        false))
                .list();
    }

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }
}
