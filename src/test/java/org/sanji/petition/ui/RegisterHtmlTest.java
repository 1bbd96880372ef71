package org.sanji.petition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.common.Texts;
import org.sanji.petition.PetitionForm;
import org.sanji.petition.PetitionState;
import org.sanji.petition.RegisterDay;
import org.sanji.petition.RegisterLine;
import org.sanji.petition.RepeatKind;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/** The printed register and its filter. */
class RegisterHtmlTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    private static final Instant MORNING = Instant.parse("2026-03-12T01:05:00Z");

    private final RegisterDay day = new RegisterDay(
            DAY,
            List.of(
                    line("XF2026-000001", PetitionForm.VISIT, "测*", 12, null, PetitionState.REGISTERED),
                    line("XF2026-000002", PetitionForm.LETTER, null, 0, RepeatKind.REMINDER, PetitionState.JOINED),
                    line("XF2026-000003", PetitionForm.LETTER, "某*", 0, null, PetitionState.VOIDED)));

    private static RegisterLine line(
            String number, PetitionForm form, String name, int present, RepeatKind repeat, PetitionState state) {
        return new RegisterLine(
                UUID.randomUUID(),
                number,
                MORNING,
                form,
                name,
                "测试：<路灯> " + number,
                null,
                "QSZ",
                "石门村",
                null,
                repeat,
                present,
                Math.max(1, present),
                state,
                form == PetitionForm.VISIT ? "wang" : "li",
                form == PetitionForm.VISIT ? "王登记" : "李登记",
                false,
                state == PetitionState.VOIDED ? "重复录入" : null);
    }

    /** Names of townships only. */
    private static OrganizationLookup names() {
        return (OrganizationLookup) Proxy.newProxyInstance(
                OrganizationLookup.class.getClassLoader(),
                new Class<?>[] {OrganizationLookup.class},
                (proxy, method, args) -> method.getName().equals("township") ? "青石镇" : Optional.empty());
    }

    private static String print(RegisterDay day) {
        var messages = new ReloadableResourceBundleMessageSource();
        messages.setBasenames(
                "classpath:i18n/petition", "classpath:i18n/petition-ui", "classpath:i18n/petition-letters");
        messages.setDefaultEncoding("UTF-8");
        messages.setAlwaysUseMessageFormat(true);
        var words = new RegisterWords(names(), new Texts(messages), Locale.SIMPLIFIED_CHINESE);
        return new RegisterHtml(words).page(day, MORNING);
    }

    @Test
    void printsEveryLineAndWhatTheyAddUpTo() {
        assertThat(print(day))
                .contains("2026年3月12日 星期四")
                .contains("09:05")
                .contains("测* 等 12 人")
                .contains("青石镇 石门村")
                .contains("未具名")
                .contains("催办")
                .contains("合计 2 件，其中重件 1 件；到访 12 人次；另有作废 1 件")
                .contains("来访 1 批次 12 人次；来信 1 件")
                .contains("李登记 1 件；王登记 1 件")
                .contains("登记人签字");
    }

    @Test
    void strikesAVoidedLineThroughAndSaysWhy() {
        assertThat(print(day))
                .containsOnlyOnce("<tr class=\"void\">")
                .contains("<s>XF2026-000003</s>")
                .contains("作废：重复录入");
    }

    @Test
    void escapesWhatWasTyped() {
        assertThat(print(day)).contains("&lt;路灯&gt;").doesNotContain("<路灯>").doesNotContain("<s>作废");
    }

    @Test
    void theFilterKeepsWhatIsAskedForAndIgnoresUnknownWords() {
        assertThat(RegisterFilter.parse("LETTER", null, "REPEAT").apply(day).lines())
                .extracting(RegisterLine::number)
                .containsExactly("XF2026-000002");
        assertThat(RegisterFilter.parse(null, "wang", null).apply(day).lines())
                .extracting(RegisterLine::number)
                .containsExactly("XF2026-000001");
        assertThat(RegisterFilter.parse("PIGEON", " ", "x").apply(day).lines()).hasSize(3);
    }
}
