package org.sanji.portal.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void readsNumbersAndCodesAsPeopleCopyThem() {
        assertThat(PlainText.number(" xf2026 000123 ")).isEqualTo("XF2026-000123");
        assertThat(PlainText.number("ＸＦ２０２６－０００１２３")).isEqualTo("XF2026-000123");
        assertThat(PlainText.code("abcd-efgh jklm")).isEqualTo("ABCDEFGHJKLM");
        assertThat(PlainText.code(null)).isEmpty();
    }

    @Test
    void keepsNamesOfEveryScriptButNotTheMarksThatTurnThem() {
        assertThat(PlainText.line("ئابدۇللا ئوسمان")).isEqualTo("ئابدۇللا ئوسمان");
        assertThat(PlainText.line("张\u202e三\u2066")).isEqualTo("张三");
        assertThat(PlainText.line("𠮷野\r\n家")).isEqualTo("𠮷野 家");
    }

    @Test
    void tellsWhatCannotBeStored() {
        assertThat(PlainText.unstorable("一\u0000二")).isTrue();
        assertThat(PlainText.unstorable("一\ud842")).isTrue();
        assertThat(PlainText.unstorable("\udfb7一")).isTrue();
        assertThat(PlainText.unstorable("一\u001b[31m")).isTrue();
        assertThat(PlainText.unstorable("𠮷😀\n\t一")).isFalse();
    }
}
