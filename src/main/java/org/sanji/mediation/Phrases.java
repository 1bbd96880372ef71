package org.sanji.mediation;

import java.util.List;
import java.util.UUID;

/**
 * Phrases of an organ: those of {@code config/phrases.yml} and its own, which no other organ sees. They are inserted from
 * a menu or by typing {@code ;code} and a space.
 */
public interface Phrases {

    /** Those the acting user can insert at these places: own ones first, then the organ's and common ones of the file. */
    List<Phrase> at(PhrasePlace... places);

    /** The own ones of the acting user's organ. */
    List<Phrase> own();

    /**
     * Keeps an own phrase; by liaison or head.
     *
     * @param id null for a new one
     */
    void keep(UUID id, PhrasePlace place, String code, String name, String text);

    /** Puts an own phrase out of use; by liaison or head. */
    void retire(UUID id);

    /** Whether the acting user may change the own phrases. */
    boolean mayKeep();

    /** @param id null for one of the file */
    record Phrase(UUID id, PhrasePlace place, String code, String name, String text) {}
}
