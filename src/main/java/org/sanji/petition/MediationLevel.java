package org.sanji.petition;

/** The three levels (三级调处). */
public enum MediationLevel {
    /** The competent department. */
    DEPARTMENT,
    /** Several departments jointly. */
    JOINT,
    /** The leader in charge. */
    LEADERSHIP;

    /** 1, 2 or 3. */
    public int number() {
        return ordinal() + 1;
    }

    public static MediationLevel of(int number) {
        return values()[number - 1];
    }
}
