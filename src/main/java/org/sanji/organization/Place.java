package org.sanji.organization;

/**
 * A village of a township, or a township as a whole.
 *
 * @param township code
 * @param townshipName as people say it, for example 青石镇
 * @param village null for the township as a whole
 */
public record Place(String township, String townshipName, String village) {

    /** As an address begins, for example 青石镇青石村. */
    public String name() {
        return village == null ? townshipName : townshipName + village;
    }
}
