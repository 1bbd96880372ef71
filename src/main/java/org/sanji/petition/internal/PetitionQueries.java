package org.sanji.petition.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.AuditEntry;
import org.sanji.common.Masking;
import org.sanji.common.NotFoundException;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;
import org.sanji.common.RuleViolation;
import org.sanji.petition.LinkView;
import org.sanji.petition.OrganPart;
import org.sanji.petition.PartyView;
import org.sanji.petition.PetitionFilter;
import org.sanji.petition.PetitionRow;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Petitions;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.TimelineKind;
import org.sanji.security.CurrentUser;
import org.sanji.security.PersonalDataCipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading, by the rights of the acting user. */
@Service
@Transactional
class PetitionQueries implements Petitions {

    private final PetitionAccess access;
    private final PetitionList list;
    private final TimelineRepository timeline;
    private final RepeatLinks repeatLinks;
    private final PetitionRepository petitions;
    private final DueViews dues;
    private final Journal journal;
    private final PersonalDataCipher cipher;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    PetitionQueries(
            PetitionAccess access,
            PetitionList list,
            TimelineRepository timeline,
            RepeatLinks repeatLinks,
            PetitionRepository petitions,
            DueViews dues,
            Journal journal,
            PersonalDataCipher cipher,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.access = access;
        this.list = list;
        this.timeline = timeline;
        this.repeatLinks = repeatLinks;
        this.petitions = petitions;
        this.dues = dues;
        this.journal = journal;
        this.cipher = cipher;
        this.currentUser = currentUser;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public PetitionView byNumber(String number) {
        return view(access.require(number));
    }

    @Override
    @Transactional(readOnly = true)
    public PetitionView byId(UUID id) {
        return view(access.require(id));
    }

    @Override
    @Transactional(readOnly = true)
    public PageSlice<PetitionRow> page(PetitionFilter filter, PageQuery page) {
        return list.page(filter, page, currentUser.actor());
    }

    /** A formerly leading organ sees its own part: what happened until it lost the lead. */
    @Override
    @Transactional(readOnly = true)
    public List<TimelineEntry> timeline(UUID id) {
        var petition = access.require(id);
        Optional<java.time.LocalDate> until = access.formerOnly(petition)
                ? petition.formerUntil(currentUser.actor().organ())
                : Optional.empty();
        return timeline.findByPetitionIdOrderBySeq(id).stream()
                .filter(e -> until.isEmpty() || !e.onDate().isAfter(until.get()))
                .map(TimelineEntity::view)
                .filter(e -> !e.kind().isOfOneOrgan() || access.readsAllOrgans() || isOfOwnOrgan(e))
                .toList();
    }

    /** An instruction is between the leader, its addressee and the bureau; its first argument is the addressee. */
    private boolean isOfOwnOrgan(TimelineEntry entry) {
        return entry.args().get(0).equals(currentUser.actor().organ());
    }

    @Override
    public PartyView unmask(UUID petitionId, UUID partyId, String reason) {
        RuleViolation.unless(reason != null && !reason.isBlank(), "unmask-reason");
        var petition = access.require(petitionId);
        if (!access.actsOn(petition)) {
            throw new NotFoundException("petition");
        }
        var party = petition.parties().stream()
                .filter(p -> p.id().equals(partyId))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("party"));
        journal.inside(petition, TimelineKind.UNMASKED, reason);
        var actor = currentUser.actor();
        events.publishEvent(
                AuditEntry.ofUser(actor.username(), "unmask", Map.of("petition", petition.number(), "reason", reason)));
        return new PartyView(
                party.id(),
                party.role(),
                party.name(),
                party.idType(),
                cipher.decrypt(party.idNumber()),
                cipher.decrypt(party.phone()),
                party.sex(),
                party.birthDate() == null ? null : party.birthDate().getYear(),
                party.address(),
                party.missingReason());
    }

    @Override
    @Transactional(readOnly = true)
    public void requireVisible(UUID id) {
        if (!access.visible(id)) {
            throw new NotFoundException("petition");
        }
    }

    private PetitionView view(PetitionEntity p) {
        var facts = p.facts();
        boolean former = access.formerOnly(p);
        return new PetitionView(
                p.key(),
                p.number(),
                facts.form(),
                facts.purpose(),
                p.track(),
                facts.origin(),
                p.state(),
                p.level(),
                p.repeatKind(),
                p.matterId(),
                joinedTo(p),
                facts.title(),
                former ? "" : facts.narrative(),
                facts.category(),
                facts.categoryProposed(),
                facts.township(),
                facts.village(),
                facts.place(),
                facts.receivedOn(),
                facts.postmarkedOn(),
                facts.registeredAt(),
                facts.registeredByName(),
                facts.readBackAt(),
                facts.personsPresent(),
                facts.personsConcerned(),
                p.urgent(),
                p.historic(),
                p.sealed(),
                p.leadOrgan(),
                p.organCodes(OrganPart.CO),
                p.leader(),
                p.newFacts() == PetitionEntity.NewFacts.CLAIMED,
                p.triage().proposal(),
                dues.of(p.due()),
                p.parties().stream().map(this::masked).toList(),
                former ? List.of() : CaseTransitionService.requests(p),
                p.passes().stream().map(PassEntity::view).toList(),
                former ? List.of() : linkViews(p),
                former,
                access.actsOn(p));
    }

    /** The number of the running case, for those who may see that case. */
    private String joinedTo(PetitionEntity p) {
        return p.joinedTo() == null || !access.visible(p.joinedTo())
                ? null
                : access.unscoped(p.joinedTo()).number();
    }

    private PartyView masked(PartyEntity party) {
        return new PartyView(
                party.id(),
                party.role(),
                Masking.name(party.name()),
                party.idType(),
                Masking.idNumber(cipher.decrypt(party.idNumber())),
                Masking.phone(cipher.decrypt(party.phone())),
                party.sex(),
                party.birthDate() == null ? null : party.birthDate().getYear(),
                party.address() == null ? null : "***",
                party.missingReason());
    }

    /** The other registrations of the matter that the acting user may see. */
    private List<LinkView> linkViews(PetitionEntity p) {
        return petitions.findByMatterId(p.matterId()).stream()
                .filter(o -> !o.id().equals(p.id()) && access.visible(o.id()))
                .map(o -> new LinkView(
                        o.id(),
                        o.number(),
                        o.repeatKind(),
                        o.facts().registeredOn(),
                        o.state(),
                        repeatLinks.standing(o.id()).map(LinkEntity::reason).orElse(null)))
                .sorted(java.util.Comparator.comparing(LinkView::registeredOn))
                .toList();
    }
}
