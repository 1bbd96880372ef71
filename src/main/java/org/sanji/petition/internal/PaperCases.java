package org.sanji.petition.internal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.sanji.common.Texts;
import org.sanji.document.PaperSubject;
import org.sanji.document.PaperSubjects;
import org.sanji.petition.OrganPart;
import org.sanji.petition.PartyRole;
import org.springframework.stereotype.Component;

/** What papers say of a petition: names and address in full, for they are sent to the petitioner. */
@Component
class PaperCases implements PaperSubjects {

    private final PetitionAccess access;
    private final Texts texts;

    PaperCases(PetitionAccess access, Texts texts) {
        this.access = access;
        this.texts = texts;
    }

    @Override
    public PaperSubject of(UUID petitionId, int no) {
        var p = access.unscoped(petitionId);
        var pass = p.passes().stream()
                .filter(x -> x.no() == no)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no pass " + no + " of " + petitionId));
        return new PaperSubject(
                p.number(),
                named(p).stream()
                        .map(PartyEntity::name)
                        .filter(Objects::nonNull)
                        .toList(),
                p.facts().personsConcerned(),
                named(p).stream()
                        .map(PartyEntity::address)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                p.facts().title(),
                texts.of(p.facts().form(), Locale.SIMPLIFIED_CHINESE),
                p.facts().receivedOn(),
                p.facts().registeredOn(),
                p.leadOrgan(),
                List.copyOf(p.organCodes(OrganPart.CO)),
                pass.acceptedOn(),
                pass.handlingDueOn(),
                no > 1,
                p.historic(),
                p.requests().stream().map(RequestEntity::content).toList());
    }

    @Override
    public int currentPass(UUID petitionId) {
        return access.unscoped(petitionId).currentPass();
    }

    private static List<PartyEntity> named(PetitionEntity p) {
        return p.parties().stream()
                .filter(party -> party.role() != PartyRole.SIGNATORY)
                .toList();
    }
}
