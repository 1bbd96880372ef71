package org.sanji.mediation.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.mediation.OpinionState;
import org.springframework.data.jpa.repository.JpaRepository;

/** Opinions by petition and pass. */
interface OpinionRepository extends JpaRepository<OpinionEntity, UUID> {

    Optional<OpinionEntity> findByPetitionIdAndPass(UUID petitionId, int pass);

    List<OpinionEntity> findByPetitionIdAndState(UUID petitionId, OpinionState state);
}
