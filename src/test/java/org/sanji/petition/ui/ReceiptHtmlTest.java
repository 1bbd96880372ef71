package org.sanji.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.common.CentreContact;
import org.sanji.common.Texts;
import org.sanji.petition.PetitionState;
import org.sanji.petition.Receipt;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class ReceiptHtmlTest {

    private static final CentreContact CENTRE =
            new CentreContact("示例县群众工作中心", "示例路1号", "0000-00000000", "工作日 8:30—17:30", "");

    private final Receipt receipt = new Receipt(
            UUID.randomUUID(),
            "XF2026-000001",
            "ABCDEFGHJKLM",
            LocalDate.of(2026, 3, 12),
            "测试：拖欠工资",
            PetitionState.REGISTERED,
            null,
            null,
            LocalDate.of(2026, 3, 27),
            null,
            List.of());

    @Test
    void printsNumberCodeNextStepAndWhereToTrack() {
        var page = page("http://localhost/track?number=XF2026-000001", false);
        assertThat(page).contains("XF2026-000001", "ABCD EFGH JKLM", "2026年3月27日前完成分流", "<svg");
        assertThat(page).contains("2026-03-12", "测试：拖欠工资", "示例县群众工作中心", "电话 0000-00000000");
        assertThat(page).doesNotContain("class=\"large\"").contains("type=large");
    }

    @Test
    void printsASheetForEachRepresentativeAndWhatWasReadBack() {
        var group = new Receipt(
                receipt.petitionId(),
                "XF2026-000002",
                "ABCDEFGHJKLM",
                LocalDate.of(2026, 3, 12),
                null,
                PetitionState.REGISTERED,
                null,
                null,
                LocalDate.of(2026, 3, 27),
                Instant.parse("2026-03-12T01:30:00Z"),
                List.of("测试甲", "测试乙"));
        var page = new ReceiptHtml(texts(), Locale.SIMPLIFIED_CHINESE, CENTRE).page(group, "http://x", false);
        assertThat(page.split("<section class=\"sheet\">")).hasSize(3);
        assertThat(page).contains("测试甲", "测试乙", "2026-03-12 09:30 经信访人核对属实", "size: A5");
    }

    @Test
    void saysThatTheCodeAloneIsEnoughWhereNothingElseWasLeft() {
        assertThat(page("http://x", false)).contains("后四位，可查询").doesNotContain("后四位空着不填");
        var alone = new Receipt(
                receipt.petitionId(),
                receipt.number(),
                receipt.queryCode(),
                receipt.registeredOn(),
                receipt.title(),
                receipt.state(),
                null,
                null,
                receipt.nextDueOn(),
                null,
                List.of(),
                true);
        var html = new ReceiptHtml(texts(), Locale.SIMPLIFIED_CHINESE, CENTRE).page(alone, "http://x", false);
        assertThat(html).contains("输入编号和查询码，就可查询", "后四位空着不填");
    }

    @Test
    void saysWhereToAskWhereThereIsNoPublicAddress() {
        assertThat(page(null, false)).contains("到中心询问，或者拨打 0000-00000000").doesNotContain("<svg", "扫码");
    }

    @Test
    void marksAReprintAndKeepsTheDayOfTheRegistration() {
        var page = new ReceiptHtml(texts(), Locale.SIMPLIFIED_CHINESE, CENTRE)
                .again(true)
                .page(receipt, null, false);
        assertThat(page).contains("补打", "2026-03-12");
        assertThat(page(null, false)).doesNotContain("补打");
    }

    @Test
    void printsInLargeLettersOnRequest() {
        assertThat(page("http://localhost/track", true)).contains("<body class=\"large\">", "type=normal", "size: A4");
    }

    @Test
    void escapesWhatIsNotItsOwn() {
        assertThat(page("http://x/\"><script>alert(1)</script>", false)).doesNotContain("<script>");
    }

    @Test
    void hasASentenceForEveryStateAReceiptMayShow() {
        for (var state : PetitionState.values()) {
            var shown = new Receipt(
                    receipt.petitionId(),
                    "XF1",
                    "CODE",
                    LocalDate.of(2026, 3, 12),
                    null,
                    state,
                    null,
                    null,
                    LocalDate.of(2026, 3, 27),
                    null,
                    List.of());
            assertThat(new ReceiptHtml(texts(), Locale.SIMPLIFIED_CHINESE, CENTRE).page(shown, "http://x", false))
                    .as(state.name())
                    .doesNotContain("receipt.next");
        }
    }

    private String page(String address, boolean large) {
        return new ReceiptHtml(texts(), Locale.SIMPLIFIED_CHINESE, CENTRE).page(receipt, address, large);
    }

    private static Texts texts() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasenames("classpath:i18n/petition-ui", "classpath:i18n/petition-desk");
        source.setDefaultEncoding("UTF-8");
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return new Texts(source);
    }
}
