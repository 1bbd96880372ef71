package org.sanji.mediation;

/** The position of one organ in one round. */
public record PositionForm(Stance stance, String text) {}
