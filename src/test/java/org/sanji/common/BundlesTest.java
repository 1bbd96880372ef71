package org.sanji.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class BundlesTest {

    /** Latin words that Chinese readers of the house use as they are; the language switch names the other language. */
    private static final Set<String> ALLOWED = Set.of(
            "English", "PDF", "Excel", "Word", "BPMN", "SM", "CSV", "XLSX", "DOCX", "XF", "X", "Enter", "Ctrl", "Esc",
            "J", "K", "P", "R");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");

    private static Map<String, Properties> load(String suffix) throws IOException {
        var bundles = new HashMap<String, Properties>();
        for (Resource r : new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*" + suffix)) {
            var properties = new Properties();
            try (var in = new InputStreamReader(r.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(in);
            }
            bundles.put(String.valueOf(r.getFilename()).replace(suffix, ""), properties);
        }
        return bundles;
    }

    @Test
    void chineseAndEnglishHaveTheSameKeysAndArguments() throws IOException {
        var zh = load("_zh_CN.properties");
        var en = load("_en.properties");
        assertThat(zh.keySet()).isNotEmpty().isEqualTo(en.keySet());
        var softly = new SoftAssertions();
        zh.forEach((name, texts) -> {
            var other = en.get(name);
            softly.assertThat(texts.stringPropertyNames())
                    .as(name)
                    .containsExactlyInAnyOrderElementsOf(other.stringPropertyNames());
            texts.stringPropertyNames().stream().filter(other::containsKey).forEach(key -> softly.assertThat(
                            arguments(texts.getProperty(key), Locale.CHINESE))
                    .as(name + ": arguments of " + key)
                    .isEqualTo(arguments(other.getProperty(key), Locale.ENGLISH)));
        });
        softly.assertAll();
    }

    @Test
    void noKeyStandsInTwoBundles() throws IOException {
        var seen = new HashMap<String, String>();
        var softly = new SoftAssertions();
        load("_zh_CN.properties").forEach((name, texts) -> texts.stringPropertyNames()
                .forEach(key -> softly.assertThat(seen.put(key, name)).as(key).isNull()));
        softly.assertAll();
    }

    @Test
    void chineseTextsHaveNoEnglishWords() throws IOException {
        var softly = new SoftAssertions();
        load("_zh_CN.properties")
                .forEach((name, texts) -> texts.forEach((key, value) -> softly.assertThat(latin(String.valueOf(value)))
                        .as(name + ": " + key)
                        .isEmpty()));
        softly.assertAll();
    }

    private static Set<String> latin(String text) {
        // choice and number formats in braces are no words
        var plain = text.replaceAll("\\{[^}]*}", " ");
        var found = new java.util.TreeSet<String>();
        LATIN.matcher(plain)
                .results()
                .map(r -> r.group())
                .filter(w -> !ALLOWED.contains(w))
                .forEach(found::add);
        return found;
    }

    private static long arguments(String text, Locale locale) {
        return Stream.of(new MessageFormat(text, locale).getFormatsByArgumentIndex())
                .count();
    }

    @Test
    void findsLatinWords() {
        assertThat(latin("请 click 这里，{0,number,integer}")).containsExactly("click");
        assertThat(Arrays.asList(latin("导出 Excel").toArray())).isEmpty();
    }
}
