package org.sanji.organization.internal;

import java.util.ArrayList;
import java.util.List;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.organization.Room;

/** Reads {@code rooms.yml}; each mediation level needs a room. */
final class RoomFile {

    private RoomFile() {}

    public static List<Room> load(ConfigFiles files) {
        var list = ConfigNode.of(files, "rooms.yml").only("rooms").get("rooms");
        var rooms = new ArrayList<Room>();
        list.entries().forEach((code, node) -> {
            node.only("name", "kind");
            if (!code.matches("[A-Z0-9]{2,12}")) {
                throw node.problem("the code `" + code + "` is not 2 to 12 capital letters and digits");
            }
            rooms.add(new Room(code, node.get("name").text(), node.get("kind").choice(Room.Kind.class)));
        });
        for (var level : List.of(Room.Kind.LEVEL1, Room.Kind.LEVEL2, Room.Kind.LEVEL3)) {
            if (rooms.stream().noneMatch(r -> r.kind() == level)) {
                throw list.problem("there is no room of kind " + level);
            }
        }
        return rooms;
    }
}
