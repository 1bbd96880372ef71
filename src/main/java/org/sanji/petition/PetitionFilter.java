package org.sanji.petition;

import java.time.LocalDate;
import java.util.List;

/**
 * Filter of lists; null or empty fields do not filter.
 *
 * @param text number, title word or exact name
 * @param organ leads
 * @param category code or its prefix
 * @param registeredTo inclusive
 * @param dueTo inclusive
 */
public record PetitionFilter(
        String text,
        List<PetitionState> states,
        List<PetitionForm> forms,
        String organ,
        String township,
        String category,
        LocalDate registeredFrom,
        LocalDate registeredTo,
        LocalDate dueTo,
        Boolean urgent,
        Boolean repeat,
        boolean includeHistoric) {}
