package org.sanji.portal.internal;

/** Everything the online form asks for, in the order of the page. */
public enum Field {
    PURPOSE,
    NAME(100),
    ID_NUMBER(60),
    PHONE(20),
    ADDRESS(300),
    WITHHELD_REASON(300),
    TITLE(100),
    NARRATIVE(20_000),
    REQUEST(2_000),
    TOWNSHIP,
    VILLAGE(80),
    PLACE(100),
    PERSONS,
    SIGNATORIES,
    CATEGORY,
    CONSENT;

    private final int longest;

    Field() {
        this(0);
    }

    Field(int longest) {
        this.longest = longest;
    }

    /** Longest text in characters, as the table of petitions takes it; 0 where it is no text of its own. */
    public int longest() {
        return longest;
    }

    /** Key of the label in the bundle. */
    public String label() {
        return "portal.field." + name();
    }
}
