package org.sanji.common;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A place in a YAML configuration file that knows its line, so that every complaint can name it. */
public final class ConfigNode {

    private final String file;
    private final int line;
    private final Node node;

    private ConfigNode(String file, int line, Node node) {
        this.file = file;
        this.line = line;
        this.node = node;
    }

    /** Reads a whole file; a {@link ConfigProblem} when it is missing or no YAML. */
    public static ConfigNode of(ConfigFiles files, String name) {
        return parse(name, files.read(name));
    }

    /** Reads a text as if it were the file of that name. */
    public static ConfigNode parse(String name, String text) {
        try {
            var root = new Yaml(new LoaderOptions()).compose(new StringReader(text));
            if (root == null) {
                throw new ConfigProblem(name, 0, "the file is empty");
            }
            return new ConfigNode(name, lineOf(root), root);
        } catch (MarkedYAMLException e) {
            var mark = e.getProblemMark();
            throw new ConfigProblem(name, mark == null ? 0 : mark.getLine() + 1, "no valid YAML: " + e.getProblem(), e);
        }
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    public String file() {
        return file;
    }

    /** 1-based. */
    public int line() {
        return line;
    }

    public ConfigProblem problem(String what) {
        return new ConfigProblem(file, line, what);
    }

    /** The entries of a mapping in file order, empty for an empty value; a key that comes twice is a problem. */
    public Map<String, ConfigNode> entries() {
        var result = new LinkedHashMap<String, ConfigNode>();
        if (node instanceof ScalarNode scalar && scalar.getValue().isBlank()) {
            return result;
        }
        if (!(node instanceof MappingNode mapping)) {
            throw problem("expected `key: value` entries");
        }
        for (var tuple : mapping.getValue()) {
            var line = lineOf(tuple.getKeyNode());
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new ConfigProblem(file, line, "expected a simple key");
            }
            if (result.put(key.getValue(), new ConfigNode(file, line, tuple.getValueNode())) != null) {
                throw new ConfigProblem(file, line, "`" + key.getValue() + "` is there twice");
            }
        }
        return result;
    }

    /** The same node, after checking that it has no other keys than these: a mistyped key must not pass silently. */
    public ConfigNode only(String... keys) {
        var allowed = Set.of(keys);
        entries().forEach((key, value) -> {
            if (!allowed.contains(key)) {
                throw value.problem("unknown key `" + key + "`; known: " + String.join(", ", keys));
            }
        });
        return this;
    }

    public Optional<ConfigNode> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    public ConfigNode get(String key) {
        return find(key).orElseThrow(() -> problem("`" + key + "` is missing"));
    }

    /** The items of a list, empty for an empty value. */
    public List<ConfigNode> items() {
        if (node instanceof ScalarNode scalar && scalar.getValue().isBlank()) {
            return List.of();
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw problem("expected a list");
        }
        return sequence.getValue().stream()
                .map(n -> new ConfigNode(file, lineOf(n), n))
                .toList();
    }

    /** A value that must not be blank. */
    public String text() {
        var value = textOrBlank();
        if (value.isBlank()) {
            throw problem("a value is missing");
        }
        return value;
    }

    /** A value that may be blank. */
    public String textOrBlank() {
        if (!(node instanceof ScalarNode scalar)) {
            throw problem("expected one value");
        }
        return scalar.getValue().strip();
    }

    public int integer() {
        try {
            return Integer.parseInt(text());
        } catch (NumberFormatException e) {
            throw new ConfigProblem(file, line, "`" + text() + "` is no whole number", e);
        }
    }

    /** A count of at least one. */
    public int positive() {
        var value = integer();
        if (value < 1) {
            throw problem("must be at least 1, is " + value);
        }
        return value;
    }

    public boolean yes() {
        return switch (text()) {
            case "yes", "true", "是" -> true;
            case "no", "false", "否" -> false;
            default -> throw problem("`" + text() + "` is neither yes nor no");
        };
    }

    public LocalDate date() {
        return dateOf(text());
    }

    /** A key or value of this line as a date like 2026-03-12. */
    public LocalDate dateOf(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new ConfigProblem(file, line, "`" + text + "` is no date like 2026-03-12", e);
        }
    }

    public <E extends Enum<E>> E choice(Class<E> type) {
        return choiceOf(type, text());
    }

    /** A key or value of this line as a constant of an enum. */
    public <E extends Enum<E>> E choiceOf(Class<E> type, String text) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException e) {
            var known = String.join(
                    ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
            throw new ConfigProblem(file, line, "unknown `" + text + "`; known: " + known, e);
        }
    }
}
