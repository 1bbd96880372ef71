package org.sanji.process;

/**
 * Published in the transaction when a task came, went, changed its date or its handler; listeners record or notify.
 *
 * @param organ whose task it is
 * @param username for whom alone it is or was, or null
 */
public record WorkItemChanged(String organ, String username) {}
