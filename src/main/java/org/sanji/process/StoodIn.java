package org.sanji.process;

/**
 * Published in the transaction when somebody did a task in the place of an absent person.
 *
 * @param absent login name of the absent person
 * @param absentName as shown in timelines
 */
public record StoodIn(PassKey key, TaskKey task, String absent, String absentName) {}
