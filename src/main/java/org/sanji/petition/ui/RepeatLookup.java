package org.sanji.petition.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import jakarta.annotation.PreDestroy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.sanji.common.ui.UiErrors;
import org.sanji.petition.RepeatCandidate;
import org.sanji.petition.RepeatQuery;
import org.sanji.petition.Repeats;
import org.sanji.security.CurrentUser;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** Looks for earlier matters beside the page, so that neither typing nor saving waits for the search. */
@Component
class RepeatLookup {

    private static final int AT_ONCE = 4;

    private final Repeats repeats;
    private final CurrentUser currentUser;
    private final RunAs runAs;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, work -> {
        var thread = new Thread(work, "repeat-lookup");
        thread.setDaemon(true);
        return thread;
    });

    RepeatLookup(Repeats repeats, CurrentUser currentUser, RunAs runAs) {
        this.repeats = repeats;
        this.currentUser = currentUser;
        this.runAs = runAs;
    }

    /**
     * Searches as the acting user and shows the answer on the page, if the page is still there.
     *
     * @return the search, complete before its answer is shown
     */
    CompletableFuture<List<RepeatCandidate>> ask(UI ui, RepeatQuery query, Consumer<List<RepeatCandidate>> shown) {
        var actor = currentUser.actor();
        var search = CompletableFuture.supplyAsync(() -> runAs.as(actor, () -> repeats.candidates(query)), threads);
        search.whenComplete((found, problem) -> {
            if (problem != null) {
                UiErrors.log(problem);
                return;
            }
            try {
                ui.access(() -> shown.accept(found));
            } catch (UIDetachedException e) {
                // the page was left meanwhile
            }
        });
        return search;
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }
}
