package org.sanji.security.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.security.Role;
import org.sanji.security.User;
import org.sanji.security.UserFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads accounts straight from the tables. */
@Component
class AccountQueries {

    private static final Map<String, String> SORT_KEYS = Map.of(
            "username",
            "a.username",
            "displayName",
            "a.display_name",
            "organ",
            "a.organ",
            "enabled",
            "a.enabled",
            "lastLogin",
            "a.last_login_at");
    private static final String COLUMNS =
            """
            select a.id, a.username, a.display_name, a.password, a.organ, a.sealed_access, a.enabled,
              a.must_change_password, a.locked_until, a.stamp, a.version, a.password_changed_at, a.last_login_at,
              a.created_at, (select count(*) from second_factor f where f.account_id = a.id) as factors,
              (select string_agg(r.role, ',') from user_role r where r.account_id = a.id) as roles
            from user_account a
            """;

    /** An account with what the login check needs. */
    record Stored(UUID id, User user, String password, UUID stamp, Instant createdAt) {

        /** When the present password was chosen. */
        Instant passwordSince() {
            return user.passwordChangedAt() == null ? createdAt : user.passwordChangedAt();
        }
    }

    private final JdbcClient jdbc;

    AccountQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Stored> stored(String username) {
        return jdbc.sql(COLUMNS + " where a.username = :username")
                .param("username", username.strip().toLowerCase(Locale.ROOT))
                .query(AccountQueries::row)
                .optional();
    }

    Optional<User> find(String username) {
        return stored(username).map(Stored::user);
    }

    List<String> usernamesOf(String displayName) {
        return jdbc.sql("select username from user_account where display_name = :name")
                .param("name", displayName)
                .query(String.class)
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql("select count(*) from user_account").query(Long.class).single() == 0;
    }

    List<User> colleagues(Role role, String organ) {
        var filter = new UserFilter(null, role, organ);
        return list(filter, " and a.enabled = true order by a.display_name, a.id", Map.of());
    }

    PageSlice<User> search(UserFilter filter, PageQuery page) {
        var total = jdbc.sql("select count(*) from user_account a where " + where(filter))
                .params(params(filter))
                .query(Long.class)
                .single();
        var order = page.orders().stream()
                .filter(o -> SORT_KEYS.containsKey(o.key()))
                .map(o -> SORT_KEYS.get(o.key()) + (o.ascending() ? "" : " desc") + ", ")
                .collect(Collectors.joining());
        var rows = list(
                filter,
                " order by " + order + "a.username, a.id offset :offset rows fetch next :limit rows only",
                Map.of("offset", page.offset(), "limit", page.limit()));
        return new PageSlice<>(rows, total);
    }

    private List<User> list(UserFilter filter, String tail, Map<String, Object> more) {
        return jdbc
                .sql(COLUMNS + " where " + where(filter) + tail)
                .params(params(filter))
                .params(more)
                .query(AccountQueries::row)
                .list()
                .stream()
                .map(Stored::user)
                .toList();
    }

    private static String where(UserFilter filter) {
        var parts = new ArrayList<>(List.of("1 = 1"));
        if (filter.text() != null && !filter.text().isBlank()) {
            parts.add("(a.username like :text or lower(a.display_name) like :text)");
        }
        if (filter.role() != null) {
            parts.add("exists (select 1 from user_role f where f.account_id = a.id and f.role = :role)");
        }
        if (filter.organ() != null) {
            parts.add("a.organ = :organ");
        }
        return String.join(" and ", parts);
    }

    private static Map<String, Object> params(UserFilter filter) {
        var params = new HashMap<String, Object>();
        if (filter.text() != null && !filter.text().isBlank()) {
            params.put("text", "%" + filter.text().strip().toLowerCase(Locale.ROOT) + "%");
        }
        if (filter.role() != null) {
            params.put("role", filter.role().name());
        }
        if (filter.organ() != null) {
            params.put("organ", filter.organ());
        }
        return params;
    }

    private static Stored row(ResultSet rs, int index) throws SQLException {
        var roles = Arrays.stream(
                        Optional.ofNullable(rs.getString("roles")).orElse("").split(",", 0))
                .filter(s -> !s.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toSet());
        var user = new User(
                rs.getString("username"),
                rs.getString("display_name"),
                roles,
                rs.getString("organ"),
                rs.getBoolean("sealed_access"),
                rs.getBoolean("enabled"),
                rs.getBoolean("must_change_password"),
                instant(rs, "locked_until"),
                instant(rs, "password_changed_at"),
                instant(rs, "last_login_at"),
                rs.getInt("factors") > 0,
                rs.getInt("version"));
        return new Stored(
                rs.getObject("id", UUID.class),
                user,
                rs.getString("password"),
                rs.getObject("stamp", UUID.class),
                instant(rs, "created_at"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        var at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
