package org.sanji.petition.ui;

import org.sanji.petition.Receipt;

/** The sentence on a receipt that says what happens next. */
final class ReceiptWords {

    private ReceiptWords() {}

    /** Bundle key of the sentence; its arguments are the date and the number of the running case. */
    static String nextStepKey(Receipt receipt) {
        if (receipt.joinedTo() != null) {
            return receipt.nextDueOn() == null ? "receipt.next.joined.undated" : "receipt.next.joined";
        }
        if (receipt.nextDueOn() == null) {
            return "receipt.next.none";
        }
        return switch (receipt.state()) {
            case REGISTERED, ASSIGNED, NO_FURTHER_ACCEPTANCE -> "receipt.next." + receipt.state();
            default -> "receipt.next.handled";
        };
    }

    static Object[] nextStepArgs(Receipt receipt) {
        return new Object[] {
            receipt.nextDueOn() == null ? "" : receipt.nextDueOn().toString(),
            receipt.joinedTo() == null ? "" : receipt.joinedTo()
        };
    }

    static String nextStep(Receipt receipt) {
        return Labels.of(nextStepKey(receipt), nextStepArgs(receipt));
    }
}
