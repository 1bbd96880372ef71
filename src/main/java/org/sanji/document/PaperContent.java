package org.sanji.document;

/**
 * A paper to be shown or saved.
 *
 * @param name of the file, without names of people
 * @param pdf the whole file
 */
public record PaperContent(String name, byte[] pdf) {}
