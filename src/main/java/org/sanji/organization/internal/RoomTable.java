package org.sanji.organization.internal;

import java.util.List;
import java.util.Optional;
import org.sanji.common.ConfigFiles;
import org.sanji.organization.Room;
import org.sanji.organization.Rooms;

/** The rooms of {@code rooms.yml}, in memory. */
record RoomTable(List<Room> all) implements Rooms {

    RoomTable {
        all = List.copyOf(all);
    }

    static RoomTable load(ConfigFiles files) {
        return new RoomTable(RoomFile.load(files));
    }

    @Override
    public List<Room> ofKind(Room.Kind kind) {
        return all.stream().filter(r -> r.kind() == kind).toList();
    }

    @Override
    public Optional<Room> find(String code) {
        return all.stream().filter(r -> r.code().equals(code)).findFirst();
    }
}
