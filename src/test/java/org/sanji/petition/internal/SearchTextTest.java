package org.sanji.petition.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanji.petition.SearchHit.Piece;
import org.sanji.petition.internal.SearchText.Kind;

class SearchTextTest {

    @ParameterizedTest
    @CsvSource({
        "XF2026-000123, NUMBER, XF2026-000123",
        "xf2026000123, NUMBER, XF2026-000123",
        "ＸＦ２０２６－１２３, NUMBER, XF2026-000123",
        "123, LAST_DIGITS, 000123",
        "1, LAST_DIGITS, 000001",
        "13900000001, PHONE, 13900000001",
        "0912-1234567, PHONE, 0912-1234567",
        "11010119900307001x, IDENTITY, 11010119900307001X",
        "E12345678, IDENTITY, E12345678",
        "路, NOTHING, ''",
        "1390000, NOTHING, ''",
        "张三, WORDS, 张三"
    })
    void readsWhatIsTyped(String typed, Kind kind, String value) {
        var read = SearchText.of(typed, false);
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.value()).isEqualTo(value);
    }

    @Test
    void aLocalPhoneNumberCountsOnlyWhenThePersonHasFinished() {
        assertThat(SearchText.of("8123456", true).kind()).isEqualTo(Kind.PHONE);
        assertThat(SearchText.of("8123456", false).kind()).isEqualTo(Kind.NOTHING);
    }

    @Test
    void takesFiveDifferentWordsAtMost() {
        assertThat(SearchText.of("  工资  路灯 工资 A b c d ", true).words()).isEqualTo(List.of("工资", "路灯", "a", "b", "c"));
    }

    @Test
    void marksEveryWordAndMasksLongNumbersAroundIt() {
        assertThat(Snippets.marked("路灯不亮，Road路", List.of("路", "路灯")))
                .containsExactly(new Piece("路灯", true), new Piece("不亮，Road", false), new Piece("路", true));
        var snippet = Snippets.around(Stream.of("没有", "请打电话13900000001，工资没有结清。"), List.of("工资"));
        assertThat(snippet)
                .extracting(Piece::text)
                .anyMatch(t -> t.contains("***"))
                .noneMatch(t -> t.contains("1390"));
        assertThat(snippet).contains(new Piece("工资", true));
    }
}
