package org.sanji.mediation;

import java.util.List;

/**
 * One statutory route of {@code config/statutory-routes.yml}, offered for choice.
 *
 * @param organ where the petitioner turns to
 * @param limit how long the petitioner may wait there
 * @param source law that says so
 * @param materials what to bring
 */
public record StatutoryRoute(
        String code,
        StatutoryGround ground,
        String name,
        String organ,
        String limit,
        String source,
        List<String> materials) {

    public StatutoryRoute {
        materials = List.copyOf(materials);
    }
}
