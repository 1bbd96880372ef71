package org.sanji.audit;

import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/** Reading the audit records: auditors only, and nobody can change them. */
public interface AuditTrail {

    /** Newest first; no sort keys. */
    PageSlice<AuditRecord> search(AuditFilter filter, PageQuery page);

    /** The actions that occur, in no order. */
    List<String> actions();

    /** Recomputes a chain and compares it with its daily seals. */
    Verification verify(String chain);

    /**
     * Recomputes every chain there is or was, and every seal. Leaves a record of having done so.
     *
     * @param progress told chains done and chains in all, now and then
     */
    FullVerification verifyAll(BiConsumer<Integer, Integer> progress);

    /** The daily seals, newest first, each recomputed. */
    PageSlice<Seal> seals(PageQuery page);

    /**
     * Writes the filtered records as CSV, newest first; a record of it is left. Cells that a spreadsheet would take for a
     * formula are made text.
     *
     * @return rows written
     */
    int export(AuditFilter filter, Appendable csv) throws IOException;
}
