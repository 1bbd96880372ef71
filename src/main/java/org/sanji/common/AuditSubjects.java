package org.sanji.common;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Names what audit chains are about, for readers who may know the name and nothing more. The owner of the thing provides
 * a bean.
 */
public interface AuditSubjects {

    /** Names by chain, of those chains that are this owner's. */
    Map<String, String> names(Collection<String> chains);

    /** The chain of the thing with this name. */
    Optional<String> chain(String name);
}
