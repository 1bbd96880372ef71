package org.sanji.followup.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface CheckRepository extends JpaRepository<CheckEntity, UUID> {

    List<CheckEntity> findByPetitionIdOrderByPassAscFirstDueOnAscPositionNoAsc(UUID petitionId);
}
