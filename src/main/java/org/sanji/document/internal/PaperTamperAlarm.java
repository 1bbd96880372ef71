package org.sanji.document.internal;

import java.util.Map;
import org.sanji.common.AuditEntry;
import org.sanji.common.RuleViolation;
import org.sanji.document.IssuedPaper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The kept text of a paper is not the one that was issued: logged and audited for good, whatever becomes of the action. */
@Component
class PaperTamperAlarm {

    private static final Logger LOG = LoggerFactory.getLogger(PaperTamperAlarm.class);

    private final TransactionTemplate own;
    private final ApplicationEventPublisher events;

    PaperTamperAlarm(PlatformTransactionManager transactions, ApplicationEventPublisher events) {
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.events = events;
    }

    /** The refusal, to be thrown. */
    RuleViolation raise(IssuedPaper paper, Exception what) {
        LOG.error("the text of paper {} is damaged: {}", paper.id(), what.getMessage());
        own.executeWithoutResult(status -> events.publishEvent(AuditEntry.ofPetition(
                paper.petitionId(), "paper-damaged", Map.of("paper", paper.id().toString()))));
        return new RuleViolation("paper-damaged", paper.number() == null ? "" : paper.number());
    }
}
