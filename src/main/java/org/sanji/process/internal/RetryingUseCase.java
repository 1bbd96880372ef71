package org.sanji.process.internal;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.sanji.process.UseCase;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@link UseCase} with a new transaction for every attempt; inside a running transaction it simply joins. A key that is
 * taken counts as a rival's work too: the next attempt finds what the rival did and says so.
 */
@Component
class RetryingUseCase implements UseCase {

    private static final int ATTEMPTS = 5;
    private static final int PAUSE_MILLIS = 25;

    private final TransactionTemplate transaction;

    RetryingUseCase(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public <T> T run(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> work.get());
            } catch (TransientDataAccessException | DataIntegrityViolationException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
                pause(attempt, e);
            }
        }
    }

    /** Longer after each attempt and never the same for two, so that rivals do not meet again. */
    private static void pause(int attempt, DataAccessException reason) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MILLIS) + (long) PAUSE_MILLIS * attempt);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }
}
