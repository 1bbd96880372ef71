package org.sanji.petition;

import java.util.UUID;

/**
 * One itemised request.
 *
 * @param position from 1
 */
public record RequestView(UUID id, int position, String text) {}
