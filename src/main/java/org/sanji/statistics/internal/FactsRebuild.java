package org.sanji.statistics.internal;

import org.sanji.petition.PetitionFacts;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.statistics.Facts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class FactsRebuild implements Facts {

    private static final int PAGE = 200;

    private final PetitionFacts petitions;
    private final FactProjector projector;
    private final TransactionTemplate transaction;
    private final CurrentUser currentUser;

    FactsRebuild(
            PetitionFacts petitions,
            FactProjector projector,
            PlatformTransactionManager transactions,
            CurrentUser currentUser) {
        this.petitions = petitions;
        this.projector = projector;
        this.transaction = new TransactionTemplate(transactions);
        this.currentUser = currentUser;
    }

    @Override
    public long rebuildAll() {
        currentUser.require(Role.SYSTEM_ADMIN);
        long done = 0;
        for (var page = petitions.idsAfter(null, PAGE);
                !page.isEmpty();
                page = petitions.idsAfter(page.get(page.size() - 1), PAGE)) {
            var ids = page;
            transaction.executeWithoutResult(s -> projector.project(ids));
            done += ids.size();
        }
        return done;
    }
}
