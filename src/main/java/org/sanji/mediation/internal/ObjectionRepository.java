package org.sanji.mediation.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Objections by petition. */
interface ObjectionRepository extends JpaRepository<ObjectionEntity, UUID> {

    List<ObjectionEntity> findByPetitionIdOrderByObjectedAt(UUID petitionId);

    /** The open objection of a pass. */
    Optional<ObjectionEntity> findByPetitionIdAndPassAndRulingIsNull(UUID petitionId, int pass);
}
