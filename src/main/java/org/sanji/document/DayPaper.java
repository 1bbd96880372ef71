package org.sanji.document;

/** A paper on the list of a day, with the number and name it is sorted by. */
public record DayPaper(PaperView view, String petitionNumber, String petitioner) {}
