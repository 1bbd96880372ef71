package org.sanji.petition;

import org.sanji.common.CentreContact;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a petitioner follows the case. */
public final class TrackAddress {

    private TrackAddress() {}

    /** The public address with the number filled in; null when the bureau has not told its public address. */
    public static String of(CentreContact centre, String number) {
        return centre.site().isEmpty()
                ? null
                : UriComponentsBuilder.fromUriString(centre.site())
                        .path("/public/track")
                        .queryParam("number", "{number}")
                        .buildAndExpand(number)
                        .toUriString();
    }
}
