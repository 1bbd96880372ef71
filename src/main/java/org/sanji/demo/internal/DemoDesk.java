package org.sanji.demo.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.sanji.common.Days;
import org.sanji.common.EventClock;
import org.sanji.followup.ReceiptKey;
import org.sanji.organization.CategoryRules;
import org.sanji.organization.Townships;
import org.sanji.petition.IdType;
import org.sanji.petition.LinkChoice;
import org.sanji.petition.NewParty;
import org.sanji.petition.NewPetition;
import org.sanji.petition.Origin;
import org.sanji.petition.PartyRole;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Petitions;
import org.sanji.petition.Purpose;
import org.sanji.petition.Receipt;
import org.sanji.petition.Registrations;
import org.sanji.petition.Sex;
import org.sanji.petition.SuperiorLetter;
import org.sanji.petition.Track;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** The invented desk: first registrations and people who come back. */
@Component
class DemoDesk {

    private final Registrations registrations;
    private final Petitions petitions;
    private final DemoReviews reviews;
    private final CategoryRules categories;
    private final Townships townships;
    private final RunAs runAs;
    private final EventClock clock;
    private final Map<UUID, ReceiptKey> receipts = new HashMap<>();

    DemoDesk(
            Registrations registrations,
            Petitions petitions,
            DemoReviews reviews,
            CategoryRules categories,
            Townships townships,
            RunAs runAs,
            EventClock clock) {
        this.registrations = registrations;
        this.petitions = petitions;
        this.reviews = reviews;
        this.categories = categories;
        this.townships = townships;
        this.runAs = runAs;
        this.clock = clock;
    }

    private <T> T asClerk(Supplier<T> work) {
        return runAs.as(runAs.actorOf("jiedai"), work);
    }

    UUID register(Random random, DemoPlan plan) {
        return register(random, plan, DemoStories.topic(random));
    }

    UUID register(Random random, DemoPlan plan, DemoStories.Topic topic) {
        return register(random, plan, topic, null);
    }

    /** @param letter of the superior that assigned it, or null */
    UUID register(Random random, DemoPlan plan, DemoStories.Topic topic, SuperiorLetter letter) {
        var form = DemoStories.form(random);
        boolean anyPurpose = letter == null && plan.ending() == DemoPlan.Ending.LEVEL1_OPINION && plan.lead() == null;
        var purpose = anyPurpose ? DemoStories.purpose(random) : Purpose.REQUEST;
        boolean group = form == PetitionForm.VISIT && random.nextInt(12) == 0;
        boolean urgent = random.nextInt(25) == 0 && purpose != Purpose.ACCUSATION;
        var township = townships.all().get(random.nextInt(townships.all().size()));
        var village = township.villages().get(random.nextInt(township.villages().size()));
        var parties = group
                ? List.of(
                        party(PartyRole.REPRESENTATIVE, random, township.name() + village),
                        party(PartyRole.REPRESENTATIVE, random, township.name() + village))
                : List.of(party(PartyRole.PETITIONER, random, township.name() + village));
        var text = topic.title() + "。" + topic.narrative();
        var given = NewPetition.of(form, purpose, Days.today(clock))
                .from(random.nextInt(10) == 0 ? Origin.SUPERIOR_FORWARDED : Origin.PETITIONER)
                .matter(topic.title(), village + "：" + topic.narrative(), topic.requests())
                .parties(parties)
                .persons(form == PetitionForm.VISIT ? (group ? 8 : 1) : 0, group ? 30 : 1)
                .category(categories.propose(text).orElse(null), true)
                .at(township.code(), village, null)
                .assignedBy(letter);
        var whole = (urgent ? given.urgent("可能影响公共安全，示例") : given).build();
        return keep(asClerk(() -> registrations.register(whole)), whole);
    }

    private UUID keep(Receipt receipt, NewPetition given) {
        var phone = given.parties().get(0).phone();
        receipts.put(
                receipt.petitionId(),
                new ReceiptKey(receipt.number(), receipt.queryCode(), phone.substring(phone.length() - 4)));
        return receipt.petitionId();
    }

    /** What the petitioner took along; empty for one of an earlier start. */
    Optional<ReceiptKey> receiptOf(UUID id) {
        return Optional.ofNullable(receipts.get(id));
    }

    private static NewParty party(PartyRole role, Random random, String address) {
        return new NewParty(
                role,
                DemoStories.name(random),
                IdType.NONE,
                null,
                DemoStories.phone(random),
                random.nextBoolean() ? Sex.MALE : Sex.FEMALE,
                null,
                address + (1 + random.nextInt(90)) + "号",
                null);
    }

    /** The petitioner returns; the petition that goes on by this (the new one, or this one under review), else null. */
    UUID comeBack(UUID id, DemoPlan plan, Random random) {
        var earlier = runAs.system(() -> petitions.byId(id));
        if (earlier.track() == Track.ACCUSATION || earlier.state() == PetitionState.VOIDED) {
            return null;
        }
        if (plan.back() == DemoPlan.Return.ASKS_FOR_REVIEW) {
            return reviews.ask(id) ? id : null;
        }
        boolean newFacts = plan.back() == DemoPlan.Return.NEW_FACTS && earlier.state() == PetitionState.CLOSED;
        var form = plan.back() == DemoPlan.Return.OTHER_CHANNEL
                ? (earlier.form() == PetitionForm.ONLINE ? PetitionForm.VISIT : PetitionForm.ONLINE)
                : earlier.form();
        var given = NewPetition.of(form, Purpose.REQUEST, Days.today(clock))
                .matter(
                        earlier.title(),
                        "再次反映：" + earlier.narrative(),
                        earlier.requests().stream().map(r -> r.text()).toList())
                .parties(party(PartyRole.PETITIONER, random, townships.nameOf(earlier.township()) + earlier.village()))
                .persons(form == PetitionForm.VISIT ? 1 : 0, 1)
                .category(earlier.category(), false)
                .at(earlier.township(), earlier.village(), earlier.place())
                .linkedTo(new LinkChoice(id, "同一人反映同一事项", newFacts, newFacts ? "提交了新的书面材料" : null))
                .build();
        var receipt = asClerk(() -> registrations.register(given));
        keep(receipt, given);
        return receipt.state() == PetitionState.JOINED ? null : receipt.petitionId();
    }
}
