package org.sanji.followup;

/**
 * Evaluation by the petitioner, without an account. The only way in which a rating comes to be: whoever is logged in is
 * refused, and no other service writes or changes one.
 */
public interface PublicRatings {

    /**
     * @throws org.sanji.common.NotFoundException when number, code and last four do not fit
     * @throws org.springframework.security.access.AccessDeniedException for whoever is logged in
     */
    RatingStanding standing(ReceiptKey key);

    /**
     * Rates; within the period the last rating counts and earlier ones stay recorded.
     *
     * @param address network address of the visitor, kept in the audit record alone
     * @throws org.sanji.common.RuleViolation {@code rating-empty}, {@code rating-not-open}, {@code rating-comment-long}
     */
    void rate(ReceiptKey key, RatingForm form, RatingChannel channel, String address);
}
