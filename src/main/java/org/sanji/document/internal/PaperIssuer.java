package org.sanji.document.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.sanji.common.AuditEntry;
import org.sanji.common.Days;
import org.sanji.common.Texts;
import org.sanji.document.AttachmentKind;
import org.sanji.document.IssuedPaper;
import org.sanji.document.PaperFacts;
import org.sanji.document.PaperOrder;
import org.sanji.document.PaperSubject;
import org.sanji.document.PaperSubjects;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.User;
import org.sanji.security.Users;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Number, text and row of a paper, in the running transaction. */
@Component
class PaperIssuer {

    private static final String ENCLOSURES = "enclosures";

    private final PaperSubjects subjects;
    private final PaperNumbers numbers;
    private final PaperText text;
    private final PaperVault vault;
    private final PaperRows rows;
    private final AttachmentRows attachments;
    private final CurrentUser currentUser;
    private final Users users;
    private final Texts texts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PaperIssuer(
            PaperSubjects subjects,
            PaperNumbers numbers,
            PaperText text,
            PaperVault vault,
            PaperRows rows,
            AttachmentRows attachments,
            CurrentUser currentUser,
            Users users,
            Texts texts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.subjects = subjects;
        this.numbers = numbers;
        this.text = text;
        this.vault = vault;
        this.rows = rows;
        this.attachments = attachments;
        this.currentUser = currentUser;
        this.users = users;
        this.texts = texts;
        this.events = events;
        this.clock = clock;
    }

    /** In the place of which paper it stands, and why. */
    record Replaced(IssuedPaper paper, String reason) {}

    /** @param replaced null when it stands in nobody's place */
    IssuedPaper issue(PaperOrder given, Replaced replaced) {
        var order = given.with(text.resolved(enclosed(given)));
        var subject = subjects.of(order.petitionId(), order.pass());
        var today = Days.today(clock);
        var number = order.kind().isNumbered()
                ? numbers.next(order.organ(), order.kind(), subject.historic(), today.getYear())
                : null;
        var xhtml = text.of(order, subject, number, today, replaced);
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
                replaced == null ? null : replaced.paper().id());
        var digest = PaperVault.digest(xhtml);
        rows.insert(paper, by.username(), vault.seal(xhtml), digest, vault.seal(PaperFactsJson.write(order.facts())));
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

    /** How the text of an order would read today, without a number. */
    String preview(PaperOrder order, Replaced replaced) {
        PaperSubject subject = subjects.of(order.petitionId(), order.pass());
        return text.of(order, subject, texts.get("paper.number.pending"), Days.today(clock), replaced);
    }

    /** What goes with a letter: the registration and what the petitioner handed in; under seal only how much. */
    private PaperFacts enclosed(PaperOrder order) {
        var facts = order.facts();
        if (order.kind().fields().find(ENCLOSURES).isEmpty() || facts.values().containsKey(ENCLOSURES)) {
            return facts;
        }
        var handedIn = attachments.ofPetition(order.petitionId()).stream()
                .filter(a -> a.retraction() == null)
                .filter(a -> a.kind() == AttachmentKind.PETITION_PAPER || a.kind() == AttachmentKind.SCAN)
                .toList();
        var rows = new ArrayList<PaperFacts>();
        if (Boolean.TRUE.equals(facts.values().get("sealed"))) {
            rows.add(PaperFacts.of("no", 1).with("name", texts.get("paper.enclosed.sealed", handedIn.size() + 1)));
        } else {
            rows.add(PaperFacts.of("no", 1).with("name", texts.get("paper.enclosed.registration")));
            handedIn.forEach(a -> rows.add(PaperFacts.of("no", rows.size() + 1).with("name", a.name())));
        }
        return facts.list(ENCLOSURES, rows);
    }

    /** A step runs as the system for the person whose deed led to it. */
    Actor acting() {
        var actor = currentUser.actor();
        return actor.isSystem()
                ? currentUser
                        .originator()
                        .flatMap(users::find)
                        .map(User::toActor)
                        .orElse(actor)
                : actor;
    }

    String name(IssuedPaper paper) {
        return texts.of(paper.kind(), Locale.SIMPLIFIED_CHINESE);
    }

    String word(Enum<?> value) {
        return texts.of(value, Locale.SIMPLIFIED_CHINESE);
    }
}
