package org.sanji.document.internal;

import java.util.Map;
import java.util.stream.Collectors;
import org.sanji.common.CentreContact;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.organization.Organ;
import org.sanji.organization.Organs;
import org.springframework.stereotype.Component;

/** Names and telephones of organs as papers write them ({@code config/papers.yml}): in full, with the county. */
@Component
class PaperNames {

    private static final String FILE = "papers.yml";

    private final Organs organs;
    private final CentreContact centre;
    private final String county;
    private final String city;
    private final String province;
    private final Map<String, String> names;

    PaperNames(ConfigFiles files, Organs organs, CentreContact centre) {
        this.organs = organs;
        this.centre = centre;
        var file = ConfigNode.of(files, FILE).only("place", "names");
        var place = file.get("place").only("county", "city", "province");
        county = place.get("county").text();
        city = place.get("city").text();
        province = place.get("province").text();
        names = file.get("names").entries().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> known(e.getKey(), e.getValue())));
    }

    private String known(String code, ConfigNode name) {
        if (organs.find(code).isEmpty()) {
            throw name.problem("`" + code + "` is no organ of organs.yml");
        }
        return name.text();
    }

    /** The full name; empty for null. */
    String full(String code) {
        var own = code == null ? null : names.get(code);
        return own != null ? own : organs.find(code).map(this::withPlace).orElse(code == null ? "" : code);
    }

    private String withPlace(Organ organ) {
        var name = organ.name();
        if (organ.kind() == Organ.Kind.SUPERIOR) {
            return switch (name.charAt(0)) {
                case '市' -> city + name.substring(1);
                case '省' -> province + name.substring(1);
                default -> name;
            };
        }
        return name.startsWith("县") ? county + name.substring(1) : county + name;
    }

    String reviewOrganOf(String code) {
        return organs.reviewOrganOf(code).map(organ -> full(organ.code())).orElse("");
    }

    /** Where a petitioner may ring: the organ, or the centre. */
    String phone(String code) {
        return organs.find(code).map(Organ::phone).orElse(centre.phone());
    }

    CentreContact centre() {
        return centre;
    }
}
