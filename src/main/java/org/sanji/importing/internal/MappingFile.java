package org.sanji.importing.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.format.DateTimeFormatter;
import org.sanji.common.ConfigProblem;
import org.sanji.importing.ImportMapping;

/** Reads a mapping file. */
final class MappingFile {

    private MappingFile() {}

    static ImportMapping parse(String name, String text) {
        try {
            var root = new YAMLMapper().readTree(text);
            var columns = root.path("columns");
            return new ImportMapping(
                    required(name, root, "source"),
                    required(name, columns, "number"),
                    required(name, columns, "user"),
                    required(name, columns, "title"),
                    required(name, columns, "filedAt"),
                    required(name, columns, "detail"),
                    optional(columns, "reply"),
                    optional(columns, "repliedAt"),
                    optional(columns, "category"),
                    DateTimeFormatter.ofPattern(required(name, root, "dateFormat")),
                    required(name, root, "defaultOrgan"),
                    root.path("sameMatterLikeness").asDouble(0.5));
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new ConfigProblem(name, line, "this is not YAML", e);
        } catch (IllegalArgumentException e) {
            throw new ConfigProblem(name, 0, "dateFormat is not a date pattern", e);
        }
    }

    private static String required(String name, JsonNode node, String field) {
        var value = optional(node, field);
        if (value == null) {
            throw new ConfigProblem(name, 0, "'" + field + "' is missing; name the column or value");
        }
        return value;
    }

    private static String optional(JsonNode node, String field) {
        var value = node.path(field).asText("");
        return value.isBlank() ? null : value;
    }
}
