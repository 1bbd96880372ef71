package org.sanji.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigProblem;

/** Each mistake is made in the shipped file and must be named with file and line. */
class OrganizationFilesRefusedTest {

    @TempDir
    Path folder;

    @BeforeEach
    void copyShippedFiles() throws IOException {
        for (var name : new String[] {
            "organs.yml",
            "rooms.yml",
            "leaders.yml",
            "townships.yml",
            "categories-2020.csv",
            "category-organs.csv",
            "category-keywords.yml"
        }) {
            Files.copy(Path.of("config", name), folder.resolve(name));
        }
    }

    private void loadAll() {
        var files = new ConfigFiles(folder);
        var organs = OrganTable.load(files);
        RoomTable.load(files);
        LeaderTable.load(files, organs);
        TownshipTable.load(files, organs);
        CategoryRuleTable.load(files, CategoryTable.load(files), organs);
    }

    @Test
    void acceptsTheShippedFiles() {
        loadAll();
    }

    @ParameterizedTest(name = "{0}: {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "organs.yml | SFJ: | GAJ: | `GAJ` is there twice",
                "organs.yml | SFJ: | Sfj: | the code `Sfj` is not",
                "organs.yml | 'kind: BUREAU,' | 'kind: OFFICE,' | unknown `OFFICE`",
                "organs.yml | review: SHIW } | review: NOWHERE } | the review organ `NOWHERE`",
                "organs.yml | 'review: SHIZF, phone' | 'review: GAJ, phone' | the review organs of XFJ go in a circle",
                "organs.yml | resident: yes | resident: maybe | `maybe` is neither yes nor no",
                "organs.yml | name: 司法局, | | `name` is missing",
                "organs.yml | short: 司法局, | short: 司法局, fax: 1, | unknown key `fax`",
                "organs.yml | XFJ: | XFA: | the bureau XFJ is missing",
                "rooms.yml | SP: | HF: | `HF` is there twice",
                "rooms.yml | kind: VIDEO | kind: CINEMA | unknown `CINEMA`",
                "rooms.yml | kind: LEVEL3 | kind: LEVEL2 | there is no room of kind LEVEL3",
                "leaders.yml | [GAJ, | [GAX, | `GAX` is no organ of organs.yml",
                "leaders.yml | [NYJ, | [GAJ, | GAJ is already with leader2",
                "leaders.yml | '    default: yes' | '    default: no' | no leader has `default: yes`",
                "leaders.yml | title: 县委常委、政法委书记（示例） | title: 示例⏎    default: yes | another leader is already the default",
                "leaders.yml | leader2: | leader1: | `leader1` is there twice",
                "leaders.yml | leader2: | Leader 2: | `Leader 2` is no login name",
                "townships.yml | QSZ: | GAJ: | `GAJ` is no township",
                "townships.yml | 石门村 | 青石村 | 青石村 is there twice",
                "townships.yml | '  QSZ:' | '  # QSZ:' | the township QSZ of organs.yml has no entry",
                "categories-2020.csv | C01-01-02 | C01-01-01 | the code C01-01-01 is there twice",
                "categories-2020.csv | C01-01-02 | C01-1-2 | the code `C01-1-2` is not like",
                "categories-2020.csv | 集体财务公开 | 集体资产管理 | 农村农业/村务管理/集体资产管理 is there twice",
                "categories-2020.csv | 'C02-01-01,自然资源' | 'C01-01-99,自然资源' | C01 is 农村农业 above, but 自然资源 here",
                "categories-2020.csv | 集体财务公开 | '集体,财务' | 5 values, 4 columns expected",
                "categories-2020.csv | 'code,' | 'id,' | the first line must be",
                "category-organs.csv | 'C03,城乡建设,ZJJ' | 'C03,城乡建设,ZZZ' | `ZZZ` is no organ of organs.yml",
                "category-organs.csv | 'C03,城乡建设' | 'C77,城乡建设' | `C77` is no category",
                "category-organs.csv | 'C03,城乡建设' | 'C03,交通运输' | 'C03 is 城乡建设, not 交通运输'",
                "category-organs.csv | 'C03,城乡建设' | 'C02,自然资源' | C02 is there twice",
                "category-keywords.yml | category: C03-05-04 | category: C03-05 | `C03-05` is no row",
                "category-keywords.yml | category: C03-05-04 | category: C03-05-02 | C03-05-02 is",
                "category-keywords.yml | '物业: 3' | '物业: viel' | `viel` is no whole number",
                "category-keywords.yml | '业委会: 3' | '物业: 3' | `物业` is there twice",
                "category-keywords.yml | 'threshold: 3' | 'threshold: 0' | must be at least 1"
            })
    void refusesAMistakeWithFileAndLine(String file, String right, String wrong, String problem) throws IOException {
        var path = folder.resolve(file);
        var shipped = Files.readString(path);
        var at = shipped.indexOf(right);
        assertThat(at).isNotNegative();
        Files.writeString(
                path,
                shipped.substring(0, at)
                        + (wrong == null ? "" : wrong.replace('⏎', '\n'))
                        + shipped.substring(at + right.length()));
        assertThatThrownBy(this::loadAll)
                .isInstanceOf(ConfigProblem.class)
                .hasMessageMatching("(?s)config/" + file + ":\\d+: .*")
                .hasMessageContaining(problem);
    }

    @Test
    void namesTheExactLine() throws IOException {
        var path = folder.resolve("category-organs.csv");
        Files.writeString(path, Files.readString(path).replaceFirst("NYJ", "NIX"));
        assertThatThrownBy(this::loadAll).hasMessage("config/category-organs.csv:2: `NIX` is no organ of organs.yml");
    }

    @Test
    void refusesAClassWithoutOrgan() throws IOException {
        var path = folder.resolve("category-organs.csv");
        Files.write(
                path,
                Files.readAllLines(path).stream()
                        .filter(l -> !l.startsWith("C19,"))
                        .toList());
        assertThatThrownBy(this::loadAll).hasMessage("config/category-organs.csv: the class C19 其他 has no row");
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        // the default of the same name would step in: an empty file is the nearest mistake
        Files.writeString(folder.resolve("rooms.yml"), "");
        assertThatThrownBy(this::loadAll).hasMessageStartingWith("config/rooms.yml: the file is empty");
    }
}
