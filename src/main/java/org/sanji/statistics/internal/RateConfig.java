package org.sanji.statistics.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;
import org.sanji.security.DemoMode;
import org.sanji.statistics.Goal;
import org.sanji.statistics.GradeBands;
import org.sanji.statistics.Indicator;
import org.sanji.statistics.RateDefinition;
import org.springframework.stereotype.Component;

/** {@code config/rates.yml} and {@code config/goals.yml}, checked at the start. */
@Component
class RateConfig {

    /** @param groupBands and ageBands: null in a file of an earlier version */
    record DefinitionFile(
            String version,
            LocalDate since,
            List<Integer> groupBands,
            List<Integer> ageBands,
            Map<String, List<String>> text) {}

    record GoalLine(String indicator, BigDecimal target, String better, int weight, boolean example) {}

    record GoalsFile(GradeBands bands, Map<Integer, List<GoalLine>> years) {}

    private final RateDefinition definition;
    private final GradeBands bands;
    private final Map<Integer, List<Goal>> goals;

    RateConfig(ConfigFiles files, RateSettings settings, DemoMode demo) {
        var rates = rates(files);
        definition = new RateDefinition(
                rates.version(),
                rates.since(),
                rates.text().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> filled(e.getValue(), settings))));
        var goalsFile = read(files, "goals.yml", GoalsFile.class);
        bands = goalsFile.bands();
        goals = goalsFile.years().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().stream()
                        .map(RateConfig::goal)
                        .filter(g -> demo.enabled() || !g.example())
                        .toList()));
    }

    static DefinitionFile rates(ConfigFiles files) {
        var rates = read(files, "rates.yml", DefinitionFile.class);
        increasing("group-bands", rates.groupBands(), 2);
        increasing("age-bands", rates.ageBands(), 1);
        return rates;
    }

    private static void increasing(String name, List<Integer> bands, int least) {
        int before = least - 1;
        for (int band : bands == null ? List.<Integer>of() : bands) {
            if (band <= before) {
                throw new ConfigProblem("rates.yml", 0, name + ": write numbers from " + least + " on, increasing");
            }
            before = band;
        }
    }

    private static List<String> filled(List<String> paragraphs, RateSettings settings) {
        return paragraphs.stream()
                .map(p -> p.replace("{window}", String.valueOf(settings.window()))
                        .replace("{small}", String.valueOf(settings.smallNumber()))
                        .replace("{age}", String.valueOf(settings.backlogAge()))
                        .replace("{reopened}", String.valueOf(settings.backlogReopenings())))
                .toList();
    }

    private static Goal goal(GoalLine line) {
        try {
            var indicator =
                    Indicator.valueOf(line.indicator().toUpperCase(Locale.ROOT).replace('-', '_'));
            boolean tooHigh = indicator.isRate() && line.target().compareTo(BigDecimal.ONE) > 0;
            if (line.target().signum() < 0 || tooHigh) {
                throw new ConfigProblem("goals.yml", 0, "target " + line.target() + ": write a number from 0 to 1");
            }
            return new Goal(indicator, line.target(), higherIsBetter(line), line.weight(), line.example());
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new ConfigProblem("goals.yml", 0, "indicator " + line.indicator() + " is unknown or incomplete", e);
        }
    }

    private static boolean higherIsBetter(GoalLine line) {
        return switch (line.better()) {
            case "higher" -> true;
            case "lower" -> false;
            default -> throw new ConfigProblem("goals.yml", 0, "better: write higher or lower, not " + line.better());
        };
    }

    private static <T> T read(ConfigFiles files, String name, Class<T> type) {
        try {
            return YAMLMapper.builder()
                    .addModule(new JavaTimeModule())
                    .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(files.read(name), type);
        } catch (JsonProcessingException e) {
            var where = e.getLocation();
            throw new ConfigProblem(name, where == null ? 0 : where.getLineNr(), e.getOriginalMessage(), e);
        }
    }

    RateDefinition definition() {
        return definition;
    }

    GradeBands bands() {
        return bands;
    }

    List<Integer> goalYears() {
        return goals.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    List<Goal> goals(int year) {
        return goals.getOrDefault(year, List.of());
    }
}
