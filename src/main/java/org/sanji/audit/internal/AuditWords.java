package org.sanji.audit.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sanji.common.OrganNames;
import org.sanji.common.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Says actions and details of a record in words. What a petition has come to is not the auditor's to know. */
@Component
public class AuditWords {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<TreeMap<String, String>> PAIRS = new TypeReference<>() {};

    /** The petition's own matter, and keys that mean something to a machine only. */
    private static final Set<String> UNSAID = Set.of("state", "index", "entry");

    private final Texts texts;
    private final ObjectProvider<OrganNames> organs;

    AuditWords(Texts texts, ObjectProvider<OrganNames> organs) {
        this.texts = texts;
        this.organs = organs;
    }

    /** An action without a name in the bundle shows its code. */
    public String action(String code, Locale locale) {
        return named("audit.action." + code, code, locale);
    }

    /** Empty when there is nothing to say. */
    public String details(String json, Locale locale) {
        return read(json).entrySet().stream()
                .filter(pair ->
                        !UNSAID.contains(pair.getKey()) && !pair.getValue().isBlank())
                .map(pair -> texts.get(
                        "audit.detail",
                        locale,
                        named("audit.detail." + pair.getKey(), pair.getKey(), locale),
                        value(pair.getKey(), pair.getValue(), locale)))
                .collect(Collectors.joining(texts.get("audit.detail.between", locale)));
    }

    private String value(String key, String value, Locale locale) {
        return switch (key) {
            case "roles" ->
                Arrays.stream(value.split(","))
                        .map(role -> named("Role." + role, role, locale))
                        .collect(Collectors.joining(" "));
            case "organ" -> {
                var names = organs.getIfAvailable();
                yield names == null ? value : names.nameOf(value);
            }
            case "action" -> action(value, locale);
            default -> named("audit.value." + value, value, locale);
        };
    }

    private String named(String key, String otherwise, Locale locale) {
        var name = texts.get(key, locale);
        return name.equals(key) ? otherwise : name;
    }

    private static Map<String, String> read(String json) {
        try {
            return JSON.readValue(json, PAIRS);
        } catch (JsonProcessingException e) {
            // somebody wrote into the table; the verification says so
            return Map.of("text", json);
        }
    }
}
