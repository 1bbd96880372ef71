package org.sanji.mediation.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.sanji.common.Days;

/** Reads and writes columns the same way on every database. */
final class Rows {

    private Rows() {}

    static OffsetDateTime at(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** Local time of the centre. */
    static OffsetDateTime at(LocalDateTime local) {
        return local == null ? null : local.atZone(Days.ZONE).toOffsetDateTime();
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        var at = rs.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    static LocalDateTime local(ResultSet rs, String column) throws SQLException {
        return local(instant(rs, column));
    }

    static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, Days.ZONE);
    }

    static LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    static UUID id(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, UUID.class);
    }

    static <E extends Enum<E>> E constant(ResultSet rs, String column, Class<E> type) throws SQLException {
        var name = rs.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
