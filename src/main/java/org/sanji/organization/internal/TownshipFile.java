package org.sanji.organization.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.sanji.organization.Township;

/** Reads {@code townships.yml}: villages of exactly the townships of {@code organs.yml}. */
final class TownshipFile {

    private TownshipFile() {}

    static List<Township> load(ConfigFiles files, Organs organs) {
        var list = ConfigNode.of(files, "townships.yml").only("townships").get("townships");
        var townships = new ArrayList<Township>();
        list.entries().forEach((code, node) -> {
            var organ = organs.find(code)
                    .filter(o -> o.kind() == Organ.Kind.TOWNSHIP)
                    .orElseThrow(() -> node.problem("`" + code + "` is no township of organs.yml"));
            townships.add(new Township(code, organ.shortName(), villages(node)));
        });
        for (var organ : organs.townships()) {
            if (townships.stream().noneMatch(t -> t.code().equals(organ.code()))) {
                throw list.problem("the township " + organ.code() + " of organs.yml has no entry here");
            }
        }
        return townships;
    }

    private static List<String> villages(ConfigNode node) {
        var seen = new HashSet<String>();
        for (var item : node.items()) {
            if (!seen.add(item.text())) {
                throw item.problem(item.text() + " is there twice");
            }
        }
        return node.items().stream().map(ConfigNode::text).toList();
    }
}
