package org.sanji.mediation;

/**
 * The organ chooses the simple procedure.
 *
 * @param notInLitigation the organ has made sure that the matter is not before a court and does not belong there
 */
public record SimpleChoice(SimpleGround ground, boolean notInLitigation) {}
