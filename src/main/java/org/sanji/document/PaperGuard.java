package org.sanji.document;

/**
 * Keeps papers from people who otherwise read the papers of a petition, added by the module whose papers they are. All
 * guards must agree; the paper then does not exist for the acting user.
 */
public interface PaperGuard {

    /** Whether the acting user may know of this paper. */
    boolean mayKnow(IssuedPaper paper);
}
