package org.sanji.followup.internal;

import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.followup.RatingRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Numbers that the law does not fix ({@code config/followup.yml}).
 *
 * @param callTries how often somebody is called before "not reached" ends it
 * @param callDays on how many different days at least
 * @param longestComment characters of one comment
 * @param tabletIdleSeconds the hall tablet forgets everything after this long without a touch
 * @param tabletThanksSeconds how long it shows that the rating was taken
 */
public record FollowUpSettings(
        int callTries, int callDays, int longestComment, int tabletIdleSeconds, int tabletThanksSeconds) {

    private static final String NAME = "followup.yml";
    private static final int LONGEST_COMMENT = 1000;

    /** Reads the file; a wrong one is a ConfigProblem with its line. */
    public static FollowUpSettings load(ConfigFiles files) {
        var root = ConfigNode.of(files, NAME).only("callBack", "comment", "tablet");
        var call = root.get("callBack").only("tries", "days");
        var comment = root.get("comment").only("longest").get("longest");
        var tablet = root.get("tablet").only("idleSeconds", "thanksSeconds");
        if (call.get("days").positive() > call.get("tries").positive()) {
            throw call.get("days").problem("cannot be more than tries");
        }
        if (comment.positive() > LONGEST_COMMENT) {
            throw comment.problem("must be at most " + LONGEST_COMMENT);
        }
        return new FollowUpSettings(
                call.get("tries").positive(),
                call.get("days").positive(),
                comment.positive(),
                tablet.get("idleSeconds").positive(),
                tablet.get("thanksSeconds").positive());
    }

    /** Reads the file once, at start. */
    @Configuration(proxyBeanMethods = false)
    static class Beans {

        @Bean
        FollowUpSettings followUpSettings(ConfigFiles files) {
            return load(files);
        }

        @Bean
        RatingRules ratingRules(FollowUpSettings settings, Deadlines deadlines) {
            return new RatingRules(
                    settings.longestComment(),
                    settings.tabletIdleSeconds(),
                    settings.tabletThanksSeconds(),
                    deadlines.rule(ClockKind.CALL_BACK).length());
        }
    }
}
