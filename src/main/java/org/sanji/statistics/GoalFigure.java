package org.sanji.statistics;

import java.util.Optional;

/**
 * An indicator of a year, its goal, and how far one is.
 *
 * @param target null: none is set (未设目标)
 * @param figure NO_DATA where there is no source or nothing to count
 * @param provisional not settled yet (暂定值)
 * @param lists null without a source
 */
public record GoalFigure(
        Indicator indicator,
        Goal target,
        Figure figure,
        boolean provisional,
        FigureLists lists,
        Optional<Score> score) {

    public Optional<Goal> goal() {
        return Optional.ofNullable(target);
    }
}
