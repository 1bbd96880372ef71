package org.sanji.mediation.internal;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** Promises by agreement. */
interface AgreementItemRepository extends JpaRepository<AgreementItemEntity, UUID> {

    List<AgreementItemEntity> findByAgreementIdInOrderByPositionNo(List<UUID> agreementIds);
}
