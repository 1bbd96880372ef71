package org.sanji.oversight;

/**
 * A cause named by hand.
 *
 * @param organ at fault: one of the case, or the bureau
 * @param evidence what speaks for it
 */
public record RaiseForm(String organ, SupervisionCause cause, String evidence) {}
