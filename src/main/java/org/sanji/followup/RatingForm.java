package org.sanji.followup;

/**
 * What a petitioner says about the bureau and about the organ that was responsible; each may be left out, not both.
 *
 * @param bureau null when the bureau is not rated
 * @param bureauComment own words, may be null
 * @param organ null when the organ is not rated
 * @param organComment own words, may be null
 */
public record RatingForm(Satisfaction bureau, String bureauComment, Satisfaction organ, String organComment) {}
