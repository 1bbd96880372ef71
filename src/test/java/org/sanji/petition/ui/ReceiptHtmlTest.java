package org.sanji.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.common.Texts;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Receipt;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class ReceiptHtmlTest {

    private final Receipt receipt = new Receipt(
            UUID.randomUUID(),
            "XF2026-000001",
            "ABCDEFGHJKLM",
            PetitionState.REGISTERED,
            null,
            null,
            LocalDate.of(2026, 3, 27));

    @Test
    void printsNumberCodeNextStepAndWhereToTrack() {
        var page = page("http://localhost/track?number=XF2026-000001", false);
        assertThat(page).contains("XF2026-000001", "ABCD EFGH JKLM", "2026-03-27 前完成分流", "<svg");
        assertThat(page).doesNotContain("class=\"large\"").contains("type=large");
    }

    @Test
    void printsInLargeLettersOnRequest() {
        assertThat(page("http://localhost/track", true)).contains("<body class=\"large\">", "type=normal");
    }

    @Test
    void escapesWhatIsNotItsOwn() {
        assertThat(page("http://x/\"><script>alert(1)</script>", false)).doesNotContain("<script>");
    }

    @Test
    void hasASentenceForEveryStateAReceiptMayShow() {
        for (var state : PetitionState.values()) {
            var shown = new Receipt(receipt.petitionId(), "XF1", "CODE", state, null, null, LocalDate.of(2026, 3, 27));
            assertThat(new ReceiptHtml(texts(), Locale.SIMPLIFIED_CHINESE)
                            .page(shown, "http://x", QrCode.encodeText("x", QrCode.Ecc.LOW), false))
                    .as(state.name())
                    .doesNotContain("receipt.next");
        }
    }

    private String page(String address, boolean large) {
        return new ReceiptHtml(texts(), Locale.SIMPLIFIED_CHINESE)
                .page(receipt, address, QrCode.encodeText(address, QrCode.Ecc.MEDIUM), large);
    }

    private static Texts texts() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasenames("classpath:i18n/petition-ui");
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return new Texts(source);
    }
}
