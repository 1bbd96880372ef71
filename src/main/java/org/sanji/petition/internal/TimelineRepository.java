package org.sanji.petition.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Timeline entries: written and read, never changed or deleted. */
interface TimelineRepository extends Repository<TimelineEntity, UUID> {

    TimelineEntity save(TimelineEntity entry);

    List<TimelineEntity> findByPetitionIdOrderBySeq(UUID petitionId);
}
