package org.sanji.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sanji.petition.IdType;
import org.sanji.petition.NewParty;
import org.sanji.petition.PartyRole;
import org.sanji.petition.Sex;
import org.sanji.petition.ui.SignatoryList.Line;

class SignatoryListTest {

    private static final String ID = "110101199003070011";

    private static SignatoryList parse(String text) {
        return SignatoryList.parse(text, List.of());
    }

    @Test
    void readsAColumnOfNames() {
        assertThat(parse("测试甲\n测试乙\r\n\n  测试丙  ").parties())
                .extracting(NewParty::name)
                .containsExactly("测试甲", "测试乙", "测试丙");
    }

    @Test
    void readsATableWithHeadingNumbersAndAnyOrder() {
        var list = parse("序号\t姓名\t身份证号\t电话\n1\t测试甲\t" + ID + "\t13900000001\n2\t测试乙\t13900000002\t");
        assertThat(list.lines())
                .extracting(Line::row, Line::name, Line::idNumber, Line::phone, Line::problem)
                .containsExactly(tuple(2, "测试甲", ID, "13900000001", null), tuple(3, "测试乙", null, "13900000002", null));
        assertThat(list.parties().get(0)).satisfies(p -> {
            assertThat(p.role()).isEqualTo(PartyRole.SIGNATORY);
            assertThat(p.idType()).isEqualTo(IdType.RESIDENT_ID);
            assertThat(p.sex()).isEqualTo(Sex.MALE);
        });
    }

    @Test
    void readsNamesOnOneLineAndNamesSpreadByAWordTable() {
        assertThat(parse("测试甲、测试乙，测试丙 测试丁").parties()).hasSize(4);
        assertThat(parse("张 三\n3.测试戊 13900000003").parties())
                .extracting(NewParty::name)
                .containsExactly("张三", "测试戊");
    }

    @Test
    void namesWhatIsWrongLineByLine() {
        var list = parse("测试甲 110101199003070010\n13900000001\n测试乙 12345\n测试丙 " + ID + " " + ID);
        assertThat(list.wrong())
                .extracting(Line::row, Line::problem)
                .containsExactly(
                        tuple(1, "desk.signatory.id"),
                        tuple(2, "desk.signatory.no-name"),
                        tuple(3, "desk.signatory.unreadable"),
                        tuple(4, "desk.signatory.two-ids"));
        assertThat(list.parties()).isEmpty();
    }

    @Test
    void countsAPersonOnceButNotTwoOfTheSameName() {
        var representative =
                new NewParty(PartyRole.REPRESENTATIVE, "测试丁", IdType.NONE, null, null, Sex.UNKNOWN, null, "某村", null);
        var list = SignatoryList.parse("测试甲\n测试甲\n测试丁\n测试乙 13900000001\n测试乙 13900000002", List.of(representative));
        assertThat(list.lines())
                .extracting(Line::name, Line::duplicate)
                .containsExactly(
                        tuple("测试甲", false),
                        tuple("测试甲", true),
                        tuple("测试丁", true),
                        tuple("测试乙", false),
                        tuple("测试乙", false));
        assertThat(list.parties()).hasSize(3);
    }
}
