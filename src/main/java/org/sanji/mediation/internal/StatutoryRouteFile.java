package org.sanji.mediation.internal;

import java.util.ArrayList;
import java.util.List;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.mediation.StatutoryGround;
import org.sanji.mediation.StatutoryRoute;
import org.springframework.stereotype.Component;

/** Reads {@code statutory-routes.yml} once, at start. */
@Component
class StatutoryRouteFile {

    private final List<StatutoryRoute> routes;

    StatutoryRouteFile(ConfigFiles files) {
        var read = new ArrayList<StatutoryRoute>();
        var root = ConfigNode.of(files, "statutory-routes.yml").only("routes");
        root.get("routes").entries().forEach((code, node) -> {
            node.only("ground", "name", "organ", "limit", "source", "materials");
            read.add(new StatutoryRoute(
                    code,
                    node.get("ground").choice(StatutoryGround.class),
                    node.get("name").text(),
                    node.get("organ").text(),
                    node.get("limit").text(),
                    node.get("source").text(),
                    node.get("materials").items().stream().map(ConfigNode::text).toList()));
        });
        routes = List.copyOf(read);
    }

    List<StatutoryRoute> all() {
        return routes;
    }
}
