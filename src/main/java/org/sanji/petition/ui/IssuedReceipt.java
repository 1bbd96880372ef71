package org.sanji.petition.ui;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.sanji.petition.Receipt;

/**
 * Keeps the receipt just issued in the clerk's session, so that its first print is not a reprint, and so that a sealed
 * petition, which the clerk may not open any more, still gets its paper.
 */
final class IssuedReceipt {

    private static final String KEY = IssuedReceipt.class.getName();

    private IssuedReceipt() {}

    static void remember(WrappedSession session, Receipt receipt) {
        session.setAttribute(KEY, receipt);
    }

    /** The receipt just issued, when it is the one with this number. */
    static Optional<Receipt> find(HttpSession session, String number) {
        return session != null
                        && session.getAttribute(KEY) instanceof Receipt receipt
                        && receipt.number().equals(number)
                ? Optional.of(receipt)
                : Optional.empty();
    }
}
