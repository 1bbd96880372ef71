package org.sanji.budget;

import java.util.List;
import java.util.Optional;
import org.sanji.document.RecordFile;
import org.sanji.statistics.Score;

/**
 * An indicator with its self-assessment.
 *
 * @param history oldest first; the last one counts
 * @param files those taken back too
 * @param grade of the points that count; null without
 */
public record RatingLine(BudgetIndicator indicator, List<Rating> history, List<RecordFile> files, Score.Grade grade) {

    public RatingLine {
        history = List.copyOf(history);
        files = List.copyOf(files);
    }

    public Optional<Rating> current() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.get(history.size() - 1));
    }

    public List<RecordFile> standingFiles() {
        return files.stream().filter(f -> f.retraction() == null).toList();
    }

    /** Whether a figure or a file proves it. */
    public boolean isProven() {
        return current().flatMap(Rating::evidence).isPresent()
                || !standingFiles().isEmpty();
    }
}
