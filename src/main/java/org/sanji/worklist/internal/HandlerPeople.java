package org.sanji.worklist.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanji.security.Role;
import org.sanji.security.User;
import org.sanji.security.Users;
import org.sanji.worklist.CaseHandlers.Candidate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of an organ who can handle cases. */
@Component
class HandlerPeople {

    private static final Role[] HANDLES = {Role.HANDLER, Role.LIAISON, Role.DEPARTMENT_HEAD};

    private final Users users;
    private final JdbcClient jdbc;

    HandlerPeople(Users users, JdbcClient jdbc) {
        this.users = users;
        this.jdbc = jdbc;
    }

    /** The least busy first, then by name. */
    List<Candidate> of(String organ) {
        var people = new LinkedHashMap<String, User>();
        for (var role : HANDLES) {
            users.colleagues(role, organ).forEach(u -> people.putIfAbsent(u.username(), u));
        }
        var busy = openCases(organ);
        return people.values().stream()
                .map(u -> new Candidate(u, busy.getOrDefault(u.username(), 0L)))
                .sorted(Comparator.comparingLong(Candidate::openCases)
                        .thenComparing(c -> c.user().displayName()))
                .toList();
    }

    private Map<String, Long> openCases(String organ) {
        var busy = new HashMap<String, Long>();
        jdbc.sql("select h.username, count(*) as n from case_handler h where h.organ = :organ and h.ended_at is null"
                        + " and exists (select 1 from work_item w where w.petition_id = h.petition_id"
                        + " and w.closed_at is null) group by h.username")
                .param("organ", organ)
                .query((rs, i) -> busy.put(rs.getString("username"), rs.getLong("n")))
                .list();
        return busy;
    }

    boolean works(User user, String organ) {
        return user.enabled()
                && organ.equals(user.organ())
                && List.of(HANDLES).stream().anyMatch(user.roles()::contains);
    }
}
