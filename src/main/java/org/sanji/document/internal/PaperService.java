package org.sanji.document.internal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.AuditEntry;
import org.sanji.common.RuleViolation;
import org.sanji.document.DeliveryForm;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperKind;
import org.sanji.document.PaperOrder;
import org.sanji.document.Papers;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Papers}: in the transaction of the deed. */
@Service
class PaperService implements Papers {

    private final PaperIssuer issuer;
    private final PaperRows rows;
    private final PaperDeliveries deliveries;
    private final ApplicationEventPublisher events;

    PaperService(PaperIssuer issuer, PaperRows rows, PaperDeliveries deliveries, ApplicationEventPublisher events) {
        this.issuer = issuer;
        this.rows = rows;
        this.deliveries = deliveries;
        this.events = events;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedPaper issue(PaperOrder order) {
        return issuer.issue(order, null);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void served(UUID paperId, DeliveryForm form) {
        var paper = rows.find(paperId).orElseThrow(PaperAccess::notFound);
        RuleViolation.unless(paper.stands(), "paper-revoked-already");
        if (deliveries.of(paperId).isPresent()) {
            return;
        }
        var by = issuer.acting().displayName();
        var kept = deliveries.checked(paper, form, by);
        deliveries.insert(paperId, kept, by);
        issuer.issue(record(paper, kept), null);
        events.publishEvent(AuditEntry.ofPetition(
                paper.petitionId(),
                "paper-served",
                Map.of(
                        "paper", paperId.toString(),
                        "method", kept.method().name(),
                        "on", kept.servedOn().toString())));
    }

    /** The 送达回证 of a paper; delivery is null before the service. */
    public PaperOrder record(IssuedPaper paper, DeliveryForm delivery) {
        var facts = PaperFacts.of("paperKind", issuer.name(paper))
                .with("paperNumber", paper.number())
                .with("paperIssuedOn", paper.issuedOn());
        if (delivery != null) {
            facts = facts.with("method", issuer.word(delivery.method()))
                    .with("servedOn", delivery.servedOn())
                    .with("receivedBy", delivery.receivedBy())
                    .with("server", delivery.server())
                    .with("witness", delivery.witness())
                    .with("proof", delivery.proof());
        }
        return new PaperOrder(
                PaperKind.SERVICE_RECORD,
                paper.petitionId(),
                paper.pass(),
                paper.id().toString(),
                paper.organ(),
                facts);
    }

    @Override
    @Transactional(readOnly = true)
    public List<IssuedPaper> of(UUID petitionId) {
        return rows.ofPetition(petitionId);
    }
}
