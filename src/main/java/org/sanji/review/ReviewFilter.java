package org.sanji.review;

/**
 * What a list of reviews shows; null means any.
 *
 * @param text in number or title of the petition, or in a number of a paper
 * @param organ code of the review organ
 */
public record ReviewFilter(String text, ReviewShow show, ReviewLevel level, String organ, ReviewResult result) {

    public static ReviewFilter all() {
        return new ReviewFilter(null, null, null, null, null);
    }
}
