package org.sanji.petition.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
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

    TrackingService(
            PetitionRepository petitions, TimelineRepository timeline, PersonalDataCipher cipher, DueViews dues) {
        this.petitions = petitions;
        this.timeline = timeline;
        this.cipher = cipher;
        this.dues = dues;
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
                timeline.findByPetitionIdOrderBySeq(p.id()).stream()
                        .map(TimelineEntity::view)
                        .filter(TimelineEntry::isPublic)
                        .toList(),
                p.key(),
                p.sealed(),
                p.historic());
    }
}
