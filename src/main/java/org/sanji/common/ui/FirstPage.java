package org.sanji.common.ui;

/**
 * Where people of a role begin; a module contributes beans, the lowest order among a person's roles wins.
 *
 * @param role name of the role
 * @param path route without leading slash
 */
public record FirstPage(String role, String path, int order) {}
