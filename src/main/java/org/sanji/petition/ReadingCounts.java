package org.sanji.petition;

/** How many petitions each part of the reading list has. */
public record ReadingCounts(long unread, long kept, long read) {}
