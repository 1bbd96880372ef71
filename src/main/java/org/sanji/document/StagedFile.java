package org.sanji.document;

import java.time.Instant;
import java.util.UUID;

/**
 * A checked and stored file of one person that belongs to no petition yet. Keeps its id when it is attached.
 *
 * @param size plain bytes
 * @param digest SM3 of the plain content, 64 hex digits
 */
public record StagedFile(
        UUID id, AttachmentKind kind, String name, FileType type, long size, String digest, Instant addedAt) {}
