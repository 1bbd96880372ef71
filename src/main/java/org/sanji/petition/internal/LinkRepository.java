package org.sanji.petition.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Links between registrations; corrected ones stay. */
interface LinkRepository extends JpaRepository<LinkEntity, UUID> {

    List<LinkEntity> findByPetitionIdOrderByLinkedAt(UUID petitionId);
}
