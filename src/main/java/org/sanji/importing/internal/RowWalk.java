package org.sanji.importing.internal;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.common.Texts;
import org.sanji.importing.ImportMapping;
import org.sanji.mediation.AcceptForm;
import org.sanji.mediation.NoticeMethod;
import org.sanji.mediation.OpinionAnswer;
import org.sanji.mediation.OpinionDraft;
import org.sanji.mediation.Opinions;
import org.sanji.mediation.OrganAnswers;
import org.sanji.mediation.ServiceForm;
import org.sanji.mediation.ServiceMethod;
import org.sanji.mediation.ServiceRecords;
import org.sanji.mediation.SessionForm;
import org.sanji.mediation.SessionResult;
import org.sanji.mediation.Sessions;
import org.sanji.mediation.Side;
import org.sanji.organization.Categories;
import org.sanji.organization.Category;
import org.sanji.organization.CategoryRules;
import org.sanji.organization.Organs;
import org.sanji.petition.CaseTransitions;
import org.sanji.petition.IdType;
import org.sanji.petition.LinkChoice;
import org.sanji.petition.NewParty;
import org.sanji.petition.NewPetition;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.Receipt;
import org.sanji.petition.Registrations;
import org.sanji.petition.RepeatCandidate;
import org.sanji.petition.RepeatQuery;
import org.sanji.petition.Repeats;
import org.sanji.petition.Sex;
import org.sanji.petition.TimelineKind;
import org.sanji.petition.Triage;
import org.sanji.petition.TriageDecision;
import org.sanji.petition.TriageRoute;
import org.sanji.process.PassKey;
import org.sanji.process.TaskKey;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItem;
import org.sanji.process.WorkItems;
import org.springframework.stereotype.Component;

/**
 * Walks one row through the house in one transaction, each step at the moment it happened: registered at filing; with
 * an answer also assigned, accepted, answered at level one, issued and served, so that no timer survives; without one
 * it stops at triage. The engine's clock is not moved.
 */
@Component
class RowWalk {

    private static final int ITEM_TEXT = 3_900;

    private final Registrations registrations;
    private final Repeats repeats;
    private final Triage triage;
    private final OrganAnswers answers;
    private final Sessions sessions;
    private final Opinions opinions;
    private final ServiceRecords services;
    private final Petitions petitions;
    private final CaseTransitions transitions;
    private final WorkItems workItems;
    private final Categories categories;
    private final CategoryRules categoryRules;
    private final Organs organs;
    private final UseCase useCase;
    private final EventClock clock;
    private final Texts texts;

    RowWalk(
            Registrations registrations,
            Repeats repeats,
            Triage triage,
            OrganAnswers answers,
            Sessions sessions,
            Opinions opinions,
            ServiceRecords services,
            Petitions petitions,
            CaseTransitions transitions,
            WorkItems workItems,
            Categories categories,
            CategoryRules categoryRules,
            Organs organs,
            UseCase useCase,
            EventClock clock,
            Texts texts) {
        this.registrations = registrations;
        this.repeats = repeats;
        this.triage = triage;
        this.answers = answers;
        this.sessions = sessions;
        this.opinions = opinions;
        this.services = services;
        this.petitions = petitions;
        this.transitions = transitions;
        this.workItems = workItems;
        this.categories = categories;
        this.categoryRules = categoryRules;
        this.organs = organs;
        this.useCase = useCase;
        this.clock = clock;
        this.texts = texts;
    }

    boolean isThere(ImportRow row, ImportMapping mapping) {
        return registrations.isRegistered(key(row, mapping));
    }

    private static String key(ImportRow row, ImportMapping mapping) {
        return mapping.source() + ":" + row.number();
    }

    void walk(ImportRow row, ImportMapping mapping) {
        useCase.run(() -> {
            var receipt = clock.at(row.filedAt(), (Supplier<Receipt>) () -> register(row, mapping));
            if (row.reply() == null) {
                return;
            }
            if (receipt.state() == PetitionState.JOINED) {
                clock.at(row.repliedAt(), () -> recordReplyOfJoined(receipt, row));
                return;
            }
            clock.at(row.filedAt(), () -> toTheOrgan(receipt.petitionId(), row, mapping));
            clock.at(row.repliedAt(), () -> answered(receipt.petitionId(), row));
        });
    }

    private Receipt register(ImportRow row, ImportMapping mapping) {
        var named = category(row);
        var category = named.or(() -> categoryRules.propose(row.title() + "\n" + row.detail()));
        var link = sameMatter(row, mapping);
        var filedOn = Days.dayOf(row.filedAt());
        var sender = new NewParty(
                PartyRole.PETITIONER,
                null,
                row.user().isEmpty() ? IdType.NONE : IdType.SOURCE_ACCOUNT,
                row.user().isEmpty() ? null : row.user(),
                null,
                Sex.UNKNOWN,
                null,
                null,
                texts.get("import.no-name"));
        return registrations.register(NewPetition.of(PetitionForm.ONLINE, Purpose.REQUEST, filedOn)
                .matter(row.title(), row.detail(), List.of(row.title()))
                .parties(sender)
                .category(category.orElse(null), named.isEmpty() && category.isPresent())
                .linkedTo(link.orElse(null))
                .idempotencyKey(key(row, mapping))
                .historic()
                .build());
    }

    /** A category named by the source is taken by its code or its path; an unknown one makes the row bad. */
    private Optional<String> category(ImportRow row) {
        if (row.category() == null || row.category().isEmpty()) {
            return Optional.empty();
        }
        var code = categories
                .find(row.category())
                .or(() -> categories.all().stream()
                        .filter(c -> c.path().equals(row.category()))
                        .findFirst())
                .map(Category::code);
        org.sanji.common.RuleViolation.unless(code.isPresent(), "unknown-category", row.category());
        return code;
    }

    /** The same account and a text that reads alike is the same matter; the best and then the earliest counts. */
    private Optional<LinkChoice> sameMatter(ImportRow row, ImportMapping mapping) {
        if (row.user().isEmpty()) {
            return Optional.empty();
        }
        var filedOn = Days.dayOf(row.filedAt());
        var query =
                new RepeatQuery(null, row.user(), null, null, null, row.title() + row.detail(), PetitionForm.ONLINE);
        return repeats.candidates(query).stream()
                .filter(c -> c.samePerson() && c.likeness() >= mapping.sameMatterLikeness())
                .filter(c -> !c.registeredOn().isAfter(filedOn))
                .max(Comparator.comparing(RepeatCandidate::likeness))
                .map(c -> new LinkChoice(c.id(), texts.get("import.same-matter"), false, null));
    }

    private Void recordReplyOfJoined(Receipt receipt, ImportRow row) {
        transitions.record(
                new PassKey(receipt.petitionId(), 1),
                TimelineKind.IMPORTED,
                Days.dayOf(row.repliedAt()),
                false,
                row.reply().substring(0, Math.min(ITEM_TEXT, row.reply().length())));
        return null;
    }

    private Void toTheOrgan(UUID id, ImportRow row, ImportMapping mapping) {
        var view = petitions.byId(id);
        var lead = view.category() == null
                ? mapping.defaultOrgan()
                : categoryRules.organsFor(view.category()).stream()
                        .filter(code ->
                                organs.find(code).map(o -> o.hasAccounts()).orElse(false))
                        .findFirst()
                        .orElse(mapping.defaultOrgan());
        var item = item(id, TaskKey.TRIAGE);
        triage.decide(
                item.id(),
                item.version(),
                new TriageDecision(
                        TriageRoute.FORWARD, lead, List.of(), 1, null, null, null, texts.get("import.reason")));
        item = item(id, TaskKey.ORGAN_ANSWER);
        answers.accept(
                item.id(), item.version(), new AcceptForm(Days.dayOf(row.filedAt()), NoticeMethod.MESSAGE, null, 1));
        return null;
    }

    private Void answered(UUID id, ImportRow row) {
        var item = item(id, TaskKey.LEVEL1_SESSION);
        sessions.record(
                item.id(),
                item.version(),
                new SessionForm(
                        null,
                        LocalDateTime.ofInstant(row.repliedAt(), Days.ZONE),
                        texts.get("import.place"),
                        List.of(new SessionForm.Attendee(texts.get("import.attendee"), Side.ORGAN)),
                        List.of(),
                        false,
                        false,
                        texts.get("import.minutes"),
                        SessionResult.OPINION,
                        null,
                        List.of(),
                        null));
        item = item(id, TaskKey.DRAFT_OPINION);
        opinions.submit(item.id(), item.version(), draft(id, row));
        item = item(id, TaskKey.APPROVE_OPINION);
        opinions.approve(item.id(), item.version());
        item = item(id, TaskKey.RECORD_SERVICE);
        services.record(
                item.id(),
                item.version(),
                new ServiceForm(
                        ServiceMethod.ELECTRONIC,
                        Days.dayOf(row.repliedAt()),
                        texts.get("import.receiver"),
                        texts.get("import.proof")));
        return null;
    }

    private OpinionDraft draft(UUID id, ImportRow row) {
        var view = petitions.byId(id);
        var text = row.reply().length() <= ITEM_TEXT
                ? row.reply()
                : row.reply().substring(0, ITEM_TEXT) + texts.get("import.reply-continues");
        var items = view.requests().stream()
                .map(r -> new OpinionDraft.Item(r.id(), OpinionAnswer.EXPLAINED, text))
                .toList();
        var relief = organs.reviewOrganOf(view.leadOrgan()).map(o -> o.code()).orElse(null);
        return new OpinionDraft(row.reply(), items, texts.get("import.basis"), relief, texts.get("import.relief"));
    }

    private WorkItem item(UUID id, TaskKey task) {
        return workItems.open(id, task).orElseThrow(() -> new IllegalStateException("no open task " + task));
    }
}
