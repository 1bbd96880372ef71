package org.sanji.organization.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.organization.LeaderEntry;
import org.sanji.organization.Organs;

/** Reads {@code leaders.yml}: an organ has one leader in charge, and exactly one leader is the default. */
final class LeaderFile {

    private LeaderFile() {}

    static List<LeaderEntry> load(ConfigFiles files, Organs organs) {
        var list = ConfigNode.of(files, "leaders.yml").only("leaders").get("leaders");
        var leaders = new ArrayList<LeaderEntry>();
        var inCharge = new HashMap<String, String>();
        list.entries().forEach((username, node) -> {
            var leader = leader(username, node, organs, inCharge);
            if (leader.isDefault() && leaders.stream().anyMatch(LeaderEntry::isDefault)) {
                throw node.get("default").problem("another leader is already the default");
            }
            leaders.add(leader);
        });
        if (leaders.stream().noneMatch(LeaderEntry::isDefault)) {
            throw list.problem("no leader has `default: yes`");
        }
        return leaders;
    }

    private static LeaderEntry leader(String username, ConfigNode node, Organs organs, Map<String, String> inCharge) {
        node.only("name", "title", "organs", "default");
        if (!username.matches("[a-z][a-z0-9._-]{1,49}")) {
            throw node.problem("`" + username + "` is no login name of small letters and digits");
        }
        var codes = new ArrayList<String>();
        for (var item : node.get("organs").items()) {
            var code = item.text();
            if (organs.find(code).isEmpty()) {
                throw item.problem("`" + code + "` is no organ of organs.yml");
            }
            var other = inCharge.put(code, username);
            if (other != null) {
                throw item.problem(code + " is already with " + other + "; an organ has one leader in charge");
            }
            codes.add(code);
        }
        return new LeaderEntry(
                username,
                node.get("name").text(),
                node.get("title").text(),
                codes,
                node.find("default").map(ConfigNode::yes).orElse(false));
    }
}
