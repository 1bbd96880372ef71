package org.sanji.document.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedAsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "letter 1.pdf > attachment; filename=\"letter 1.pdf\"; filename*=UTF-8''letter%201.pdf",
                "来信.DOCX > attachment; filename=\"XF-file.docx\"; filename*=UTF-8''%E6%9D%A5%E4%BF%A1.DOCX",
                "来信.附 > attachment; filename=\"XF-file\"; filename*=UTF-8''%E6%9D%A5%E4%BF%A1.%E9%99%84",
                "a'b;c\".pdf > attachment; filename=\"XF-file.pdf\"; filename*=UTF-8''a%27b%3Bc%22.pdf"
            })
    void theNameIsPlainForOldProgramsAndEncodedForTheOthers(String name, String header) {
        assertThat(SavedAs.header(name)).isEqualTo(header).isASCII();
    }
}
