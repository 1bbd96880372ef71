package org.sanji.budget.internal;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sanji.budget.BudgetPlan;
import org.sanji.budget.PlanSource;
import org.springframework.stereotype.Component;

/** The plan of a year: the file where there is one, else the newest version of the copy. */
@Component
class Plans {

    /** A plan and where it is from. */
    record Shown(BudgetPlan plan, PlanSource source) {}

    private final PlanFiles files;
    private final CopyRows copies;

    Plans(PlanFiles files, CopyRows copies) {
        this.files = files;
        this.copies = copies;
    }

    List<Integer> years() {
        var years = new TreeSet<>(files.years());
        years.addAll(copies.years());
        return List.copyOf(years);
    }

    Optional<Shown> find(int year) {
        var copy = copies.newest(year);
        var history = copy.map(CopyRows.Version::copy).orElse(null);
        return files.find(year)
                .map(plan -> new Shown(plan, new PlanSource(PlanFiles.nameOf(year), history)))
                .or(() -> copy.map(c -> new Shown(c.plan(), new PlanSource(null, history))));
    }
}
