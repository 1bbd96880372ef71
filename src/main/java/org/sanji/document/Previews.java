package org.sanji.document;

import java.util.UUID;

/**
 * Pictures of files, drawn anew on the server so that no byte of an original is shown inside a page. Under the same
 * rights as opening the file.
 */
public interface Previews {

    /** How large a picture is wanted. */
    enum Size {
        /** For lists. */
        THUMBNAIL,
        /** Large enough to read a letter; of a petition's file the first page is logged as looked at. */
        PAGE
    }

    /** Number of pages that can be drawn; 0 when the file can only be downloaded. */
    int pages(UUID id);

    /**
     * A page as a JPEG.
     *
     * @param page from 0
     * @param turns quarter turns to the right
     * @throws org.sanji.common.NotFoundException when there is no such page, or it cannot be drawn
     */
    byte[] page(UUID id, int page, Size size, int turns);
}
