package org.sanji.petition;

import java.time.Instant;
import java.util.List;

/**
 * What the acting clerk entered lately, to be offered again.
 *
 * @param origin of today's last registration, null when there was none
 * @param places of today's registrations, the last first
 * @param categories codes of the last weeks, the last first
 * @param lastNumber number of today's last registration, null when there was none or it is sealed
 * @param lastAt when it was registered
 */
public record RecentUse(
        Origin origin, List<PlaceUse> places, List<String> categories, String lastNumber, Instant lastAt) {

    /** @param village null when only the township was given */
    public record PlaceUse(String township, String village) {}
}
