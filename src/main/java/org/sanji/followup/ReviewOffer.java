package org.sanji.followup;

import java.time.LocalDate;

/** Until when and where a review of the opinion can be asked for (Art 35). */
public record ReviewOffer(LocalDate lastDay, String organ) {}
