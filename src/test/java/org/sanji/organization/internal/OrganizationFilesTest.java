package org.sanji.organization.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sanji.common.ConfigFiles;
import org.sanji.common.NotFoundException;
import org.sanji.organization.Organ;
import org.sanji.organization.Room;

/** The files as shipped. */
class OrganizationFilesTest {

    private final ConfigFiles files = new ConfigFiles(Path.of("config"));
    private final OrganTable organs = OrganTable.load(files);
    private final CategoryTable categories = CategoryTable.load(files);
    private final CategoryRuleTable rules = CategoryRuleTable.load(files, categories, organs);

    @Test
    void shipsTheCentreOfTheFoundingDocument() {
        assertThat(organs.residents()).hasSize(16).allMatch(Organ::hasAccounts);
        var rooms = RoomTable.load(files);
        assertThat(rooms.ofKind(Room.Kind.LEVEL1)).hasSize(11);
        assertThat(rooms.ofKind(Room.Kind.LEVEL2)).hasSize(1);
        assertThat(rooms.ofKind(Room.Kind.LEVEL3)).hasSize(1);
        assertThat(rooms.ofKind(Room.Kind.HALL)).hasSize(1);
        assertThat(rooms.ofKind(Room.Kind.VIDEO)).hasSize(1);
    }

    @Test
    void reviewsGoOneLevelUp() {
        assertThat(organs.reviewOrganOf("ZJJ")).map(Organ::code).contains("XZF");
        assertThat(organs.reviewOrganOf("XZF")).map(Organ::code).contains("SHIZF");
        assertThat(organs.reviewOrganOf("XFY")).isEmpty();
        assertThat(organs.assignable())
                .extracting(Organ::code)
                .contains("ZJJ", "QSZ")
                .doesNotContain("XFJ", "XFY", "JWJW", "SHIZF");
    }

    @Test
    void namesOrgansAndRefusesUnknownOnes() {
        assertThat(organs.nameOf("ZJJ")).isEqualTo("住房和城乡建设局");
        assertThat(organs.nameOf(null)).isEmpty();
        assertThat(organs.nameOf("NOPE")).isEqualTo("NOPE");
        assertThatThrownBy(() -> organs.byCode("NOPE")).isInstanceOf(NotFoundException.class);
    }

    @Test
    void everyOrganHasALeaderInCharge() {
        var leaders = LeaderTable.load(files, organs);
        assertThat(leaders.leaderInChargeOf("ZJJ").username()).isEqualTo("leader3");
        assertThat(leaders.leaderInChargeOf("ZZB").isDefault()).isTrue();
        assertThat(leaders.organsOf("leader1")).contains("ZZB", "FGJ");
        assertThat(leaders.organsOf("leader4")).contains("NYJ", "SLJ");
        assertThat(leaders.organsOf("clerk")).isEmpty();
    }

    @Test
    void knowsTownshipsAndVillages() {
        var townships = TownshipTable.load(files, organs);
        assertThat(townships.all()).hasSameSizeAs(organs.townships()).hasSize(8);
        assertThat(townships.nameOf("LHZ")).isEqualTo("柳河镇");
        assertThat(townships.find("LHZ").orElseThrow().villages()).contains("桥头村");
    }

    @Test
    void everyCategoryHasCompetentOrgans() {
        assertThat(categories.all()).hasSize(577).allSatisfy(c -> assertThat(rules.organsFor(c.code()))
                .isNotEmpty());
        assertThat(categories.classes()).hasSize(19);
        assertThat(rules.organsFor("C03-05-04")).containsExactly("ZJJ");
        assertThat(rules.organsFor("C14-01-04")).containsExactly("STHJJ", "CGJ", "GAJ");
        assertThat(rules.organsFor("X")).isEmpty();
        assertThat(categories.pathOf("C03-05-04")).isEqualTo("城乡建设/住房保障与房地产/物业服务");
        assertThat(categories.pathOf("C03")).isEqualTo("城乡建设");
    }

    @Test
    void findsCategoriesByCharactersPinyinAndInitialsLikelyOnesFirst() {
        assertThat(categories.search("wyfw", 999).get(0).level3()).isEqualTo("物业服务");
        assertThat(categories.search("wuye", 999).get(0).level3()).isEqualTo("物业服务");
        assertThat(categories.search("物业", 999).get(0).level3()).isEqualTo("物业服务");
        assertThat(categories.search("nmggz", 999).get(0).level3()).isEqualTo("拖欠农民工工资");
        assertThat(categories.search("zaoyin", 999).get(0).level3()).isEqualTo("噪音污染");
        assertThat(categories.search("交通运输", 999).get(0).level1()).isEqualTo("交通运输");
        assertThat(categories.search("zzzz", 999)).isEmpty();
        assertThat(categories.search(" ", 999)).hasSize(577);
    }

    @Test
    void proposesACategoryDeterministically() {
        assertThat(rules.propose("小区物业不作为\n物业从不打扫")).contains("C03-05-04").isEqualTo(rules.propose("小区物业不作为\n物业从不打扫"));
        assertThat(rules.propose("你好")).isEmpty();
        assertThat(rules.propose(null)).isEmpty();
    }
}
