package org.sanji.petition.internal;

import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.common.ConfigProblem;

/**
 * Numbers of the registration page that no law fixes ({@code config/desk.yml}).
 *
 * @param keepDraftsDays after so many days without a change a draft is gone
 * @param comparedTexts texts compared for likeness at most, newest first
 * @param shownMatters earlier matters shown at most
 * @param alikePercent overlap from which the text of another person's matter counts as alike
 * @param maxSignatories names on a list at most
 * @param rememberedDays how far back categories count as lately used
 */
record DeskRules(
        int keepDraftsDays,
        int comparedTexts,
        int shownMatters,
        int alikePercent,
        int maxSignatories,
        int rememberedDays) {

    private static final String FILE = "desk.yml";
    private static final int PERCENT = 100;

    static DeskRules load(ConfigFiles files) {
        var root = ConfigNode.of(files, FILE).only("drafts", "similar", "group", "recent");
        var similar = root.get("similar").only("compared", "shown", "alikePercent");
        var alike = similar.get("alikePercent");
        if (alike.positive() > PERCENT) {
            throw new ConfigProblem(FILE, alike.line(), "`alikePercent` is at most " + PERCENT);
        }
        return new DeskRules(
                root.get("drafts").only("keepDays").get("keepDays").positive(),
                similar.get("compared").positive(),
                similar.get("shown").positive(),
                alike.positive(),
                root.get("group").only("maxSignatories").get("maxSignatories").positive(),
                root.get("recent").only("categoryDays").get("categoryDays").positive());
    }
}
