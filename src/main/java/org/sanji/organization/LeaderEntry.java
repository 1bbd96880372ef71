package org.sanji.organization;

import java.util.List;

/**
 * A leader of the county and the organs in the leader's charge (分管).
 *
 * @param organs codes; the default leader is in charge of every organ that no other one has
 */
public record LeaderEntry(String username, String name, String title, List<String> organs, boolean isDefault) {

    public LeaderEntry {
        organs = List.copyOf(organs);
    }
}
