package org.sanji.organization;

/**
 * One content category of the 2020 scheme.
 *
 * @param code stable, for example {@code C01-02-03}; the parts are the levels
 * @param level2 null for a first-level class
 * @param level3 null for a first- or second-level class
 */
public record Category(String code, String level1, String level2, String level3) {

    /** The names joined, for example {@code 城乡建设/住房保障/公租房}. */
    public String path() {
        return level1 + (level2 == null ? "" : "/" + level2) + (level3 == null ? "" : "/" + level3);
    }
}
