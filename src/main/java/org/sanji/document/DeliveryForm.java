package org.sanji.document;

import java.time.LocalDate;

/**
 * What is recorded when a paper was served (送达回证).
 *
 * @param servedOn not before the issue and not in the future
 * @param receivedBy who signed or took it
 * @param server who brought or sent it; null for the acting user
 * @param witness who saw it left, or why it was refused; null where nobody had to
 * @param proof number of the receipt or what was seen; a scan is attached under the number of the paper
 */
public record DeliveryForm(
        Delivery method, LocalDate servedOn, String receivedBy, String server, String witness, String proof) {}
