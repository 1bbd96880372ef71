package org.sanji.common;

/** Names of organs for those who may not depend on the organization module, which provides the bean. */
public interface OrganNames {

    /** The name to show; the code itself when unknown. */
    String nameOf(String organCode);
}
