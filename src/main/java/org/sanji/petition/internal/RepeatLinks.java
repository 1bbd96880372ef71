package org.sanji.petition.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sanji.common.RuleViolation;
import org.sanji.deadline.HouseRules;
import org.sanji.petition.LinkChoice;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.RepeatKind;
import org.sanji.petition.TimelineKind;
import org.sanji.security.CurrentUser;
import org.springframework.stereotype.Component;

/** Ties a registration to the matter of an earlier one and computes its repeat kind; used by desk, triage and import. */
@Component
class RepeatLinks {

    private final PetitionRepository petitions;
    private final MatterRepository matters;
    private final LinkRepository links;
    private final PetitionAccess access;
    private final Journal journal;
    private final HouseRules house;
    private final CurrentUser currentUser;
    private final Clock clock;

    RepeatLinks(
            PetitionRepository petitions,
            MatterRepository matters,
            LinkRepository links,
            PetitionAccess access,
            Journal journal,
            HouseRules house,
            CurrentUser currentUser,
            Clock clock) {
        this.petitions = petitions;
        this.matters = matters;
        this.links = links;
        this.access = access;
        this.journal = journal;
        this.house = house;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Links inside the running transaction. */
    void establish(PetitionEntity petition, LinkChoice choice) {
        RuleViolation.unless(choice.reason() != null && !choice.reason().isBlank(), "link-reason");
        RuleViolation.unless(!petition.sealed(), "sealed-not-linked");
        RuleViolation.unless(!petition.id().equals(choice.earlierId()), "link-to-itself");
        var earlier = access.require(choice.earlierId());
        RuleViolation.unless(!earlier.sealed(), "sealed-not-linked");
        RuleViolation.unless(standing(petition.id()).isEmpty(), "already-linked");
        RuleViolation.unless(
                !earlier.facts().registeredOn().isAfter(petition.facts().registeredOn()), "link-to-later");
        var kind = kind(earlier, petition.facts().form(), petition.facts().registeredOn(), petition.id());
        petition.repeats(earlier.matterId(), kind);
        links.save(new LinkEntity(
                petition.id(),
                earlier.id(),
                kind,
                choice.reason(),
                clock.instant(),
                currentUser.actor().username()));
        if (choice.newFacts()) {
            RuleViolation.unless(
                    choice.newFactsReason() != null && !choice.newFactsReason().isBlank(), "new-facts-reason");
            petition.claimNewFacts(choice.newFactsReason());
            journal.inside(petition, TimelineKind.NEW_FACTS_CLAIMED, choice.newFactsReason());
        }
        journal.inside(petition, TimelineKind.LINKED, earlier.number(), kind.name(), choice.reason());
    }

    /** The claim of new facts was confirmed: the old kind is corrected, the new one recorded, both dated. */
    void confirmNewFacts(PetitionEntity petition, String reason) {
        var old = standing(petition.id()).orElseThrow();
        var by = currentUser.actor().username();
        old.correct(reason, clock.instant(), by);
        links.save(old);
        links.save(new LinkEntity(petition.id(), old.earlierId(), RepeatKind.NEW_FACTS, reason, clock.instant(), by));
    }

    void correct(PetitionEntity petition, String reason) {
        RuleViolation.unless(reason != null && !reason.isBlank(), "correction-reason");
        RuleViolation.unless(petition.state() != PetitionState.JOINED, "link-of-joined");
        var link = standing(petition.id()).orElseThrow(() -> new RuleViolation("not-linked"));
        link.correct(reason, clock.instant(), currentUser.actor().username());
        links.save(link);
        var matter = matters.save(
                new MatterEntity(UUID.randomUUID(), petition.facts().registeredOn()));
        petition.repeats(matter.id(), null);
        journal.inside(petition, TimelineKind.LINK_CORRECTED, reason);
    }

    Optional<LinkEntity> standing(UUID petitionId) {
        return links.findByPetitionIdOrderByLinkedAt(petitionId).stream()
                .filter(LinkEntity::stands)
                .findFirst();
    }

    /** What a registration by this form on this day would be, if it repeated the given petition. */
    RepeatKind kind(PetitionEntity earlier, PetitionForm form, LocalDate day, UUID except) {
        List<RepeatPolicy.Earlier> history = petitions.findByMatterId(earlier.matterId()).stream()
                .filter(p -> !p.id().equals(except) && p.state() != PetitionState.VOIDED)
                .map(RepeatLinks::history)
                .toList();
        var matter = matters.findById(earlier.matterId()).orElseThrow();
        return RepeatPolicy.kindOf(history, matter.finalReviewOn(), form, day, house.sameWeekDays());
    }

    private static RepeatPolicy.Earlier history(PetitionEntity p) {
        var pass = p.pass();
        var open = p.due() == null ? null : p.due().dueOn();
        return new RepeatPolicy.Earlier(
                p.facts().registeredOn(),
                p.facts().form(),
                p.state(),
                p.endedOn(),
                pass.answeredOn(),
                pass.handlingDueOn() != null ? pass.handlingDueOn() : open);
    }

    /** The case of the matter that runs now: the one a joined registration is joined to. */
    Optional<PetitionEntity> running(PetitionEntity petition) {
        return petitions.findByMatterId(petition.matterId()).stream()
                .filter(p -> !p.id().equals(petition.id()) && p.state().isOpen())
                .findFirst();
    }

    /** The registration that the standing link names. */
    Optional<PetitionEntity> linkedTo(PetitionEntity petition) {
        return standing(petition.id()).flatMap(l -> petitions.findById(l.earlierId()));
    }
}
