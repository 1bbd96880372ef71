package org.sanji.mediation.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.mediation.PhrasePlace;
import org.sanji.mediation.Phrases.Phrase;
import org.sanji.organization.Organs;
import org.springframework.stereotype.Component;

/** Reads {@code phrases.yml} at start; an organ never sees two phrases with one code. */
@Component
class PhraseFile {

    static final Pattern CODE = Pattern.compile("[a-z0-9]{1,8}");
    private static final String FILE = "phrases.yml";

    private final List<Phrase> common;
    private final Map<String, List<Phrase>> organs = new HashMap<>();

    PhraseFile(ConfigFiles files, Organs known) {
        var root = ConfigNode.of(files, FILE).only("common", "organs");
        common = places(root.get("common"), new HashSet<>());
        root.find("organs").ifPresent(node -> node.entries().forEach((organ, entries) -> {
            if (known.find(organ).isEmpty()) {
                throw entries.problem("`" + organ + "` is no organ of organs.yml");
            }
            var taken = new HashSet<String>();
            common.forEach(p -> taken.add(p.code()));
            organs.put(organ, places(entries, taken));
        }));
    }

    private static List<Phrase> places(ConfigNode node, Set<String> taken) {
        var phrases = new ArrayList<Phrase>();
        node.entries().forEach((place, list) -> {
            var where = list.choiceOf(PhrasePlace.class, place);
            list.entries().forEach((code, entry) -> {
                entry.only("name", "text");
                if (!CODE.matcher(code).matches()) {
                    throw entry.problem("the code `" + code + "` is not 1 to 8 small letters and digits");
                }
                if (!taken.add(code)) {
                    throw entry.problem("the code `" + code + "` is there twice");
                }
                phrases.add(new Phrase(
                        null,
                        where,
                        code,
                        entry.get("name").text(),
                        entry.get("text").text()));
            });
        });
        return phrases;
    }

    /** The organ's, then the common ones. */
    List<Phrase> of(String organ) {
        return Stream.concat(organs.getOrDefault(organ, List.of()).stream(), common.stream())
                .toList();
    }
}
