package org.sanji.common;

/**
 * How petitioners reach the centre, for papers of modules that may not depend on the portal, which provides the bean.
 *
 * @param site address of the public pages without a slash at the end, empty when not set
 */
public record CentreContact(String name, String address, String phone, String hours, String site) {}
