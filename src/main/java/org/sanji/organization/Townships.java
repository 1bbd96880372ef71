package org.sanji.organization;

import java.util.List;
import java.util.Optional;

/** Townships of the county with their villages. */
public interface Townships {

    List<Township> all();

    Optional<Township> find(String code);

    /** Villages and townships by Chinese, pinyin or initials, the likely ones first; all for an empty text. */
    List<Place> places(String text, int limit);

    /** The name, or the code itself when unknown; empty for null. */
    String nameOf(String code);
}
