package org.sanji.review.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Requests for review. */
interface ReviewRepository extends JpaRepository<ReviewEntity, UUID> {

    List<ReviewEntity> findByPetitionIdOrderByAskedRecordedAt(UUID petitionId);
}
