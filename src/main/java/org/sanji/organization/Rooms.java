package org.sanji.organization;

import java.util.List;
import java.util.Optional;

/** All rooms, in the order of the file. */
public interface Rooms {

    List<Room> all();

    List<Room> ofKind(Room.Kind kind);

    Optional<Room> find(String code);
}
