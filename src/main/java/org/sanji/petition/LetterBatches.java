package org.sanji.petition;

import java.util.List;

/** 收信登记: what became of a morning's post. */
public interface LetterBatches {

    /**
     * The letters among these keys that the acting clerk has registered, in this order; keys of others and keys that are
     * not registered yet are left out. Of an accusation only that it was sealed (Arts 30, 46). By receptionists.
     */
    List<RegisteredLetter> registered(List<String> keys);
}
