package org.sanji.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.common.PageQuery;
import org.sanji.security.Actor;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.ActiveProfiles;

/** What the header finds, and for whom. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class SearchIT {

    private static final PageQuery ALL = PageQuery.first(1000);
    private static final Actor SUPERVISOR = person("t-search-supervisor", Role.SUPERVISOR);
    private static final Actor STATISTICIAN = person("t-search-statistician", Role.STATISTICIAN);

    @Autowired
    private PetitionSearch search;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    private static Actor person(String username, Role role) {
        return new Actor(username, "测试" + username, Set.of(role), "XFJ", false);
    }

    private List<UUID> found(Actor actor, String text) {
        return runAs.as(actor, () -> search.page(text, ALL)).items().stream()
                .map(SearchHit::id)
                .toList();
    }

    /** A petition with a name, a phone and words of its own. */
    private UUID special(String name, String phone, String narrative) {
        var visit = cases.visit();
        return cases.register(visit.change()
                        .matter(visit.title(), narrative, visit.requests())
                        .parties(Cases.person(name, phone))
                        .build())
                .petitionId();
    }

    @Test
    void findsByFullNumberAndByLastDigits() {
        var id = cases.registered();
        var number = cases.view(id).number();
        assertThat(found(Cases.CLERK, number)).containsExactly(id);
        assertThat(found(Cases.CLERK, number.toLowerCase(java.util.Locale.ROOT).replace("-", "")))
                .containsExactly(id);
        var last = number.substring(number.indexOf('-') + 1).replaceFirst("^0+", "");
        assertThat(runAs.as(Cases.CLERK, () -> search.quick(last)))
                .extracting(SearchHit::id)
                .containsExactly(id);
    }

    @Test
    void findsANameFromTwoCharactersAndShowsItMasked() {
        var id = special("搜寻甲", "13911110001", "路口的树挡住了红绿灯。");
        assertThat(found(Cases.CLERK, "搜寻")).contains(id);
        assertThat(found(Cases.CLERK, "寻甲")).doesNotContain(id);
        assertThat(found(Cases.CLERK, "搜")).isEmpty();
        var hit = runAs.as(SUPERVISOR, () -> search.quick("搜寻甲")).get(0);
        assertThat(hit.petitioner()).isEqualTo("搜**");
        assertThat(hit.by()).isEqualTo(SearchHit.By.NAME);
        assertThat(found(STATISTICIAN, "搜寻")).doesNotContain(id);
    }

    @Test
    void findsAPhoneOnlyWhenCompleteAndKeepsWhoAsked() {
        var id = special("电话甲", "13911110002", "没有电。");
        assertThat(found(Cases.CLERK, "139 1111 0002")).contains(id);
        assertThat(found(Cases.CLERK, "1391111000")).isEmpty();
        assertThat(found(SUPERVISOR, "13911110002")).isEmpty();
        var details = jdbc.sql("select details from audit_record where chain = :chain and action = 'search-person'")
                .param("chain", "user:" + Cases.CLERK.username())
                .query(String.class)
                .list();
        assertThat(details).isNotEmpty().allSatisfy(d -> assertThat(d).doesNotContain("1391111"));
    }

    @Test
    void allWordsMustStandSomewhereAndAreMarked() {
        var id = special("词语甲", "13911110003", "水塔街的古井枯竭已有多年。");
        assertThat(found(Cases.CLERK, "古井枯竭")).containsExactly(id);
        assertThat(found(Cases.CLERK, "古井枯竭 工资")).containsExactly(id);
        assertThat(found(Cases.CLERK, "古井枯竭 百分之百%")).isEmpty();
        assertThat(found(Cases.CLERK, "古井_竭")).isEmpty();
        var hit = runAs.as(Cases.CLERK, () -> search.quick("古井枯竭")).get(0);
        assertThat(hit.snippet()).contains(new SearchHit.Piece("古井枯竭", true));
    }

    @Test
    void anAccusationIsFoundByNobody() {
        var sealed = cases.register(Cases.with(cases.visit(), Purpose.ACCUSATION, PetitionForm.VISIT, null));
        for (var actor : List.of(Cases.CLERK, Cases.OFFICER, Cases.SEALED_OFFICER, SUPERVISOR)) {
            assertThat(found(actor, sealed.number())).isEmpty();
            assertThat(found(actor, "测试甲")).doesNotContain(sealed.petitionId());
            assertThat(found(actor, "工资")).doesNotContain(sealed.petitionId());
        }
    }

    @Test
    void anOrganFindsItsOwnAndOfWhatItLostOnlyTheTitle() {
        var id = special("前任甲", "13911110004", "蓄水池旧址漏水严重。");
        cases.assign(id, Cases.LEAD, List.of());
        assertThat(found(Cases.liaisonOf(Cases.LEAD), "蓄水池旧址")).containsExactly(id);
        assertThat(found(Cases.liaisonOf(Cases.LEAD), "13911110004")).containsExactly(id);
        assertThat(found(Cases.liaisonOf(Cases.OTHER), "蓄水池旧址")).isEmpty();
        assertThat(found(Cases.liaisonOf(Cases.OTHER), cases.view(id).number())).isEmpty();
        jdbc.sql("update petition_organ set part = 'FORMER', until_on = since_on where petition_id = :id")
                .param("id", id)
                .update();
        assertThat(found(Cases.liaisonOf(Cases.LEAD), "蓄水池旧址")).isEmpty();
        assertThat(found(Cases.liaisonOf(Cases.LEAD), "13911110004")).isEmpty();
        assertThat(found(Cases.liaisonOf(Cases.LEAD), "工资")).contains(id);
        var hit = runAs.as(Cases.liaisonOf(Cases.LEAD), () -> search.page("工资", ALL)).items().stream()
                .filter(h -> h.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(hit.snippet()).isEmpty();
    }

    @Test
    void administratorsDoNotSearch() {
        assertThatThrownBy(() -> found(person("t-search-admin", Role.SYSTEM_ADMIN), "工资"))
                .isInstanceOf(AccessDeniedException.class);
    }
}
