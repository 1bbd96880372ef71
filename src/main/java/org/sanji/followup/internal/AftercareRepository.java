package org.sanji.followup.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AftercareRepository extends JpaRepository<AftercareEntity, UUID> {

    Optional<AftercareEntity> findByPetitionIdAndPass(UUID petitionId, int pass);

    List<AftercareEntity> findByPetitionIdOrderByPass(UUID petitionId);
}
