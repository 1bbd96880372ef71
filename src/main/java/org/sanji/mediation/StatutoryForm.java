package org.sanji.mediation;

import java.time.LocalDate;
import java.util.List;

/**
 * A statutory route that the petitioner is directed to.
 *
 * @param procedure the target procedure, as the petitioner knows it: civil suit, labour arbitration
 * @param organ where the petitioner turns to, free text (a court, an arbitration commission)
 * @param limit how long the petitioner may wait there
 * @param source law that says so
 * @param materials what to bring
 * @param advice what else the petitioner was told, may be null
 * @param on day on which the petitioner was told
 * @param askOn day on which the organ asks for the result; null leaves it to the house rule
 */
public record StatutoryForm(
        StatutoryGround ground,
        String procedure,
        String organ,
        String limit,
        String source,
        List<String> materials,
        String advice,
        NoticeMethod noticeMethod,
        LocalDate on,
        LocalDate askOn) {

    public StatutoryForm {
        materials = materials == null ? List.of() : List.copyOf(materials);
    }

    /** The configured route as it stands. */
    public static StatutoryForm of(StatutoryRoute route, NoticeMethod noticeMethod, LocalDate on) {
        return new StatutoryForm(
                route.ground(),
                route.name(),
                route.organ(),
                route.limit(),
                route.source(),
                route.materials(),
                null,
                noticeMethod,
                on,
                null);
    }
}
