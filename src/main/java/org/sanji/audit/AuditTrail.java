package org.sanji.audit;

import org.sanji.common.PageQuery;
import org.sanji.common.PageSlice;

/** Reading the audit records: auditors only. */
public interface AuditTrail {

    /** Newest first; no sort keys. */
    PageSlice<AuditRecord> search(AuditFilter filter, PageQuery page);

    /** Recomputes a chain and compares it with its daily seals. */
    Verification verify(String chain);
}
