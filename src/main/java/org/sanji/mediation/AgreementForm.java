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
     * @param checker who checks it
     */
    public record Item(String what, String by, LocalDate dueOn, String checker) {}

    public AgreementForm {
        items = items == null ? List.of() : List.copyOf(items);
    }
}
