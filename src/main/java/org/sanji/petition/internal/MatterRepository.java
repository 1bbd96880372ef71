package org.sanji.petition.internal;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Matters. */
interface MatterRepository extends JpaRepository<MatterEntity, UUID> {}
