package org.sanji.petition.internal;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.DueDate;
import org.sanji.petition.CaseFacts;
import org.sanji.petition.MediationLevel;
import org.sanji.petition.NewPetition;
import org.sanji.petition.OrganPart;
import org.sanji.petition.PassReason;
import org.sanji.petition.PetitionState;
import org.sanji.petition.RepeatKind;
import org.sanji.petition.Track;
import org.sanji.process.PassKey;

/** 信访件: one registration and where its handling stands. Transitions are guarded: a wrong one is a RuleViolation. */
@Entity
@Table(name = "petition")
class PetitionEntity {

    /** Whether the petitioner claims new facts and what the triage officer said. */
    enum NewFacts {
        NONE,
        CLAIMED,
        CONFIRMED,
        REJECTED
    }

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String number;
    private String queryCode;
    private String idempotencyKey;
    private UUID matterId;

    @Embedded
    private RegistrationFacts facts;

    @Enumerated(EnumType.STRING)
    private Track track;

    private boolean urgent;
    private boolean historic;
    private boolean sealed;

    @Enumerated(EnumType.STRING)
    private PetitionState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "mediation_level")
    private MediationLevel level;

    private String leadOrgan;
    private String leader;

    @Enumerated(EnumType.STRING)
    private RepeatKind repeatKind;

    private UUID joinedTo;

    @Enumerated(EnumType.STRING)
    private NewFacts newFacts = NewFacts.NONE;

    private String newFactsReason;

    @Embedded
    private TriageRecord triage;

    @Embedded
    private Due due;

    private int currentPass = 1;
    private long timelineSeq;
    private LocalDate endedOn;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id", nullable = false)
    @OrderBy("position")
    private List<PartyEntity> parties = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id", nullable = false)
    @OrderBy("position")
    private List<RequestEntity> requests = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id", nullable = false)
    @OrderBy("sinceOn")
    private List<OrganPartEntity> organs = new ArrayList<>();

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.LAZY)
    @JoinColumn(name = "petition_id", nullable = false)
    @OrderBy("no")
    private List<PassEntity> passes = new ArrayList<>();

    protected PetitionEntity() {}

    PetitionEntity(String number, String queryCode, UUID matterId, RegistrationFacts facts, boolean historic) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.queryCode = queryCode;
        this.matterId = matterId;
        this.facts = facts;
        this.historic = historic;
        this.track = facts.purpose().track();
        this.sealed = track == Track.ACCUSATION;
        this.state = PetitionState.REGISTERED;
        this.passes.add(new PassEntity(1, PassReason.FIRST, facts.registeredOn()));
    }

    // ---- registration

    void keyedBy(String key) {
        RuleViolation.unless(idempotencyKey == null, "wrong-state", number);
        idempotencyKey = key;
    }

    void add(PartyEntity party) {
        parties.add(party);
    }

    void add(RequestEntity request) {
        requests.add(request);
    }

    void awaitTriage(DueDate triageDue) {
        triage = TriageRecord.due(historic ? null : triageDue.dueOn());
        govern(triageDue);
    }

    /** Moves the registration to the matter of an earlier one, or back to a matter of its own (kind null). */
    void repeats(UUID matter, RepeatKind kind) {
        matterId = matter;
        repeatKind = kind;
    }

    void claimNewFacts(String reason) {
        newFacts = NewFacts.CLAIMED;
        newFactsReason = reason;
    }

    void judgeNewFacts(boolean confirmed) {
        RuleViolation.unless(newFacts == NewFacts.CLAIMED && state == PetitionState.REGISTERED, "new-facts-not-open");
        newFacts = confirmed ? NewFacts.CONFIRMED : NewFacts.REJECTED;
        if (confirmed) {
            repeatKind = RepeatKind.NEW_FACTS;
        }
    }

    void flagUrgent() {
        RuleViolation.unless(!urgent, "already-urgent");
        urgent = true;
    }

    /** What was registered wrongly; the old values are kept by the caller. */
    void correct(NewPetition corrected) {
        facts.correct(corrected);
    }

    /** It turned out to be an accusation (Art 30): sealed from here on; only before triage. */
    void seal() {
        require(PetitionState.REGISTERED);
        track = Track.ACCUSATION;
        sealed = true;
    }

    /** Another registration of its matter turned out to be an accusation; not while an organ handles this one. */
    void sealWithMatter() {
        RuleViolation.unless(state == PetitionState.REGISTERED || !state.isOpen(), "wrong-state", number);
        track = Track.ACCUSATION;
        sealed = true;
    }

    // ---- triage and assignment

    void join(UUID running) {
        require(PetitionState.REGISTERED);
        joinedTo = running;
        end(PetitionState.JOINED, facts.registeredOn());
    }

    /** Ends the case without handling: transfer, non-acceptance and the like, withdrawal, voiding. */
    void end(PetitionState how, LocalDate on) {
        RuleViolation.unless(state.isOpen(), "case-has-ended");
        state = how;
        endedOn = on;
        due = null;
    }

    void assign(String lead, List<String> coOrgans, String inCharge, LocalDate on, DueDate notice, DueDate objection) {
        require(PetitionState.REGISTERED, PetitionState.OBJECTED, PetitionState.ASSIGNED);
        lead(lead, on);
        coOrgans.forEach(c -> coHandle(c, on));
        leader = inCharge;
        pass().assign(on, notice, objection);
        state = PetitionState.ASSIGNED;
        govern(notice);
    }

    private void lead(String organ, LocalDate on) {
        if (leadOrgan != null && !leadOrgan.equals(organ)) {
            part(leadOrgan).ifPresent(p -> p.becomeFormer(on));
        }
        part(organ)
                .ifPresentOrElse(
                        p -> p.become(OrganPart.LEAD),
                        () -> organs.add(new OrganPartEntity(organ, OrganPart.LEAD, on)));
        leadOrgan = organ;
    }

    void coHandle(String organ, LocalDate on) {
        if (organ.equals(leadOrgan)) {
            return;
        }
        part(organ)
                .ifPresentOrElse(
                        p -> p.become(OrganPart.CO), () -> organs.add(new OrganPartEntity(organ, OrganPart.CO, on)));
    }

    private Optional<OrganPartEntity> part(String organ) {
        return organs.stream().filter(p -> p.organ().equals(organ)).findFirst();
    }

    void object() {
        require(PetitionState.ASSIGNED);
        state = PetitionState.OBJECTED;
    }

    void objectionRuled() {
        require(PetitionState.OBJECTED);
        state = PetitionState.ASSIGNED;
    }

    void accept(LocalDate on, boolean silence, Track how, DueDate handling) {
        require(PetitionState.ASSIGNED, PetitionState.OBJECTED);
        track = how;
        pass().accept(on, silence, how, handling);
        state = how == Track.APPEAL_REQUEST ? PetitionState.LEVEL1 : PetitionState.ANSWERING;
        govern(handling);
    }

    // ---- handling

    void enterLevel(MediationLevel to) {
        RuleViolation.unless(state.isAtLevel(), "wrong-state", number);
        level = to;
        state = PetitionState.ofLevel(to);
    }

    /** The organ answers by the simple procedure; the sixty days run beside it. */
    void simple(DueDate due) {
        require(PetitionState.LEVEL1, PetitionState.ANSWERING);
        state = PetitionState.ANSWERING;
        pass().simple(due);
        govern(due);
    }

    /** The normal procedure takes over, also when an answer waits for service. */
    void leaveSimple(LocalDate on, DueDate handling) {
        require(PetitionState.ANSWERING, PetitionState.ANSWERED);
        RuleViolation.unless(pass().isSimple(), "simple-not");
        state = track == Track.APPEAL_REQUEST ? PetitionState.LEVEL1 : PetitionState.ANSWERING;
        pass().leaveSimple(on);
        govern(handling);
    }

    void extend(int days, String why, DueDate extended) {
        RuleViolation.unless(state != PetitionState.JOINED, "extension-of-joined");
        RuleViolation.unless(
                state.isAtLevel() || state == PetitionState.ANSWERING, "extension-only-while-handled", number);
        pass().extend(days, why, extended);
        govern(extended);
    }

    void answered(DueDate service) {
        RuleViolation.unless(state.isAtLevel() || state == PetitionState.ANSWERING, "wrong-state", number);
        state = PetitionState.ANSWERED;
        pass().serviceDue(service);
        govern(service);
    }

    void close(LocalDate on) {
        RuleViolation.unless(state == PetitionState.ANSWERED, "wrong-state", number);
        pass().close(on);
        end(PetitionState.CLOSED, on);
    }

    /** Opens a further pass at the organ that led the last one. */
    void openPass(PassReason reason, LocalDate on, DueDate notice, DueDate objection) {
        RuleViolation.unless(state == PetitionState.CLOSED, "reopen-only-closed", number);
        currentPass++;
        passes.add(new PassEntity(currentPass, reason, on));
        endedOn = null;
        level = null;
        pass().assign(on, notice, objection);
        state = PetitionState.ASSIGNED;
        govern(notice);
    }

    private void govern(DueDate date) {
        due = historic ? null : new Due(date);
    }

    private void require(PetitionState... allowed) {
        RuleViolation.unless(Set.of(allowed).contains(state), "wrong-state", number);
    }

    // ---- reading

    PassEntity pass() {
        return pass(currentPass);
    }

    PassEntity pass(int no) {
        return passes.stream().filter(p -> p.no() == no).findFirst().orElseThrow();
    }

    PassEntity firstPass() {
        return passes.stream().filter(p -> p.no() == 1).findFirst().orElseThrow();
    }

    PassKey key() {
        return new PassKey(id, currentPass);
    }

    long nextTimelineSeq() {
        return ++timelineSeq;
    }

    List<String> organCodes(OrganPart part) {
        return organs.stream()
                .filter(p -> p.part() == part)
                .map(OrganPartEntity::organ)
                .toList();
    }

    /** Organs that led it, oldest first, the current one last. */
    List<CaseFacts.Lead> leads() {
        return organs.stream()
                .filter(p -> p.part() != OrganPart.CO)
                .sorted(Comparator.comparing(OrganPartEntity::part, Comparator.reverseOrder())
                        .thenComparing(OrganPartEntity::sinceOn))
                .map(p -> new CaseFacts.Lead(p.organ(), p.sinceOn()))
                .toList();
    }

    Optional<LocalDate> formerUntil(String organ) {
        return organs.stream()
                .filter(p -> p.part() == OrganPart.FORMER && p.organ().equals(organ))
                .map(OrganPartEntity::untilOn)
                .filter(Objects::nonNull)
                .findFirst();
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    String queryCode() {
        return queryCode;
    }

    UUID matterId() {
        return matterId;
    }

    RegistrationFacts facts() {
        return facts;
    }

    Track track() {
        return track;
    }

    boolean urgent() {
        return urgent;
    }

    boolean historic() {
        return historic;
    }

    boolean sealed() {
        return sealed;
    }

    PetitionState state() {
        return state;
    }

    MediationLevel level() {
        return level;
    }

    String leadOrgan() {
        return leadOrgan;
    }

    String leader() {
        return leader;
    }

    RepeatKind repeatKind() {
        return repeatKind;
    }

    UUID joinedTo() {
        return joinedTo;
    }

    NewFacts newFacts() {
        return newFacts;
    }

    String newFactsReason() {
        return newFactsReason;
    }

    TriageRecord triage() {
        return triage;
    }

    Due due() {
        return due;
    }

    /** The calendar of a year came: the same clock, counted anew. */
    void recount(DueDate date) {
        govern(date);
    }

    int currentPass() {
        return currentPass;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    List<PartyEntity> parties() {
        return parties;
    }

    List<RequestEntity> requests() {
        return requests;
    }

    List<PassEntity> passes() {
        return passes;
    }
}
