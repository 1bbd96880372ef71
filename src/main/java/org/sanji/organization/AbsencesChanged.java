package org.sanji.organization;

/** Published in the transaction when an absence was entered or ended: somebody else's tasks change. */
public record AbsencesChanged(String username) {}
