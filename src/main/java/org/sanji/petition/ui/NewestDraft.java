package org.sanji.petition.ui;

import org.sanji.common.NotFoundException;
import org.sanji.common.RuleViolation;
import org.sanji.petition.Drafts;

/** A window whose draft another window went on with does not register what it still shows. */
final class NewestDraft {

    private NewestDraft() {}

    /** @throws RuleViolation {@code draft-elsewhere} */
    static void require(Drafts drafts, String key, int version) {
        try {
            RuleViolation.unless(drafts.open(key).version() <= version, "draft-elsewhere");
        } catch (NotFoundException e) {
            // never stored, or registered already: then the registration compares the contents
        }
    }
}
