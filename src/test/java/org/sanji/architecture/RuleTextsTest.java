package org.sanji.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each reason code in the sources has a sentence in both languages, and each sentence a code. */
class RuleTextsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    /** Where a code stands in a call, by argument. */
    private static final Map<String, Integer> CALLS =
            Map.of("new RuleViolation", 0, "RuleViolation.unless", 1, "Input.required", 2, "new Problem", 0);

    private static final Pattern CALL = Pattern.compile(
            CALLS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")")) + "\\(");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"zh_CN", "en"})
    void everyCodeHasASentence(String language) throws IOException {
        var codes = new TreeSet<String>();
        for (var source : sources()) {
            codes.addAll(codes(source));
        }
        assertThat(codes).hasSizeGreaterThan(100);
        codes.removeAll(sentences(language));
        assertThat(codes).isEmpty();
    }

    @Test
    void everySentenceHasACode() throws IOException {
        var all = String.join("\n", sources());
        assertThat(sentences("en")).allSatisfy(code -> assertThat(all).contains('"' + code + '"'));
    }

    @Test
    void readsCodesOutOfCalls() {
        assertThat(
                        codes(
                                """
                        RuleViolation.unless(a.of(x, "no"), "first-code", "argument");
                        throw new RuleViolation(late ? "second" : "third", days);
                        Input.required(text, 20, "fourth");"""))
                .containsExactlyInAnyOrder("first-code", "second", "third", "fourth");
    }

    private static List<String> sources() throws IOException {
        var texts = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static Set<String> sentences(String language) throws IOException {
        var codes = new TreeSet<String>();
        try (var files = Files.newDirectoryStream(BUNDLES, "*_" + language + ".properties")) {
            for (var file : files) {
                var texts = new Properties();
                try (var in = Files.newBufferedReader(file)) {
                    texts.load(in);
                }
                texts.stringPropertyNames().stream()
                        .filter(key -> key.startsWith("rule."))
                        .forEach(key -> codes.add(key.substring("rule.".length())));
            }
        }
        return codes;
    }

    private static Set<String> codes(String source) {
        var codes = new TreeSet<String>();
        var calls = CALL.matcher(source);
        while (calls.find()) {
            var arguments = arguments(source, calls.end());
            int at = CALLS.getOrDefault(calls.group(1), 0);
            if (at < arguments.size()) {
                LITERAL.matcher(arguments.get(at)).results().forEach(r -> codes.add(r.group(1)));
            }
        }
        return codes;
    }

    /** The arguments of the call whose bracket has just been opened. */
    private static List<String> arguments(String source, int from) {
        var arguments = new ArrayList<String>();
        var current = new StringBuilder();
        int depth = 0;
        boolean quoted = false;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            quoted ^= c == '"' && source.charAt(i - 1) != '\\';
            if (!quoted && (c == ')' || c == '}') && depth-- == 0) {
                break;
            }
            depth += !quoted && (c == '(' || c == '{') ? 1 : 0;
            if (!quoted && c == ',' && depth == 0) {
                arguments.add(current.toString());
                current.setLength(0);
            } else {
                current.append(c);
            }
        }
        arguments.add(current.toString());
        return arguments;
    }
}
