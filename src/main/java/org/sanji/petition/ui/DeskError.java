package org.sanji.petition.ui;

import java.util.List;

/**
 * A mistake and where to show it.
 *
 * @param index number of the party from 0, -1 when the field exists once
 * @param key bundle key of the sentence
 */
record DeskError(DeskField field, int index, String key, List<Object> args) {

    static DeskError at(DeskField field, String key, Object... args) {
        return new DeskError(field, -1, key, List.of(args));
    }

    static DeskError atParty(DeskField field, int index, String key, Object... args) {
        return new DeskError(field, index, key, List.of(args));
    }

    /** In the language of the user. */
    String sentence() {
        return Labels.of(key, args.toArray());
    }
}
