package org.sanji.petition.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sanji.petition.LinkChoice;
import org.sanji.petition.NewParty;
import org.sanji.petition.Origin;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;
import org.sanji.petition.SuperiorLetter;

/**
 * What was typed at the desk, right or wrong; empty fields are null. Also the content of a draft.
 *
 * @param parties those with fields of their own
 * @param signatories the list as it was typed or pasted
 * @param told whom the clerk reported an urgent matter to
 * @param superior what the superior's letter says; null unless a superior assigned it
 * @param link null when the clerk said it is a new matter, or said nothing
 * @param linkDecided the clerk said either
 * @param files staged material that the petitioner brought
 */
record DeskInput(
        PetitionForm form,
        Purpose purpose,
        Origin origin,
        LocalDate receivedOn,
        String title,
        String narrative,
        List<String> requests,
        List<NewParty> parties,
        String signatories,
        Integer personsPresent,
        Integer personsConcerned,
        String category,
        boolean categoryProposed,
        String township,
        String village,
        String place,
        boolean urgent,
        String urgentReason,
        String told,
        SuperiorLetter superior,
        LinkChoice link,
        boolean linkDecided,
        List<UUID> files) {

    DeskInput {
        files = files == null ? List.of() : List.copyOf(files);
    }

    /** Nothing that would be a loss. */
    boolean nothingTyped() {
        return title == null
                && narrative == null
                && requests.isEmpty()
                && signatories == null
                && files.isEmpty()
                && parties.stream()
                        .allMatch(p -> p.name() == null
                                && p.idNumber() == null
                                && p.phone() == null
                                && p.address() == null
                                && p.missingReason() == null);
    }

    /** Everybody: those with fields of their own and those on the list who are understood. */
    List<NewParty> everybody() {
        var list = SignatoryList.parse(signatories, parties).parties();
        return java.util.stream.Stream.concat(parties.stream(), list.stream()).toList();
    }

    /** What is read back to the petitioner: a change of it withdraws the confirmation. */
    String record() {
        return String.join(
                "\n",
                String.valueOf(title),
                String.valueOf(narrative),
                String.join("\n", requests),
                String.join(
                        "\n",
                        everybody().stream()
                                .map(NewParty::name)
                                .map(String::valueOf)
                                .toList()));
    }
}
