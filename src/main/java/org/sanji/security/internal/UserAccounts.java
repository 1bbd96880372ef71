package org.sanji.security.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores accounts; wrong passwords are counted in SQL, so that parallel guesses all count. */
interface UserAccounts extends Repository<UserAccount, UUID> {

    Optional<UserAccount> findByUsername(String username);

    boolean existsByUsername(String username);

    UserAccount saveAndFlush(UserAccount account);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update UserAccount a set a.failedCount = a.failedCount + 1 where a.username = :username")
    int countFailure(String username);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update UserAccount a set a.lockedUntil = :until, a.failedCount = 0"
            + " where a.username = :username and a.failedCount >= :limit")
    int lockAfter(String username, int limit, Instant until);

    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update UserAccount a set a.failedCount = 0, a.lockedUntil = null"
            + " where a.username = :username and (a.failedCount > 0 or a.lockedUntil is not null)")
    int clearFailures(String username);
}
