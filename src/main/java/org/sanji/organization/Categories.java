package org.sanji.organization;

import java.util.List;
import java.util.Optional;

/** The content classification in use since 2020. */
public interface Categories {

    /** The categories that a petition can have: the third level. */
    List<Category> all();

    Optional<Category> find(String code);

    /** The path, or the code itself when unknown; empty for null. */
    String pathOf(String code);

    /** By Chinese, pinyin or initials, the likely ones first; all for an empty text. */
    List<Category> search(String text, int limit);
}
