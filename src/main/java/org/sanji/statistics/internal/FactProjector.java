package org.sanji.statistics.internal;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.sanji.petition.PetitionChanged;
import org.sanji.petition.PetitionFacts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the facts of changed petitions in the transaction that changes them. One action makes many timeline entries, so
 * the rows are written once, just before the commit; a failure there rolls the action back.
 */
@Component
class FactProjector {

    private final PetitionFacts petitions;
    private final FactStore store;

    FactProjector(PetitionFacts petitions, FactStore store) {
        this.petitions = petitions;
        this.store = store;
    }

    @EventListener
    void on(PetitionChanged event) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            throw new IllegalStateException("a petition changed outside a transaction");
        }
        for (var synchronization : TransactionSynchronizationManager.getSynchronizations()) {
            if (synchronization instanceof Changed changed && changed.owner() == this) {
                changed.ids.add(event.petitionId());
                return;
            }
        }
        var changed = new Changed();
        changed.ids.add(event.petitionId());
        TransactionSynchronizationManager.registerSynchronization(changed);
    }

    /** Writes the facts of these petitions and derives anew how they and all linked with them count. */
    void project(Collection<UUID> ids) {
        ids.forEach(id -> store.write(petitions.of(id)));
        var done = new LinkedHashSet<UUID>();
        for (var id : ids) {
            if (!done.contains(id)) {
                var linked = store.linked(id);
                store.lock(linked);
                var standings = new Standings(store.read(linked));
                var derived = standings.standings();
                store.replaceDerived(linked, derived, standings.spoils(derived));
                done.addAll(linked);
            }
        }
    }

    private final class Changed implements TransactionSynchronization {
        private final Set<UUID> ids = new LinkedHashSet<>();

        private FactProjector owner() {
            return FactProjector.this;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            project(ids);
        }
    }
}
