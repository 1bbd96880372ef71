package org.sanji.document.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sanji.document.PaperFacts;

/** Facts as text: dates are told from other texts by their key. */
final class PaperFactsJson {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DAY = "day";

    private PaperFactsJson() {}

    static String write(PaperFacts facts) {
        return node(facts).toString();
    }

    private static ObjectNode node(PaperFacts facts) {
        var node = JSON.createObjectNode();
        facts.values().forEach((name, value) -> {
            if (value instanceof List<?> rows) {
                var array = node.putArray(name);
                rows.forEach(row -> array.add(node((PaperFacts) row)));
            } else if (value instanceof LocalDate day) {
                node.putObject(name).put(DAY, day.toString());
            } else if (value instanceof Boolean yes) {
                node.put(name, yes);
            } else if (value instanceof Integer number) {
                node.put(name, number);
            } else {
                node.put(name, value.toString());
            }
        });
        return node;
    }

    static PaperFacts read(String json) {
        try {
            return facts(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts of a paper cannot be read", e);
        }
    }

    private static PaperFacts facts(JsonNode node) {
        var facts = PaperFacts.none();
        for (var entry : node.properties()) {
            var value = entry.getValue();
            if (value instanceof ArrayNode array) {
                var rows = new ArrayList<PaperFacts>();
                array.forEach(row -> rows.add(facts(row)));
                facts = facts.list(entry.getKey(), rows);
            } else {
                facts = facts.with(entry.getKey(), plain(value));
            }
        }
        return facts;
    }

    private static Object plain(JsonNode value) {
        if (value.isObject()) {
            return LocalDate.parse(value.get(DAY).asText());
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        return value.isInt() ? (Object) value.asInt() : value.asText();
    }
}
