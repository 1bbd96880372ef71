package org.sanji.budget;

import java.util.UUID;
import org.sanji.document.Content;
import org.sanji.document.NewFile;
import org.sanji.document.RecordFile;

/** Files that prove a self-assessment. Finance staff add and take back; all readers open. */
public interface EvidenceFiles {

    RecordFile add(int year, String project, String indicator, NewFile file);

    Content open(UUID id);

    void retract(UUID id, String reason);
}
