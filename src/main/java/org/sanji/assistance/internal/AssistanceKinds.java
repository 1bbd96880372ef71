package org.sanji.assistance.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sanji.assistance.AssistanceKind;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.organization.Organs;
import org.springframework.stereotype.Component;

/** Reads {@code assistance.yml}: every kind with an organ that exists. */
@Component
class AssistanceKinds {

    private final List<AssistanceKind> kinds = new ArrayList<>();

    AssistanceKinds(ConfigFiles files, Organs organs) {
        var list = ConfigNode.of(files, "assistance.yml").only("kinds").get("kinds");
        list.entries().forEach((code, node) -> kinds.add(kind(code, node, organs)));
        if (kinds.isEmpty()) {
            throw list.problem("there is no kind of assistance");
        }
    }

    private static AssistanceKind kind(String code, ConfigNode node, Organs organs) {
        node.only("name", "organ", "where", "phone", "about");
        if (!code.matches("[A-Z0-9]{2,12}")) {
            throw node.problem("the code `" + code + "` is not 2 to 12 capital letters and digits");
        }
        var organ = node.get("organ").text();
        if (organs.find(organ).isEmpty()) {
            throw node.get("organ").problem("there is no organ `" + organ + "` in organs.yml");
        }
        return new AssistanceKind(
                code,
                node.get("name").text(),
                organ,
                node.get("where").text(),
                node.get("phone").text(),
                node.get("about").text());
    }

    List<AssistanceKind> all() {
        return List.copyOf(kinds);
    }

    Optional<AssistanceKind> find(String code) {
        return kinds.stream().filter(k -> k.code().equals(code)).findFirst();
    }

    /** A kind that left the file keeps its code as name: what was told was told. */
    AssistanceKind of(String code) {
        return find(code).orElseGet(() -> new AssistanceKind(code, code, null, "", "", ""));
    }
}
