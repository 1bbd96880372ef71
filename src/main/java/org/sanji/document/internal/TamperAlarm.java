package org.sanji.document.internal;

import java.util.Map;
import org.sanji.common.AuditEntry;
import org.sanji.common.RuleViolation;
import org.sanji.document.RecordFile;
import org.sanji.security.CurrentUser;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** A stored file is not the one that was kept: logged and audited for good, whatever becomes of the action. */
@Component
class TamperAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(TamperAlarm.class);

    private final TransactionTemplate own;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;

    TamperAlarm(PlatformTransactionManager transactions, ApplicationEventPublisher events, CurrentUser currentUser) {
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
        this.currentUser = currentUser;
    }

    /** The refusal, to be thrown. */
    RuleViolation raise(AttachmentRow row, Exception what) {
        LOG.error("stored file {} of attachment {} is damaged: {}", row.digest(), row.id(), what.getMessage());
        var details = Map.of("attachment", row.id().toString(), "digest", row.digest());
        own.executeWithoutResult(status -> events.publishEvent(
                row.petitionId() == null
                        ? AuditEntry.ofUser(currentUser.actor().username(), "attachment-damaged", details)
                        : AuditEntry.ofPetition(row.petitionId(), "attachment-damaged", details)));
        return new RuleViolation("stored-file-damaged", row.name());
    }

    /** The same for a file of a record that is no petition. */
    RuleViolation raise(RecordFile file, String digest, Exception what) {
        LOG.error("stored file {} of record file {} is damaged: {}", digest, file.id(), what.getMessage());
        var details = Map.of("file", file.id().toString(), "holder", file.holder(), "digest", digest);
        own.executeWithoutResult(status ->
                events.publishEvent(AuditEntry.ofUser(currentUser.actor().username(), "attachment-damaged", details)));
        return new RuleViolation("stored-file-damaged", file.name());
    }
}
