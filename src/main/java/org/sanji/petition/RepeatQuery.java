package org.sanji.petition;

/**
 * What the desk knows so far.
 */
public record RepeatQuery(
        String name, String idNumber, String phone, String township, String category, String text, PetitionForm form) {}
