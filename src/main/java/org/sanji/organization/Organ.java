package org.sanji.organization;

/**
 * A body that takes part in petition work ({@code config/organs.yml}).
 *
 * @param code stable initials, for example {@code GAJ}
 * @param name full name
 * @param shortName as used in 文号
 * @param resident has a desk in the centre
 * @param hasAccounts its people work in this system; petitions can be assigned to it
 * @param reviewOrgan code of the organ above it, which reviews its opinions (Art 35); null for the highest
 * @param phone for petitioners, null when not given
 */
public record Organ(
        String code,
        String name,
        String shortName,
        Kind kind,
        boolean resident,
        boolean hasAccounts,
        String reviewOrgan,
        String phone) {

    /** Without a telephone. */
    public Organ(
            String code,
            String name,
            String shortName,
            Kind kind,
            boolean resident,
            boolean hasAccounts,
            String reviewOrgan) {
        this(code, name, shortName, kind, resident, hasAccounts, reviewOrgan, null);
    }

    /** What kind of body it is. */
    public enum Kind {
        BUREAU,
        DEPARTMENT,
        TOWNSHIP,
        DISCIPLINE,
        JUDICIAL,
        GOVERNMENT,
        SUPERIOR
    }
}
