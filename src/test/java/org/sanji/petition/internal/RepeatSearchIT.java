package org.sanji.petition.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.sanji.petition.NewParty;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.Purpose;
import org.sanji.petition.RepeatCandidate;
import org.sanji.petition.RepeatQuery;
import org.sanji.petition.Repeats;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Earlier matters are found by the beginning of a name, and by place, category and wording. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class RepeatSearchIT {

    private static final String CATEGORY = "C03-05-04";
    private static final String WATER = "小区二次供水水箱多年没有清洗，水里有泥沙，物业公司拖着不管，业主多次反映没有结果。";

    @Autowired
    private Cases cases;

    @Autowired
    private Repeats repeats;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource dataSource;

    private List<RepeatCandidate> byName(String name) {
        return candidates(new RepeatQuery(name, null, null, null, null, "", PetitionForm.VISIT));
    }

    private List<RepeatCandidate> candidates(RepeatQuery query) {
        return runAs.as(Cases.CLERK, () -> repeats.candidates(query));
    }

    private UUID registered(String name) {
        return cases.register(cases.visit().change().parties(named(name)).build())
                .petitionId();
    }

    private static NewParty named(String name) {
        return Cases.person(name, null);
    }

    private UUID at(String township, String category, String text) {
        return cases.register(cases.visit()
                        .change()
                        .matter("测试：供水", text, List.of("清洗水箱"))
                        .parties(named("测试供水" + UUID.randomUUID().toString().substring(0, 6)))
                        .at(township, null, null)
                        .category(category, false)
                        .build())
                .petitionId();
    }

    @Test
    void aNameIsFoundFromTwoCharactersAndIsTheSamePersonOnlyWhenWhole() {
        var id = registered("欧阳测一");
        assertThat(byName("欧")).isEmpty();
        assertThat(byName("欧阳"))
                .filteredOn(c -> c.id().equals(id))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.nameAlike()).isTrue();
                    assertThat(c.samePerson()).isFalse();
                    assertThat(c.petitioner()).isEqualTo("欧**");
                });
        assertThat(byName("欧阳测一")).first().satisfies(c -> assertThat(c.samePerson())
                .isTrue());
        assertThat(byName("阳测")).isEmpty();
    }

    @Test
    void aKnownPhoneUnderAnotherNameIsSaidToBeUnderAnotherName() {
        var phone = "13900007731";
        var id = cases.register(cases.visit()
                        .change()
                        .parties(Cases.person("测试原名", phone))
                        .build())
                .petitionId();
        assertThat(byPhone("测试原名", phone, id).otherName()).isFalse();
        assertThat(byPhone("测试", phone, id).otherName()).as("half typed").isFalse();
        assertThat(byPhone(null, phone, id).otherName()).isFalse();
        assertThat(byPhone("王五", phone, id).otherName()).isTrue();
    }

    private RepeatCandidate byPhone(String name, String phone, UUID id) {
        return candidates(new RepeatQuery(name, null, phone, null, null, "", PetitionForm.VISIT)).stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void signsThatSqlWouldReadAsWildcardsAreLettersLikeAnyOther() {
        registered("测试通配");
        var literal = registered("测%甲有限公司");
        assertThat(byName("%%")).isEmpty();
        assertThat(byName("__")).isEmpty();
        assertThat(byName("测_")).isEmpty();
        assertThat(byName("测%")).extracting(RepeatCandidate::id).containsExactly(literal);
    }

    @Test
    void caseWidthAndSpacesDoNotHideAName() {
        var id = registered("Ｓanji Test 公司");
        assertThat(byName("sanji t")).extracting(RepeatCandidate::id).contains(id);
        assertThat(byName("ＳＡＮＪＩＴＥＳＴ")).extracting(RepeatCandidate::id).contains(id);
    }

    @Test
    void anotherPersonsMatterIsFoundBySamePlaceCategoryAndWording() {
        var alike = at("QSZ", CATEGORY, WATER);
        var elsewhere = at("LHZ", CATEGORY, WATER);
        var otherCategory = at("QSZ", "C03-05-01", WATER);
        var otherText = at("QSZ", CATEGORY, "电梯经常停运，维修基金去向不明，要求公开账目并尽快修好。");
        var found = candidates(
                new RepeatQuery(null, null, null, "QSZ", CATEGORY, "二次供水水箱没有清洗，水里有泥沙，物业公司不管", PetitionForm.VISIT));
        assertThat(found)
                .extracting(RepeatCandidate::id)
                .contains(alike)
                .doesNotContain(elsewhere, otherCategory, otherText);
        assertThat(found).noneMatch(RepeatCandidate::samePerson);
    }

    @Test
    void aSealedPetitionIsNeverAmongThem() {
        cases.register(Cases.with(
                cases.visit().change().parties(named("测密封某")).build(), Purpose.ACCUSATION, PetitionForm.VISIT, null));
        assertThat(byName("测密封")).isEmpty();
    }

    @Test
    void peopleOfBeforeGetTheirSearchKeys() throws Exception {
        var id = registered("测迁移某");
        jdbc.sql("update petition_party set name_key = null where petition_id = :id")
                .param("id", id)
                .update();
        assertThat(byName("测迁移")).isEmpty();
        try (var connection = dataSource.getConnection()) {
            new PartyNameKeys().migrate(over(connection));
        }
        assertThat(byName("测迁移")).extracting(RepeatCandidate::id).containsExactly(id);
    }

    private static Context over(Connection connection) {
        return new Context() {
            @Override
            public Configuration getConfiguration() {
                return null;
            }

            @Override
            public Connection getConnection() {
                return connection;
            }
        };
    }
}
