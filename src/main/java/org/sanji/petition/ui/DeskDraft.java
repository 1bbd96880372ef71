package org.sanji.petition.ui;

import java.time.Instant;

/**
 * The content of a draft of the desk.
 *
 * @param confirmed fingerprint of the record that the petitioner confirmed, null when none was
 * @param confirmedAt when it was confirmed
 */
record DeskDraft(DeskInput input, LinkedMatter linked, String confirmed, Instant confirmedAt) {}
