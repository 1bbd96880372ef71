package org.sanji.organization;

/** A room of the centre ({@code config/rooms.yml}). */
public record Room(String code, String name, Kind kind) {

    /** What the room is for. */
    public enum Kind {
        HALL,
        VIDEO,
        LEVEL1,
        LEVEL2,
        LEVEL3
    }
}
