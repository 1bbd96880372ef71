package org.sanji.rights;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sanji.organization.Leaders;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.testing.Cases;
import org.sanji.testing.ReviewCases;

/** The columns of the table: one person per role, and per place where the place matters. */
final class People {

    /** Of an organ that has nothing to do with any of the petitions. */
    static final String STRANGER = "MZJ";

    private People() {}

    static Map<String, Actor> of(Leaders leaders) {
        var people = new LinkedHashMap<String, Actor>();
        people.put("clerk", Cases.CLERK);
        people.put("officer", Cases.OFFICER);
        people.put("sealed", Cases.SEALED_OFFICER);
        people.put("liaison", Cases.liaisonOf(Cases.LEAD));
        people.put("handler", person("t-handler", Role.HANDLER, Cases.LEAD));
        people.put("head", Cases.headOf(Cases.LEAD));
        people.put("co", Cases.liaisonOf(Cases.OTHER));
        people.put("stranger", Cases.liaisonOf(STRANGER));
        people.put("leader", leader(leaders.leaderInChargeOf(Cases.LEAD).username()));
        people.put(
                "leader2",
                leader(leaders.all().stream()
                        .filter(l -> !leaders.organsOf(l.username()).contains(Cases.LEAD)
                                && !leaders.organsOf(l.username()).contains(Cases.OTHER))
                        .findFirst()
                        .orElseThrow()
                        .username()));
        people.put("supervisor", person("t-supervisor", Role.SUPERVISOR, "XFJ"));
        people.put("reviewer", person("t-reviewer", Role.REVIEWER, ReviewCases.ORGAN));
        people.put("statistician", person("t-statistician", Role.STATISTICIAN, "XFJ"));
        people.put("finance", person("t-finance", Role.FINANCE, "XFJ"));
        people.put("sysadmin", person("t-sysadmin", Role.SYSTEM_ADMIN, null));
        people.put("secadmin", person("t-secadmin", Role.SECURITY_ADMIN, null));
        people.put("auditor", person("t-auditor", Role.AUDITOR, null));
        return people;
    }

    private static Actor leader(String username) {
        return person(username, Role.LEADER, "XFJ");
    }

    private static Actor person(String username, Role role, String organ) {
        return new Actor(username, "测试" + username, Set.of(role), organ, false);
    }
}
