package org.sanji.petition.ui;

import com.vaadin.flow.server.WrappedSession;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.sanji.petition.Receipt;

/**
 * Keeps the receipts just issued in the clerk's session, so that their first print is not a reprint, and so that a sealed
 * petition, which the clerk may not open any more, still gets its paper. After a batch of letters there are several.
 */
final class IssuedReceipt {

    private static final String KEY = IssuedReceipt.class.getName();
    private static final int KEPT = 100;

    /**
     * To whom a receipt is posted.
     *
     * @param address null when it is unknown
     */
    record Addressee(String name, String address) implements Serializable {}

    /** @param addressee null when it is handed over */
    record Issued(Receipt receipt, Addressee addressee) {}

    private IssuedReceipt() {}

    static void remember(WrappedSession session, Receipt receipt) {
        remember(session, receipt, null);
    }

    @SuppressWarnings("unchecked") // only this class writes it
    static void remember(WrappedSession session, Receipt receipt, Addressee addressee) {
        var issued = (Deque<Issued>) session.getAttribute(KEY);
        var kept = issued == null ? new ArrayDeque<Issued>() : new ArrayDeque<>(issued);
        kept.addFirst(new Issued(receipt, addressee));
        while (kept.size() > KEPT) {
            kept.removeLast();
        }
        session.setAttribute(KEY, kept);
    }

    /** The one with this number, if it was issued in this session. */
    @SuppressWarnings("unchecked") // only this class writes it
    static Optional<Issued> find(HttpSession session, String number) {
        if (session == null || !(session.getAttribute(KEY) instanceof Deque<?> issued)) {
            return Optional.empty();
        }
        return ((Deque<Issued>) issued)
                .stream().filter(i -> i.receipt().number().equals(number)).findFirst();
    }
}
