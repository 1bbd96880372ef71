package org.sanji.oversight.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sanji.organization.Organs;
import org.sanji.petition.PetitionView;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Against which organs a cause can be named on a petition. */
@Component
class OrgansOfCase {

    private final Organs organs;
    private final SupervisionRules rules;
    private final JdbcClient jdbc;

    OrgansOfCase(Organs organs, SupervisionRules rules, JdbcClient jdbc) {
        this.organs = organs;
        this.rules = rules;
        this.jdbc = jdbc;
    }

    /** Whoever led or helped, the organ that reviews the lead's opinions when it is outside, then the bureau. */
    List<String> of(PetitionView petition) {
        var part = jdbc.sql("select organ from petition_organ where petition_id = :id order by organ")
                .param("id", petition.id())
                .query(String.class)
                .list();
        var above = Stream.ofNullable(petition.leadOrgan())
                .map(lead -> organs.byCode(lead).reviewOrgan())
                .filter(Objects::nonNull)
                .filter(rules::isOutside);
        return Stream.of(
                        Stream.ofNullable(petition.leadOrgan()),
                        petition.coOrgans().stream(),
                        part.stream(),
                        above,
                        Stream.of(Organs.BUREAU))
                .flatMap(s -> s)
                .distinct()
                .toList();
    }
}
