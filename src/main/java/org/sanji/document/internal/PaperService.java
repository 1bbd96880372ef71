package org.sanji.document.internal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.AuditEntry;
import org.sanji.common.Days;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperOrder;
import org.sanji.document.PaperSubjects;
import org.sanji.document.Papers;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.User;
import org.sanji.security.Users;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** {@link Papers}: number, text and row in the transaction of the deed. */
@Service
class PaperService implements Papers {

    private final PaperSubjects subjects;
    private final PaperNumbers numbers;
    private final PaperText text;
    private final PaperVault vault;
    private final PaperRows rows;
    private final CurrentUser currentUser;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperService(
            PaperSubjects subjects,
            PaperNumbers numbers,
            PaperText text,
            PaperVault vault,
            PaperRows rows,
            CurrentUser currentUser,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.subjects = subjects;
        this.numbers = numbers;
        this.text = text;
        this.vault = vault;
        this.rows = rows;
        this.currentUser = currentUser;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedPaper issue(PaperOrder order) {
        var subject = subjects.of(order.petitionId(), order.pass());
        var today = Days.today(clock);
        var number = order.kind().isNumbered()
                ? numbers.next(order.organ(), order.kind(), subject.historic(), today.getYear())
                : null;
        var xhtml = text.of(order, subject, number, today);
        var by = acting();
        var paper = new IssuedPaper(
                UUID.randomUUID(),
                order.kind(),
                order.petitionId(),
                order.pass(),
                order.subject(),
                order.organ(),
                number,
                today,
                clock.instant(),
                by.displayName(),
                null,
                null);
        var digest = PaperVault.digest(xhtml);
        rows.insert(paper, by.username(), vault.seal(xhtml), digest);
        events.publishEvent(AuditEntry.ofPetition(
                order.petitionId(),
                "paper-issued",
                Map.of(
                        "paper",
                        paper.id().toString(),
                        "kind",
                        order.kind().name(),
                        "number",
                        number == null ? "" : number,
                        "digest",
                        digest)));
        return paper;
    }

    /** A step runs as the system for the person whose deed led to it. */
    private Actor acting() {
        var actor = currentUser.actor();
        return actor.isSystem()
                ? currentUser
                        .originator()
                        .flatMap(users::find)
                        .map(User::toActor)
                        .orElse(actor)
                : actor;
    }

    @Override
    @Transactional(readOnly = true)
    public List<IssuedPaper> of(UUID petitionId) {
        return rows.ofPetition(petitionId);
    }
}
