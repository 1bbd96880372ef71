package org.sanji.petition.internal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sanji.common.Masking;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.RepeatCandidate;
import org.sanji.petition.RepeatQuery;
import org.sanji.petition.internal.EarlierTexts.Earlier;
import org.springframework.stereotype.Component;

/**
 * Finds earlier petitions of the same person, and petitions of the same place and category that read alike. Never a
 * sealed one. Texts are compared before any petition is loaded; only those that are shown are.
 */
@Component
class RepeatSearch {

    private static final double PERCENT = 100.0;
    private static final int BEGINNING = 160;

    private final EarlierTexts texts;
    private final PetitionRepository petitions;
    private final RepeatLinks links;
    private final DeskRules rules;

    RepeatSearch(EarlierTexts texts, PetitionRepository petitions, RepeatLinks links, DeskRules rules) {
        this.texts = texts;
        this.petitions = petitions;
        this.links = links;
        this.rules = rules;
    }

    /** An earlier text and how much of it is in what is typed now. */
    private record Compared(Earlier earlier, double likeness) {}

    List<RepeatCandidate> candidates(RepeatQuery query, LocalDate today) {
        var found = new LinkedHashMap<UUID, Earlier>();
        Stream.concat(texts.ofPerson(query).stream(), texts.ofPlace(query, today).stream())
                .forEach(e -> found.putIfAbsent(e.id(), e));
        var typed = new Bigrams(query.text());
        var shown = found.values().stream()
                .map(e -> new Compared(e, typed.likeness(new Bigrams(e.title() + e.narrative()))))
                .filter(c -> c.earlier().nameAlike() || c.likeness() >= rules.alikePercent() / PERCENT)
                .sorted(Comparator.comparing((Compared c) -> c.earlier().samePerson())
                        .thenComparing(Compared::likeness)
                        .thenComparing(c -> c.earlier().registeredOn())
                        .reversed())
                .limit(rules.shownMatters())
                .toList();
        var loaded = petitions
                .findAllById(shown.stream().map(c -> c.earlier().id()).toList())
                .stream()
                .collect(Collectors.toMap(PetitionEntity::id, p -> p));
        return shown.stream()
                .map(c -> candidate(c, loaded.get(c.earlier().id()), query, today))
                .toList();
    }

    private RepeatCandidate candidate(Compared c, PetitionEntity petition, RepeatQuery query, LocalDate today) {
        var earlier = c.earlier();
        var form = query.form() == null ? PetitionForm.VISIT : query.form();
        return new RepeatCandidate(
                earlier.id(),
                petition.number(),
                Masking.name(Names.of(petition)),
                earlier.title(),
                earlier.narrative()
                        .substring(0, Math.min(BEGINNING, earlier.narrative().length())),
                petition.state(),
                petition.leadOrgan(),
                earlier.registeredOn(),
                petition.pass().closedOn(),
                petition.due() == null ? null : petition.due().dueOn(),
                earlier.samePerson(),
                earlier.nameAlike(),
                earlier.samePerson() && Names.differ(petition, query.name()),
                c.likeness(),
                links.kind(petition, form, today, null));
    }
}
