package org.sanji.oversight;

/** How the leader was in contact with the petitioner. */
public enum ContactHow {
    /** 上门走访 */
    AT_HOME,
    /** 接访约谈 */
    RECEPTION,
    PHONE,
    LETTER,
    MESSAGE
}
