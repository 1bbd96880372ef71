package org.sanji.organization;

import java.util.List;

/** Leaders in charge ({@code config/leaders.yml}). */
public interface Leaders {

    List<LeaderEntry> all();

    /** The leader in charge of the organ, else the default leader; never null. */
    LeaderEntry leaderInChargeOf(String organ);

    /** Codes of the organs in this user's charge; empty for anybody who is no leader. */
    List<String> organsOf(String username);
}
