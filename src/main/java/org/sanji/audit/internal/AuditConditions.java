package org.sanji.audit.internal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sanji.audit.AuditFilter;
import org.sanji.common.AuditSubjects;
import org.sanji.common.Days;
import org.sanji.security.Users;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** A filter as SQL. */
@Component
class AuditConditions {

    private final Users users;
    private final ObjectProvider<AuditSubjects> subjects;

    AuditConditions(Users users, ObjectProvider<AuditSubjects> subjects) {
        this.users = users;
        this.subjects = subjects;
    }

    /** Condition and its values. */
    record Where(String sql, Map<String, Object> params) {

        StatementSpec bind(StatementSpec statement) {
            return params.isEmpty() ? statement : statement.params(params);
        }
    }

    Where of(AuditFilter filter) {
        var parts = new ArrayList<>(List.of("where 1 = 1"));
        var params = new HashMap<String, Object>();
        text(filter.subject()).ifPresent(subject -> subject(subject, parts, params));
        text(filter.actor()).ifPresent(actor -> {
            parts.add("(actor in (:actors) or originator in (:actors))");
            var names = new ArrayList<>(users.usernamesOf(actor));
            names.add(actor.toLowerCase(Locale.ROOT));
            params.put("actors", names);
        });
        text(filter.action()).ifPresent(action -> {
            parts.add("action = :action");
            params.put("action", action);
        });
        if (filter.from() != null) {
            parts.add("at >= :from");
            params.put("from", start(filter.from()));
        }
        if (filter.to() != null) {
            parts.add("at < :to");
            params.put("to", start(filter.to().plusDays(1)));
        }
        return new Where(String.join(" and ", parts), params);
    }

    /** What somebody did to a petition without changing it stands in the person's chain and names the petition. */
    private void subject(String subject, List<String> parts, Map<String, Object> params) {
        var chain = subject.contains(":") ? Optional.of(subject) : chainOf(subject);
        if (chain.isPresent()) {
            parts.add("(chain = :chain or action in ('unmask', 'search-person') and details like :mention)");
            params.put("chain", chain.get());
            params.put("mention", "%\"" + subject.toUpperCase(Locale.ROOT).replaceAll("[%_\"]", "") + "\"%");
        } else {
            parts.add("chain = :chain");
            params.put("chain", "user:" + subject.toLowerCase(Locale.ROOT));
        }
    }

    private Optional<String> chainOf(String name) {
        return subjects.stream().flatMap(s -> s.chain(name).stream()).findFirst();
    }

    /** The filter as details of a record. */
    static Map<String, String> words(AuditFilter filter) {
        var words = new HashMap<String, String>();
        text(filter.subject()).ifPresent(v -> words.put("subject", v));
        text(filter.actor()).ifPresent(v -> words.put("person", v));
        text(filter.action()).ifPresent(v -> words.put("action", v));
        Optional.ofNullable(filter.from()).ifPresent(v -> words.put("from", v.toString()));
        Optional.ofNullable(filter.to()).ifPresent(v -> words.put("to", v.toString()));
        return words;
    }

    private static Optional<String> text(String value) {
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }

    private static OffsetDateTime start(LocalDate day) {
        return Days.startOf(day).atOffset(ZoneOffset.UTC);
    }
}
