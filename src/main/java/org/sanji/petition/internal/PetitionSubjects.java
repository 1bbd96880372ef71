package org.sanji.petition.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.AuditSubjects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers of petitions for the auditor, who sees nothing else of them; an accusation's number looks like any other. */
@Component
class PetitionSubjects implements AuditSubjects {

    private static final String CHAIN = "petition:";

    private final JdbcClient jdbc;

    PetitionSubjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<String, String> names(Collection<String> chains) {
        var ids = chains.stream()
                .filter(chain -> chain.matches(CHAIN + "[0-9a-f-]{36}"))
                .map(chain -> UUID.fromString(chain.substring(CHAIN.length())))
                .distinct()
                .toList();
        var names = new HashMap<String, String>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, number from petition where id in (:ids)")
                    .param("ids", ids)
                    .query((rs, i) -> names.put(CHAIN + rs.getObject("id", UUID.class), rs.getString("number")))
                    .list();
        }
        return names;
    }

    @Override
    public Optional<String> chain(String name) {
        return jdbc.sql("select id from petition where number = :number")
                .param("number", name.strip().toUpperCase(Locale.ROOT))
                .query(UUID.class)
                .optional()
                .map(id -> CHAIN + id);
    }
}
