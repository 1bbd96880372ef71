package org.sanji.petition.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Petitions as aggregates; lists are read by SQL. */
interface PetitionRepository extends JpaRepository<PetitionEntity, UUID> {

    Optional<PetitionEntity> findByNumber(String number);

    Optional<PetitionEntity> findByIdempotencyKey(String key);

    boolean existsByIdempotencyKey(String key);

    List<PetitionEntity> findByMatterId(UUID matterId);
}
