package org.sanji.followup;

/**
 * What proves that somebody is the petitioner: the number and the query code of the receipt, and the last four characters
 * of phone or ID, empty when neither was left.
 */
public record ReceiptKey(String number, String queryCode, String lastFour) {

    @Override
    public String toString() {
        return "ReceiptKey[" + number + "]";
    }
}
