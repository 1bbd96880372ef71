package org.sanji.organization;

import java.util.List;
import java.util.Optional;

/** Townships of the county with their villages. */
public interface Townships {

    List<Township> all();

    Optional<Township> find(String code);

    /** The name, or the code itself when unknown; empty for null. */
    String nameOf(String code);
}
