package org.sanji.document;

/**
 * A paper to be shown or saved.
 *
 * @param name of the file, without names of people
 * @param pdf the whole file
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
public record PaperContent(String name, byte[] pdf) {}
