package org.sanji.petition.ui;

import java.time.LocalDate;
import java.util.List;
import org.sanji.petition.LinkChoice;
import org.sanji.petition.NewParty;
import org.sanji.petition.Purpose;
import org.sanji.petition.SuperiorLetter;

/**
 * What was typed about one letter, right or wrong; empty fields are null. Also the content of its draft.
 *
 * @param postmarkedOn date on the envelope, null when unreadable
 * @param anonymous why there is no sender, null when there is one
 * @param sender the one who wrote, or the contact of many; blank when anonymous
 * @param signatories the list as it was typed or pasted
 * @param link null when the clerk said it is a new matter, or said nothing
 * @param linked how the page names that earlier matter
 * @param linkDecided the clerk said either
 */
record LetterInput(
        LocalDate postmarkedOn,
        Purpose purpose,
        String anonymous,
        NewParty sender,
        String signatories,
        Integer personsConcerned,
        String title,
        List<String> requests,
        String narrative,
        String category,
        boolean categoryProposed,
        String township,
        String village,
        boolean urgent,
        String urgentReason,
        LinkChoice link,
        LinkedMatter linked,
        boolean linkDecided,
        SuperiorLetter superior) {

    /** Nothing typed yet; the envelope of the letter before is the likely one. */
    static LetterInput blank(LocalDate postmarkedOn) {
        return new LetterInput(
                postmarkedOn,
                Purpose.REQUEST,
                null,
                null,
                null,
                1,
                null,
                List.of(),
                null,
                null,
                false,
                null,
                null,
                false,
                null,
                null,
                null,
                false,
                null);
    }

    /** Nothing that would be a loss. */
    boolean nothingTyped() {
        boolean nobody = sender == null
                || sender.name() == null
                        && sender.phone() == null
                        && sender.address() == null
                        && sender.idNumber() == null;
        return nobody
                && anonymous == null
                && signatories == null
                && title == null
                && narrative == null
                && requests.isEmpty();
    }
}
