package org.sanji.petition;

/** Where a petition came from. */
public enum Origin {
    PETITIONER,
    SUPERIOR_FORWARDED,
    SUPERIOR_ASSIGNED,
    LEADER_INSTRUCTION,
    LEADER_RECEPTION,
    PREVENTION;
}
