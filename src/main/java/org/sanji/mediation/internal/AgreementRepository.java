package org.sanji.mediation.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Agreements by petition and pass. */
interface AgreementRepository extends JpaRepository<AgreementEntity, UUID> {

    List<AgreementEntity> findByPetitionIdOrderByPass(UUID petitionId);

    Optional<AgreementEntity> findByPetitionIdAndPass(UUID petitionId, int pass);
}
