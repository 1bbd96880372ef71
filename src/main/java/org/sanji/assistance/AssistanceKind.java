package org.sanji.assistance;

/**
 * One kind of assistance that can be pointed out ({@code config/assistance.yml}).
 *
 * @param organ code of the organ that grants it
 * @param where where one applies
 * @param about who may apply, in one sentence
 */
public record AssistanceKind(String code, String name, String organ, String where, String phone, String about) {}
