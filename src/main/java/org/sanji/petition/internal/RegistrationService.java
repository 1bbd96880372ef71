package org.sanji.petition.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.sanji.common.Days;
import org.sanji.common.Masking;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.document.Attachments;
import org.sanji.petition.Drafts;
import org.sanji.petition.LinkChoice;
import org.sanji.petition.NewParty;
import org.sanji.petition.NewPetition;
import org.sanji.petition.PartyRole;
import org.sanji.petition.Receipt;
import org.sanji.petition.Registrations;
import org.sanji.petition.TimelineKind;
import org.sanji.process.CaseData;
import org.sanji.process.CaseProcess;
import org.sanji.process.UseCase;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.PersonalDataCipher;
import org.sanji.security.Role;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Registers petitions: checks, number, matter, repeat kind, and the start of the case, in one transaction. */
@Service
class RegistrationService implements Registrations {

    /** Letters and digits that nobody confuses on paper. */
    private static final String CODE_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int CODE_LENGTH = 12;
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Days.ZONE);

    private final PetitionRepository petitions;
    private final MatterRepository matters;
    private final RegistrationPolicy policy;
    private final NumberSeries numbers;
    private final RepeatLinks links;
    private final Drafts drafts;
    private final Attachments attachments;
    private final SuperiorLetterRows letters;
    private final ReceiptPapers papers;
    private final Journal journal;
    private final PetitionAccess access;
    private final CaseProcess process;
    private final UseCase useCase;
    private final Deadlines deadlines;
    private final CurrentUser currentUser;
    private final PersonalDataCipher cipher;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RegistrationService(
            PetitionRepository petitions,
            MatterRepository matters,
            RegistrationPolicy policy,
            NumberSeries numbers,
            RepeatLinks links,
            Drafts drafts,
            Attachments attachments,
            SuperiorLetterRows letters,
            ReceiptPapers papers,
            Journal journal,
            PetitionAccess access,
            CaseProcess process,
            UseCase useCase,
            Deadlines deadlines,
            CurrentUser currentUser,
            PersonalDataCipher cipher,
            Clock clock) {
        this.petitions = petitions;
        this.matters = matters;
        this.policy = policy;
        this.numbers = numbers;
        this.links = links;
        this.drafts = drafts;
        this.attachments = attachments;
        this.letters = letters;
        this.papers = papers;
        this.journal = journal;
        this.access = access;
        this.process = process;
        this.useCase = useCase;
        this.deadlines = deadlines;
        this.currentUser = currentUser;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public Receipt register(NewPetition given) {
        Actor by = currentUser.require(Role.RECEPTIONIST);
        RuleViolation.unless(!given.historic() || by.isSystem(), "historic-by-import-only");
        policy.check(given, journal.today());
        return useCase.run(() -> {
            if (given.idempotencyKey() != null) {
                drafts.discard(given.idempotencyKey());
            }
            return petitions
                    .findByIdempotencyKey(key(given))
                    .map(p -> receipt(unchanged(p, given), false))
                    .orElseGet(() -> {
                        var petition = save(given, by);
                        var receipt = receipt(petition, false);
                        papers.registered(petition, receipt);
                        return receipt;
                    });
        });
    }

    /** A retry says the same again; another text under the key of a registration would be lost without a word. */
    private static PetitionEntity unchanged(PetitionEntity registered, NewPetition given) {
        boolean same = registered.facts().title().equals(given.title().strip())
                && registered.facts().narrative().equals(given.narrative().strip())
                && registered.requests().stream()
                        .map(RequestEntity::content)
                        .toList()
                        .equals(given.requests().stream().map(String::strip).toList())
                && registered.parties().stream()
                        .map(PartyEntity::name)
                        .toList()
                        .equals(given.parties().stream()
                                .map(NewParty::name)
                                .map(name -> name == null || name.isBlank() ? null : name.strip())
                                .toList());
        RuleViolation.unless(same, "registered-with-other-text", registered.number());
        return registered;
    }

    private static String key(NewPetition given) {
        return given.idempotencyKey() == null ? "" : given.idempotencyKey();
    }

    private PetitionEntity save(NewPetition given, Actor by) {
        var now = clock.instant();
        var facts = new RegistrationFacts(given, now, by);
        LinkChoice link = given.link();
        var matter = matters.save(new MatterEntity(UUID.randomUUID(), facts.registeredOn()));
        var number = numbers.next(
                given.historic() ? "LS" : "XF", facts.registeredOn().getYear());
        var petition = new PetitionEntity(number, cipher.encrypt(newQueryCode()), matter.id(), facts, given.historic());
        petition.keyedBy(given.idempotencyKey());
        for (int i = 0; i < given.parties().size(); i++) {
            petition.add(new PartyEntity(i + 1, given.parties().get(i), cipher));
        }
        for (int i = 0; i < given.requests().size(); i++) {
            petition.add(new RequestEntity(i + 1, given.requests().get(i).strip()));
        }
        petition.awaitTriage(deadlines.due(ClockKind.TRIAGE, facts.registeredOn()));
        flushUnique(petition);
        journal.open(petition, TimelineKind.REGISTERED, facts.form().name(), number);
        if (given.readBackAt() != null) {
            journal.inside(petition, TimelineKind.READ_BACK, TIME.format(given.readBackAt()));
        }
        if (given.urgent()) {
            petition.flagUrgent();
            journal.inside(petition, TimelineKind.URGENT_FLAGGED, given.urgentReason());
        }
        if (link != null) {
            links.establish(petition, link);
        }
        attachments.attach(given.attachments(), petition.id());
        if (given.superior() != null) {
            letters.add(petition, given.superior(), by, null);
        }
        process.start(petition.key(), CaseData.none());
        return petition;
    }

    /** A retry that runs at the same time meets the unique key; the use case is repeated and finds the first one. */
    private void flushUnique(PetitionEntity petition) {
        try {
            petitions.saveAndFlush(petition);
        } catch (DataIntegrityViolationException e) {
            throw new CannotAcquireLockException("the same registration arrived twice", e);
        }
    }

    private String newQueryCode() {
        var code = new StringBuilder(CODE_LENGTH);
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(CODE_ALPHABET.charAt(random.nextInt(CODE_ALPHABET.length())));
        }
        return code.toString();
    }

    @Override
    public boolean isRegistered(String idempotencyKey) {
        currentUser.require(Role.SYSTEM);
        return petitions.existsByIdempotencyKey(idempotencyKey);
    }

    @Override
    public Receipt reprint(UUID petitionId) {
        return useCase.run(() -> {
            currentUser.require(Role.RECEPTIONIST, Role.TRIAGE_OFFICER);
            var petition = access.require(petitionId);
            journal.inside(petition, TimelineKind.RECEIPT_REPRINTED);
            return receipt(petition, true);
        });
    }

    private Receipt receipt(PetitionEntity petition, boolean masked) {
        var due = petition.due();
        return new Receipt(
                petition.id(),
                petition.number(),
                cipher.decrypt(petition.queryCode()),
                petition.facts().registeredOn(),
                petition.sealed() ? null : petition.facts().title(),
                petition.state(),
                petition.repeatKind(),
                petition.joinedTo() == null || !access.visible(petition.joinedTo())
                        ? null
                        : petitions
                                .findById(petition.joinedTo())
                                .map(PetitionEntity::number)
                                .orElse(null),
                due == null ? null : due.dueOn(),
                petition.facts().readBackAt(),
                representatives(petition, masked),
                LastFour.of(petition, cipher).isEmpty());
    }

    private static List<String> representatives(PetitionEntity petition, boolean masked) {
        return petition.parties().stream()
                .filter(p -> p.role() == PartyRole.REPRESENTATIVE && p.name() != null)
                .map(p -> masked ? Masking.name(p.name()) : p.name())
                .toList();
    }
}
