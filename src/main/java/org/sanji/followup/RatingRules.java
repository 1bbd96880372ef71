package org.sanji.followup;

/**
 * What the public rating pages go by ({@code config/followup.yml}).
 *
 * @param longestComment characters of one comment
 * @param idleSeconds the hall tablet forgets everything after this long without a touch
 * @param thanksSeconds how long it shows that the rating was taken
 * @param callBackDays working days within which a dissatisfied petitioner is called back
 */
public record RatingRules(int longestComment, int idleSeconds, int thanksSeconds, int callBackDays) {}
