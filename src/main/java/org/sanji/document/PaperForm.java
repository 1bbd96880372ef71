package org.sanji.document;

/** How a paper looks (GB/T 9704-2012). */
public enum PaperForm {
    /** With a red head, 文件格式. */
    DOCUMENT,
    /** From organ to organ, 信函格式. */
    LETTER,
    /** To a petitioner, 信函格式 with a title and the telephone of the organ. */
    NOTICE,
    /** A numbered paper of the parties, without a head. */
    AGREEMENT,
    /** A form or record of the file, without a head. */
    SHEET
}
