package org.sanji.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "来信 第一页.jpg > 来信 第一页.jpg",
                "../../etc/passwd > passwd",
                "C:\\Users\\张三\\身份证.png > 身份证.png",
                "/ > 附件",
                "... > 附件",
                ".pdf > 附件.pdf",
                "'a\u202Egpj.exe' > agpj.exe",
                "'报告\u0000.pdf' > 报告.pdf",
                "'x\r\nSet-Cookie: a=b.pdf' > 'x Set-Cookie_ a=b.pdf'",
                "'引号\".pdf' > 引号_.pdf",
                "100%25.pdf > 100_25.pdf"
            })
    void makesAHarmlessName(String given, String clean) {
        assertThat(FileNames.clean(given)).isEqualTo(clean);
    }

    @Property
    void everyNameIsShortSeenAndWithoutAPath(@ForAll @StringLength(max = 600) String given) {
        var clean = FileNames.clean(given);
        assertThat(clean).isNotBlank().hasSizeLessThanOrEqualTo(FileNames.LONGEST);
        assertThat(clean).doesNotContain("/", "\\", "..\\", "\u0000", "\n", "\r", "\u202e", "\"");
        assertThat(clean.chars().filter(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT))
                .isEmpty();
        assertThat(clean).doesNotStartWith(".").isEqualTo(clean.strip());
        assertThat(FileNames.clean(clean)).isEqualTo(clean);
    }

    @Property
    void theEndingOfALongNameStays(@ForAll @StringLength(min = 300, max = 400) String given) {
        assertThat(FileNames.clean("长" + given.replaceAll("[./\\\\]", "") + ".docx"))
                .endsWith(".docx");
    }
}
