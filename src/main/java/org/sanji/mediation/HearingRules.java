package org.sanji.mediation;

/**
 * Numbers of {@code config/hearings.yml}.
 *
 * @param minMembers fewest members, the chair among them
 * @param noticeDays days between the decision and the hearing, the day of the decision not counted
 */
public record HearingRules(int minMembers, int noticeDays) {}
