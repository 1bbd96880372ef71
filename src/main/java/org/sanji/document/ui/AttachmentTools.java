package org.sanji.document.ui;

import org.sanji.common.OrganNames;
import org.sanji.document.AttachmentLimits;
import org.sanji.document.Attachments;
import org.sanji.document.Previews;
import org.springframework.stereotype.Component;

/** What the parts of this package work with; a page injects it and hands it on. */
@Component
public record AttachmentTools(Attachments attachments, Previews previews, AttachmentLimits limits, OrganNames organs) {}
