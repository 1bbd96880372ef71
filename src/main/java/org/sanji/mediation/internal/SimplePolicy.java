package org.sanji.mediation.internal;

import java.time.LocalDate;
import java.util.List;
import org.sanji.common.RuleViolation;
import org.sanji.mediation.SimpleChoice;
import org.sanji.mediation.SimpleOffer;
import org.sanji.mediation.SimpleOffer.Check;
import org.sanji.mediation.SimpleRules;
import org.sanji.petition.PetitionView;
import org.sanji.petition.Track;

/**
 * Which matters may be answered by the simple procedure: initial petitions, by one organ, of few people, never an
 * accusation or what belongs before a court; decided within its own period.
 */
final class SimplePolicy {

    private SimplePolicy() {}

    /** @param decideDueOn last day on which the organ may choose it */
    static List<Check> checks(PetitionView petition, SimpleRules rules, LocalDate decideDueOn, LocalDate today) {
        boolean initial = petition.key().pass() == 1 && petition.repeatKind() == null && !petition.newFactsClaimed();
        return List.of(
                check("simple-not-initial", initial),
                check("simple-accusation", petition.track() != Track.ACCUSATION && !petition.sealed()),
                check("simple-several-organs", petition.coOrgans().isEmpty()),
                check("simple-joint", petition.personsConcerned() < rules.jointFromPersons(), rules.jointFromPersons()),
                check("simple-too-late", decideDueOn == null || !today.isAfter(decideDueOn), day(decideDueOn)));
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static Check check(String code, boolean holds, Object... args) {
        return new Check(code, holds, List.of(args));
    }

    static boolean proposed(PetitionView petition, SimpleRules rules) {
        var category = petition.category();
        return rules.purposes().contains(petition.purpose())
                || category != null && rules.categories().stream().anyMatch(category::startsWith);
    }

    /** The first condition that fails forbids it; that it is not before a court the organ itself makes sure of. */
    static void allow(SimpleOffer offer, SimpleChoice choice, Track chosen, Integer startLevel) {
        offer.checks().stream().filter(c -> !c.holds()).findFirst().ifPresent(c -> {
            throw new RuleViolation(c.code(), c.args().toArray());
        });
        RuleViolation.unless(choice.ground() != null, "simple-ground");
        RuleViolation.unless(choice.notInLitigation(), "simple-litigation");
        RuleViolation.unless(chosen != Track.DUTY, "simple-duty");
        RuleViolation.unless(startLevel == null || startLevel == 1, "simple-several-organs");
    }
}
