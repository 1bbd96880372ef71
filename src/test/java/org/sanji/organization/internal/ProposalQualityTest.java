package org.sanji.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanji.common.ConfigFiles;

class ProposalQualityTest {

    /** Older classes by the beginnings of today's codes that hold the same matters. */
    private static final Map<String, List<String>> SAME = Map.of(
            "城乡建设", List.of("C03"),
            "劳动和社会保障", List.of("C04"),
            "卫生计生", List.of("C05", "C08-01"),
            "教育文体", List.of("C06", "C15"),
            "商贸旅游", List.of("C07", "C08", "C15-02"),
            "交通运输", List.of("C09"),
            "环境保护", List.of("C14"));

    private final ConfigFiles files = new ConfigFiles(Path.of("config"));
    private final OrganTable organs = OrganTable.load(files);
    private final CategoryTable categories = CategoryTable.load(files);
    private final CategoryRuleTable rules = CategoryRuleTable.load(files, categories, organs);

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "小区物业乱收停车费, 物业服务, ZJJ",
        "楼下餐馆油烟直排, 大气污染, STHJJ",
        "工地拖欠农民工工资, 拖欠农民工工资, RSJ",
        "咨询城乡居民医保报销, 城乡居民医疗保险, YBJ",
        "公交车班次太少, 旅客运输, JTYSJ",
        "小学招生划片不公, 招生录取, JYTYJ",
        "邻居违建没人管, 违法建设, CGJ",
        "路灯坏了半年, 城市公共设施, CGJ",
        "征地补偿款没有到位, 安置补偿, ZRZYJ",
        "自来水停水多日, 居民服务设施, ZJJ",
        "农村低保名额不公, 农村低保, MZJ",
        "退伍士兵安置, 转业退伍安置, TYJRJ",
        "村支书不公开村务, 村务公开, NYJ",
        "水库大坝渗漏灌溉困难, 工程建设管理, SLJ"
    })
    void proposesWhatAClerkWould(String text, String row, String organ) {
        var proposed = rules.propose(text).orElseThrow();
        assertThat(categories.find(proposed).orElseThrow().level3()).isEqualTo(row);
        assertThat(rules.organsFor(proposed)).contains(organ);
    }

    /** A floor, not a score: most of the rest are labels that a clerk would dispute too. */
    @Test
    void agreesWithTheLabelsOfThePublishedPetitions() throws IOException {
        var data = Path.of("../shared/data/petitions-labelled.csv");
        Assumptions.assumeTrue(Files.exists(data), "shared/data is absent");
        var total = 0;
        var same = 0;
        try (var rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(Files.newBufferedReader(data, StandardCharsets.UTF_8))) {
            for (var row : rows) {
                var proposed = rules.propose(row.get("title").strip() + "\n" + row.get("detail"))
                        .orElse("");
                total++;
                same += SAME.get(row.get("category")).stream().anyMatch(proposed::startsWith) ? 1 : 0;
            }
        }
        assertThat(total).isEqualTo(457);
        assertThat(100.0 * same / total).isGreaterThan(85);
    }
}
