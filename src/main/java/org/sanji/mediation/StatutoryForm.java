package org.sanji.mediation;

import java.time.LocalDate;

/**
 * A statutory route.
 *
 * @param organ where the petitioner turns to, free text (a court, an arbitration commission)
 * @param advice what the petitioner was told to do
 * @param on day on which the petitioner was told
 */
public record StatutoryForm(
        StatutoryGround ground, String organ, String advice, NoticeMethod noticeMethod, LocalDate on) {}
