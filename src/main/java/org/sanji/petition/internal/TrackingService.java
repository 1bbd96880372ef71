package org.sanji.petition.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sanji.common.Days;
import org.sanji.deadline.Deadlines;
import org.sanji.petition.ClockLine;
import org.sanji.petition.TimelineEntry;
import org.sanji.petition.Tracking;
import org.sanji.security.PersonalDataCipher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds a petition by what its receipt says; every wrong combination looks the same. */
@Service
@Transactional(readOnly = true)
class TrackingService implements Tracking {

    private static final String NO_CODE = "-".repeat(12);

    private final PetitionRepository petitions;
    private final TimelineRepository timeline;
    private final PersonalDataCipher cipher;
    private final DueViews dues;
    private final Deadlines deadlines;
    private final Clock clock;

    TrackingService(
            PetitionRepository petitions,
            TimelineRepository timeline,
            PersonalDataCipher cipher,
            DueViews dues,
            Deadlines deadlines,
            Clock clock) {
        this.petitions = petitions;
        this.timeline = timeline;
        this.cipher = cipher;
        this.dues = dues;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Optional<Tracked> find(String number, String queryCode, String lastFour) {
        var petition = petitions.findByNumber(clean(number));
        var code = petition.map(p -> cipher.decrypt(p.queryCode())).orElse(NO_CODE);
        boolean codeFits = same(code, clean(queryCode));
        boolean fourFits = petition.map(p -> fits(p, clean(lastFour))).orElse(false);
        return codeFits && fourFits ? petition.map(this::tracked) : Optional.empty();
    }

    /** Where nobody left a phone or an ID number, the query code alone is the proof, and what was typed here is not asked. */
    private boolean fits(PetitionEntity petition, String lastFour) {
        var keys = LastFour.of(petition, cipher);
        boolean fits = keys.isEmpty();
        for (var key : keys) {
            fits |= same(key, lastFour);
        }
        return fits;
    }

    private static boolean same(String a, String b) {
        return MessageDigest.isEqual(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip().toUpperCase(Locale.ROOT);
    }

    private Tracked tracked(PetitionEntity p) {
        var pass = p.pass();
        var events = timeline.findByPetitionIdOrderBySeq(p.id()).stream()
                .map(TimelineEntity::view)
                .toList();
        return new Tracked(
                p.number(),
                p.facts().title(),
                p.state(),
                p.leadOrgan(),
                p.facts().registeredAt(),
                pass.acceptedOn(),
                pass.answeredOn(),
                pass.servedOn(),
                p.joinedTo() == null
                        ? null
                        : petitions
                                .findById(p.joinedTo())
                                .map(PetitionEntity::number)
                                .orElse(null),
                dues.of(p.due()),
                clocks(p, events),
                events.stream().filter(TimelineEntry::isPublic).toList(),
                p.key(),
                p.sealed(),
                p.historic());
    }

    /** How far an accusation has come is told to the accuser by those who hold it, not here. */
    private List<ClockLine> clocks(PetitionEntity p, List<TimelineEntry> events) {
        if (p.historic() || p.sealed()) {
            return List.of();
        }
        var passes = p.passes().stream().map(PassEntity::view).toList();
        return OwnClocks.of(deadlines, Days.today(clock), p.facts().registeredOn(), p.track(), passes, events).stream()
                .filter(ClockLine::open)
                .sorted(Comparator.comparing(line -> line.due().startedOn()))
                .toList();
    }
}
