package org.sanji.organization.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;

/** Reads {@code organs.yml}: codes, and review organs that exist and lead upwards without a circle. */
final class OrganFile {

    private OrganFile() {}

    public static List<Organ> load(ConfigFiles files) {
        var list = ConfigNode.of(files, "organs.yml").only("organs").get("organs");
        var organs = new LinkedHashMap<String, Organ>();
        var lines = list.entries();
        lines.forEach((code, node) -> organs.put(code, organ(code, node)));
        if (!organs.containsKey(Organs.BUREAU)) {
            throw list.problem("the bureau " + Organs.BUREAU + " is missing");
        }
        lines.forEach((code, node) -> checkReview(code, organs, node));
        return new ArrayList<>(organs.values());
    }

    private static Organ organ(String code, ConfigNode node) {
        if (!code.matches("[A-Z]{2,12}")) {
            throw node.problem("the code `" + code + "` is not 2 to 12 capital letters");
        }
        node.only("name", "short", "kind", "resident", "accounts", "review", "phone");
        return new Organ(
                code,
                node.get("name").text(),
                node.get("short").text(),
                node.get("kind").choice(Organ.Kind.class),
                node.get("resident").yes(),
                node.get("accounts").yes(),
                node.find("review").map(ConfigNode::text).orElse(null),
                node.find("phone").map(ConfigNode::text).orElse(null));
    }

    private static void checkReview(String code, Map<String, Organ> organs, ConfigNode node) {
        var seen = new HashSet<String>();
        for (var at = code; at != null; at = organs.get(at).reviewOrgan()) {
            if (!organs.containsKey(at)) {
                throw node.problem("the review organ `" + at + "` of " + code + " is no organ of this file");
            }
            if (!seen.add(at)) {
                throw node.problem("the review organs of " + code + " go in a circle: " + at + " comes again");
            }
        }
    }
}
