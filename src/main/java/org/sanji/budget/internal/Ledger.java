package org.sanji.budget.internal;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sanji.budget.AssessmentState;
import org.sanji.budget.AssessmentStep;
import org.sanji.budget.BudgetDate;
import org.sanji.budget.Rating;
import org.sanji.budget.Spending;

/** All entries of a year. */
record Ledger(List<SpendingRows.Entry> spendings, List<AssessmentRows.Entry> ratings, List<StepRows.Entry> steps) {

    List<Spending> spending(String project, BudgetDate date) {
        return spendings.stream()
                .filter(e -> e.project().equals(project) && e.date() == date)
                .map(SpendingRows.Entry::spending)
                .toList();
    }

    List<Rating> rating(String project, String indicator) {
        return ratings.stream()
                .filter(e -> e.project().equals(project) && e.indicator().equals(indicator))
                .map(AssessmentRows.Entry::rating)
                .toList();
    }

    List<StepRows.Entry> stepsOf(String project) {
        return steps.stream().filter(e -> e.project().equals(project)).toList();
    }

    AssessmentState state(String project) {
        return stepsOf(project).stream()
                .map(e -> e.step().kind().state())
                .reduce((a, b) -> b)
                .orElse(AssessmentState.DRAFT);
    }

    /** The plan that the signature in force was given for; null when there is none. */
    String signedContent(String project) {
        return stepsOf(project).stream()
                .reduce((a, b) -> b)
                .filter(e -> e.step().kind() == AssessmentStep.Kind.SIGNED)
                .map(StepRows.Entry::content)
                .orElse(null);
    }

    /** Login names of those whose entries about the project count or counted. */
    Set<String> enterers(String project) {
        var names = new TreeSet<String>();
        spendings.stream()
                .filter(e -> e.project().equals(project))
                .forEach(e -> names.add(e.spending().by()));
        ratings.stream()
                .filter(e -> e.project().equals(project))
                .forEach(e -> names.add(e.rating().by()));
        stepsOf(project).stream()
                .filter(e -> e.step().kind() == AssessmentStep.Kind.SUBMITTED)
                .forEach(e -> names.add(e.step().by()));
        return names;
    }

    /** Codes of projects that have an entry. */
    Set<String> projects() {
        var codes = new TreeSet<String>();
        Stream.of(
                        spendings.stream().map(SpendingRows.Entry::project),
                        ratings.stream().map(AssessmentRows.Entry::project),
                        steps.stream().map(StepRows.Entry::project))
                .flatMap(s -> s)
                .forEach(codes::add);
        return codes;
    }

    /** Keys of the project's indicators that have an entry. */
    Set<String> indicators(String project) {
        var keys = new TreeSet<String>();
        ratings.stream().filter(e -> e.project().equals(project)).forEach(e -> keys.add(e.indicator()));
        return keys;
    }
}
