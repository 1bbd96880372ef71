package org.sanji.importing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.sanji.common.RuleViolation;

class CsvRowsTest {

    @Test
    void readsQuotedFieldsWithLineBreaksAndTellsTheLine() {
        var rows = CsvRows.read("a,b\n1,\"two\nlines\"\n3,four\n");
        assertThat(rows).extracting(CsvRows.Row::line).containsExactly(2, 4);
        assertThat(rows.get(0).fields()).containsEntry("b", "two\nlines");
    }

    @Test
    void aBrokenQuoteCostsOneRowOnly() {
        var rows = CsvRows.read("a,b,c\n1,x,y\n2,\"open,y\n3,x,y\n4,x,y\n");
        assertThat(rows).extracting(CsvRows.Row::broken).containsExactly(false, true, false, false);
        assertThat(rows).extracting(CsvRows.Row::line).containsExactly(2, 3, 4, 5);
    }

    @Test
    void aRowWithTooFewFieldsIsBroken() {
        assertThat(CsvRows.read("a,b\n1\n2,3\n"))
                .extracting(CsvRows.Row::broken)
                .containsExactly(true, false);
    }

    @Test
    void readsUtf8WithAndWithoutMarkAndGb18030() {
        assertThat(CsvRows.decode("\ufeff编号".getBytes(StandardCharsets.UTF_8))).isEqualTo("编号");
        assertThat(CsvRows.decode("编号𠮷".getBytes(Charset.forName("GB18030")))).isEqualTo("编号𠮷");
    }

    @Test
    void refusesAFileWithoutRows() {
        for (var text : new String[] {"", "a,b\n", "\n\n"}) {
            assertThatThrownBy(() -> CsvRows.read(text))
                    .isInstanceOfSatisfying(
                            RuleViolation.class, e -> assertThat(e.code()).isEqualTo("import-empty"));
        }
    }
}
