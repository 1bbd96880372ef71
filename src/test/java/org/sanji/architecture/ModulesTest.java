package org.sanji.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanji.SanjiApplication;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

/** The modules are acyclic, use only what they declare, and the picture in the documents is the one of the code. */
class ModulesTest {

    private static final Path DOCUMENT = Path.of("src/docs/architecture.md");
    private static final Path TARGET = Path.of("target/modules");
    private static final Pattern ARROW = Pattern.compile("^\\s*([a-z]+) --> ([a-z]+)\\s*$", Pattern.MULTILINE);

    private final ApplicationModules modules = ApplicationModules.of(SanjiApplication.class);

    @Test
    void modulesAreAcyclicAndUseOnlyWhatTheyDeclare() {
        modules.verify();
    }

    @ParameterizedTest
    @CsvSource({"fixture.cycle, Cycle detected", "fixture.undeclared, Allowed targets", "fixture.secret, non-exposed"})
    void findsTheFixtureThatBreaksTheModules(String fixture, String says) {
        assertThatThrownBy(() -> ApplicationModules.of(fixture, (ImportOption) location -> true)
                        .verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining(says);
    }

    @Test
    void everyModuleDeclaresWhatItMayUse() {
        assertThat(modules.stream().filter(m -> !m.isOpen())).allSatisfy(module -> assertThat(
                        module.getBasePackage().findAnnotation(org.springframework.modulith.ApplicationModule.class))
                .as(module.getIdentifier().toString())
                .hasValueSatisfying(a ->
                        assertThat(a.allowedDependencies()).doesNotContain("¤ open to all module dependencies ¤")));
    }

    @Test
    void thePictureInTheDocumentIsTheOneOfTheCode() throws IOException {
        var picture = picture();
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(TARGET.toString()))
                .writeModulesAsPlantUml();
        Files.writeString(TARGET.resolve("modules.mmd"), picture);
        var documented = Files.readString(DOCUMENT);
        assertThat(arrows(documented))
                .as("copy target/modules/modules.mmd into " + DOCUMENT)
                .isEqualTo(arrows(picture));
        assertThat(modules.stream().map(m -> m.getIdentifier().toString()))
                .allSatisfy(name -> assertThat(documented).contains("| " + name + " |"));
    }

    private static Set<String> arrows(String text) {
        return ARROW.matcher(text)
                .results()
                .map(r -> r.group(1) + " --> " + r.group(2))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Mermaid; only what is not reachable over another arrow, and without the two that everybody uses. */
    private String picture() {
        var uses = new TreeMap<String, Set<String>>();
        for (ApplicationModule module : modules) {
            var names = module.getDirectDependencies(modules, DependencyType.values()).stream()
                    .map(d -> d.getTargetModule().getIdentifier().toString())
                    .filter(n -> !n.equals("common") && !n.equals("security"))
                    .collect(Collectors.toCollection(TreeSet::new));
            uses.put(module.getIdentifier().toString(), names);
        }
        var text = new StringBuilder("graph TD\n");
        uses.forEach((from, to) -> to.stream()
                .filter(target -> to.stream().noneMatch(other -> !other.equals(target) && reaches(uses, other, target)))
                .forEach(target -> text.append("  ")
                        .append(from)
                        .append(" --> ")
                        .append(target)
                        .append('\n')));
        return text.toString();
    }

    private static boolean reaches(Map<String, Set<String>> uses, String from, String target) {
        return uses.getOrDefault(from, Set.of()).stream()
                .anyMatch(next -> next.equals(target) || reaches(uses, next, target));
    }
}
