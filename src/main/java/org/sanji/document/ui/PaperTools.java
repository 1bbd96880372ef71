package org.sanji.document.ui;

import java.time.Clock;
import org.sanji.document.PaperDrafts;
import org.sanji.document.PaperFiles;
import org.springframework.stereotype.Component;

/** What the parts about papers work with; a page injects it and hands it on. */
@Component
public record PaperTools(PaperFiles papers, PaperDrafts drafts, AttachmentTools files, Clock clock) {}
