package org.sanji.security.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores accounts. */
interface UserAccounts extends Repository<UserAccount, UUID> {

    Optional<UserAccount> findByUsername(String username);

    boolean existsByUsername(String username);

    UserAccount saveAndFlush(UserAccount account);

    /** Written beside the entity, so that a login never meets an administrator's change. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update UserAccount a set a.lockedUntil = :until where a.username = :username")
    int showLock(String username, Instant until);
}
