package org.sanji.budget.internal;

import org.sanji.common.NotFoundException;
import org.sanji.document.RecordFile;

/** The indicator that a file proves, as the files know it. */
record EvidenceHolder(int year, String project, String indicator) {

    private static final String PREFIX = "budget";
    private static final int PARTS = 4;

    String key() {
        return PREFIX + "/" + year + "/" + project + "/" + indicator;
    }

    /** A file of another kind of record is not found here. */
    static EvidenceHolder of(RecordFile file) {
        var parts = file.holder().split("/", PARTS);
        if (parts.length < PARTS || !parts[0].equals(PREFIX)) {
            throw new NotFoundException("evidence");
        }
        return new EvidenceHolder(Integer.parseInt(parts[1]), parts[2], parts[3]);
    }
}
