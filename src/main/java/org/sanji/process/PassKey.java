package org.sanji.process;

import java.util.UUID;

/** Names one pass of one petition; its text {@code petitionId/pass} is the business key of every process of the case. */
public record PassKey(UUID petitionId, int pass) {

    /** @param businessKey as made by {@link #toString()} */
    public static PassKey parse(String businessKey) {
        int slash = businessKey.indexOf('/');
        return new PassKey(
                UUID.fromString(businessKey.substring(0, slash)), Integer.parseInt(businessKey.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return petitionId + "/" + pass;
    }
}
