package org.sanji.portal.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sanji.organization.Townships;
import org.sanji.petition.IdType;
import org.sanji.petition.ResidentId;
import org.springframework.stereotype.Component;

/**
 * Looks the form over before it is read back, so that every problem stands beside its field. Registration checks again;
 * what it demands of a petition is never refused for its content (Art 19: name and address are asked for, and may be
 * missing with a reason).
 */
@Component
class SubmissionCheck {

    private static final int MOST_PERSONS = 100_000;

    private final Townships townships;
    private final PortalSettings settings;

    SubmissionCheck(Townships townships, PortalSettings settings) {
        this.townships = townships;
        this.settings = settings;
    }

    /** In the order of the page; empty when all is well. */
    List<Problem> check(SubmissionDraft draft) {
        var found = new ArrayList<Problem>();
        if (draft.purpose() == null) {
            found.add(Problem.of(Field.PURPOSE, "portal.missing.PURPOSE"));
        }
        checkPerson(draft, found);
        checkText(draft, Field.TITLE, true, found);
        checkText(draft, Field.NARRATIVE, true, found);
        checkRequests(draft, found);
        checkPlace(draft, found);
        checkOthers(draft, found);
        if (!draft.consent()) {
            found.add(Problem.of(Field.CONSENT, "portal.missing.CONSENT"));
        }
        found.sort(Comparator.comparing(Problem::field).thenComparing(Problem::index));
        return found;
    }

    private static void checkPerson(SubmissionDraft draft, List<Problem> found) {
        boolean asked = !draft.withheld();
        for (var field : List.of(Field.NAME, Field.ADDRESS, Field.PHONE)) {
            checkText(draft, field, asked, found);
        }
        var number = draft.text(Field.ID_NUMBER);
        checkText(draft, Field.ID_NUMBER, asked, found);
        if (!number.isEmpty()
                && draft.idType() == IdType.RESIDENT_ID
                && ResidentId.parse(number).isEmpty()) {
            found.add(Problem.of(Field.ID_NUMBER, "portal.bad.ID_NUMBER"));
        }
        var phone = draft.text(Field.PHONE);
        if (!phone.isEmpty() && !phone.matches("\\+?[0-9]{5,19}")) {
            found.add(Problem.of(Field.PHONE, "portal.bad.PHONE"));
        }
        if (draft.withheld()) {
            checkText(draft, Field.WITHHELD_REASON, true, found);
        }
    }

    private static void checkText(SubmissionDraft draft, Field field, boolean required, List<Problem> found) {
        var text = draft.text(field);
        if (required && text.isEmpty()) {
            found.add(Problem.of(field, "portal.missing." + field));
        } else {
            problemOf(field, 0, text, found);
        }
    }

    private static void problemOf(Field field, int index, String text, List<Problem> found) {
        if (field.longest() > 0 && text.length() > field.longest()) {
            found.add(new Problem(field, index, "portal.too-long", List.of(field.longest(), text.length())));
        } else if (PlainText.unstorable(text)) {
            found.add(new Problem(field, index, "portal.unstorable", List.of()));
        }
    }

    private void checkRequests(SubmissionDraft draft, List<Problem> found) {
        var requests = draft.requests();
        if (requests.stream().allMatch(String::isBlank)) {
            found.add(Problem.of(Field.REQUEST, "portal.missing.REQUEST"));
        }
        for (int i = 0; i < requests.size(); i++) {
            problemOf(Field.REQUEST, i, requests.get(i), found);
        }
    }

    private void checkPlace(SubmissionDraft draft, List<Problem> found) {
        var township = draft.text(Field.TOWNSHIP);
        if (!township.isEmpty() && townships.find(township).isEmpty()) {
            found.add(Problem.of(Field.TOWNSHIP, "portal.missing.TOWNSHIP"));
        }
        checkText(draft, Field.VILLAGE, false, found);
        checkText(draft, Field.PLACE, false, found);
    }

    private void checkOthers(SubmissionDraft draft, List<Problem> found) {
        var names = draft.signatories();
        if (draft.joint()) {
            if (names.isEmpty()) {
                found.add(Problem.of(Field.SIGNATORIES, "portal.missing.SIGNATORIES"));
            } else if (names.size() > settings.maxSignatories()) {
                found.add(Problem.of(Field.SIGNATORIES, "portal.too-many.SIGNATORIES", settings.maxSignatories()));
            } else if (names.stream().anyMatch(n -> n.length() > Field.NAME.longest())) {
                found.add(Problem.of(Field.SIGNATORIES, "portal.bad.SIGNATORIES", Field.NAME.longest()));
            } else {
                problemOf(Field.SIGNATORIES, 0, text(draft), found);
            }
        }
        int least = names.size() + 1;
        if (draft.persons() == null || draft.persons() < least || draft.persons() > MOST_PERSONS) {
            found.add(Problem.of(Field.PERSONS, "portal.bad.PERSONS", least, MOST_PERSONS));
        }
    }

    private static String text(SubmissionDraft draft) {
        return draft.text(Field.SIGNATORIES);
    }
}
