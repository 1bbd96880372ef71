package org.sanji.mediation;

import java.time.LocalDate;
import java.util.List;

/**
 * A mediation agreement (调解协议书).
 *
 * @param signedOn day of the last signature, not in the future
 * @param items what is to be done; may be empty when everything was done at the table
 */
public record AgreementForm(LocalDate signedOn, String terms, List<Item> items) {

    /**
     * One promise.
     *
     * @param by who performs it
     * @param checker who checks it, as the agreement says
     * @param checkerOrgan code of the organ that checks it; null for the bureau
     */
    public record Item(String what, String by, LocalDate dueOn, String checker, String checkerOrgan) {

        /** Checked by the bureau. */
        public Item(String what, String by, LocalDate dueOn, String checker) {
            this(what, by, dueOn, checker, null);
        }
    }

    public AgreementForm {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
