package org.sanji.mediation;

/**
 * Why an organ is not competent.
 *
 * @param reason detailed, as Art 23 asks
 * @param proposedOrgan code of the organ it thinks competent, null when unknown
 */
public record ObjectionForm(String reason, String proposedOrgan) {}
