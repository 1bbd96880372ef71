package org.sanji.security.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;
import org.sanji.common.ConfigFiles;
import org.sanji.common.OrganNames;
import org.sanji.common.RuleViolation;
import org.sanji.security.LoginSettings;
import org.sanji.security.PasswordRule;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a password must be like. All but the history can be told while it is being typed. */
@Component
public class PasswordRules {

    /** More is not looked at by bcrypt. */
    private static final int MOST_BYTES = 72;

    /** Names shorter than this turn up by accident. */
    private static final int SHORTEST_NAME = 3;

    /** What is left of a password without runs and years must still have this many characters. */
    private static final int LEAST_REST = 6;

    private static final int SHORTEST_RUN = 4;
    private static final List<String> KEYBOARD = List.of(
            "abcdefghijklmnopqrstuvwxyz", "01234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d([01]\\d[0-3]\\d)?");
    private static final String EDGE = "[^\\p{IsAlphabetic}]";

    private final LoginSettings.Password settings;
    private final Set<String> common;
    private final ObjectProvider<OrganNames> organs;

    PasswordRules(LoginSettings settings, ConfigFiles files, ObjectProvider<OrganNames> organs) {
        this.settings = settings.password();
        this.organs = organs;
        this.common = files.read("common-passwords.txt")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rules that the password breaks, but for the history. */
    public Set<PasswordRule> broken(String password, String username, String displayName, String organ) {
        var broken = EnumSet.noneOf(PasswordRule.class);
        if (password.codePointCount(0, password.length()) < settings.minLength()
                || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            broken.add(PasswordRule.LENGTH);
        }
        if (kinds(password) < settings.minKinds()) {
            broken.add(PasswordRule.KINDS);
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (names(username, displayName, organ).stream().anyMatch(lower::contains)) {
            broken.add(PasswordRule.NAMES);
        }
        if (isCommon(lower)) {
            broken.add(PasswordRule.COMMON);
        }
        if (rest(lower).length() < Math.min(LEAST_REST, password.length())) {
            broken.add(PasswordRule.SIMPLE);
        }
        return broken;
    }

    /** @throws RuleViolation for the first rule that is broken */
    void check(String password, String username, String displayName, String organ) {
        broken(password, username, displayName, organ).stream().findFirst().ifPresent(rule -> {
            throw new RuleViolation(rule.code(), arguments(rule));
        });
    }

    /** Fills the sentence of a rule. */
    public Object[] arguments(PasswordRule rule) {
        return switch (rule) {
            case LENGTH -> new Object[] {settings.minLength()};
            case KINDS -> new Object[] {settings.minKinds()};
            case HISTORY -> new Object[] {settings.history()};
            case NAMES, COMMON, SIMPLE -> new Object[0];
        };
    }

    /** The rules in force, in the order of the page. */
    public List<PasswordRule> rules() {
        var rules = new ArrayList<>(List.of(PasswordRule.values()));
        rules.removeIf(r -> r == PasswordRule.KINDS && settings.minKinds() < 2
                || r == PasswordRule.HISTORY && settings.history() == 0);
        return rules;
    }

    private static int kinds(String password) {
        int kinds = 0;
        for (var kind : List.of("\\p{Ll}", "\\p{Lu}", "\\p{Nd}", "[^\\p{Ll}\\p{Lu}\\p{Nd}]")) {
            kinds += Pattern.compile(kind).matcher(password).find() ? 1 : 0;
        }
        return kinds;
    }

    private List<String> names(String username, String displayName, String organ) {
        var names = new ArrayList<>(settings.words());
        names.add(username);
        names.addAll(List.of(username.split("[._-]")));
        names.add(displayName.length() > 1 ? displayName : "");
        names.add(pinyin(displayName));
        if (organ != null) {
            names.add(organ.toLowerCase(Locale.ROOT));
            organs.ifAvailable(o -> names.add(o.nameOf(organ)));
        }
        names.removeIf(n -> n.length() < (n.chars().allMatch(c -> c < 0x80) ? SHORTEST_NAME : 2));
        return names;
    }

    private static String pinyin(String name) {
        var text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            var sounds = PinyinHelper.toHanyuPinyinStringArray(name.charAt(i));
            text.append(sounds == null ? "" : sounds[0].replaceAll("\\d", "").replace("u:", "v"));
        }
        return text.toString();
    }

    /** Without figures and signs around it, and with letters for the signs that look like them. */
    private boolean isCommon(String lower) {
        var core = lower.replaceAll("^" + EDGE + "+|" + EDGE + "+$", "");
        var letters = lower.replace('@', 'a')
                .replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('5', 's')
                .replace('$', 's')
                .replace('!', 'i');
        var plain = core.replace('@', 'a')
                .replace('0', 'o')
                .replace('3', 'e')
                .replace('5', 's')
                .replace('$', 's');
        return common.contains(lower)
                || common.contains(core)
                || common.contains(plain)
                || common.contains(letters)
                || common.contains(letters.replaceAll("\\d+$", ""));
    }

    /** Without years and without runs of the same, of following, or of neighbouring characters. */
    private static String rest(String lower) {
        var text = YEAR.matcher(lower).replaceAll("");
        var rest = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int run = run(text, i);
            if (run < SHORTEST_RUN) {
                rest.append(text.charAt(i));
                i++;
            } else {
                i += run;
            }
        }
        return rest.toString();
    }

    private static int run(String text, int from) {
        int longest = 1;
        while (from + longest < text.length() && text.charAt(from + longest) == text.charAt(from)) {
            longest++;
        }
        for (var row : KEYBOARD) {
            for (var line : List.of(row, new StringBuilder(row).reverse().toString())) {
                for (int length = longest + 1; from + length <= text.length(); length++) {
                    if (!line.contains(text.substring(from, from + length))) {
                        break;
                    }
                    longest = length;
                }
            }
        }
        return longest;
    }
}
