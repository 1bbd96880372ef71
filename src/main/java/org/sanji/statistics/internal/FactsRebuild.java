package org.sanji.statistics.internal;

import org.sanji.petition.PetitionFacts;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.statistics.Facts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Service
class FactsRebuild implements Facts {

    private static final Logger LOG = LoggerFactory.getLogger(FactsRebuild.class);
    private static final int PAGE = 200;

    private final PetitionFacts petitions;
    private final FactProjector projector;
    private final TransactionTemplate transaction;
    private final CurrentUser currentUser;
    private final JdbcClient jdbc;

    FactsRebuild(
            PetitionFacts petitions,
            FactProjector projector,
            PlatformTransactionManager transactions,
            CurrentUser currentUser,
            JdbcClient jdbc) {
        this.petitions = petitions;
        this.projector = projector;
        this.transaction = new TransactionTemplate(transactions);
        this.currentUser = currentUser;
        this.jdbc = jdbc;
    }

    @Override
    public long rebuildAll() {
        currentUser.require(Role.SYSTEM_ADMIN);
        return rebuild();
    }

    /** After an update that added to the facts: once, before anybody looks. */
    @EventListener(ApplicationReadyEvent.class)
    void completeOldFacts() {
        boolean old = jdbc.sql("select count(*) from fact_petition p where not exists"
                                + " (select 1 from fact_pass x where x.petition_id = p.petition_id)")
                        .query(Long.class)
                        .single()
                > 0;
        if (old) {
            LOG.info("facts completed for {} petitions", rebuild());
        }
    }

    private long rebuild() {
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
