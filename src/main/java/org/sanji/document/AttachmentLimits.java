package org.sanji.document;

import java.util.List;

/** What a page tells before a file is sent; the service decides. */
public interface AttachmentLimits {

    long maxFileBytes();

    /** Endings of the kinds that are taken, with a dot. */
    List<String> endings();

    /** Kinds that are taken, as people name them. */
    List<String> kindLabels();
}
