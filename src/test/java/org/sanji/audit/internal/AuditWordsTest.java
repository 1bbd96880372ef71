package org.sanji.audit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sanji.common.OrganNames;
import org.sanji.common.Texts;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

class AuditWordsTest {

    private final AuditWords words = new AuditWords(texts(), organs());

    private static Texts texts() {
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasenames("classpath:i18n/audit", "classpath:i18n/audit-guard", "classpath:i18n/security");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return new Texts(source);
    }

    private static org.springframework.beans.factory.ObjectProvider<OrganNames> organs() {
        var beans = new DefaultListableBeanFactory();
        OrganNames names = code -> "示例县公安局";
        beans.registerSingleton("organNames", names);
        return beans.getBeanProvider(OrganNames.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|''",
                "{'roles':'LIAISON,HANDLER','organ':'GAJ','sealedAccess':'false'}|单位：示例县公安局；角色：单位联络员 承办人；可看检举控告件：否",
                "{'reason':'idle'}|原因：长时间未操作",
                "{'petition':'XF2026-000001','reason':'核对电话'}|信访件：XF2026-000001；原因：核对电话",
                "{'on':'2026-03-02','pass':'1','state':'TRANSFERRED'}|日期：2026-03-02；办理轮次：1",
                "{'action':'login','rows':'12'}|动作：登录；行数：12",
                "not json|内容：not json"
            })
    void saysDetailsInWordsAndNothingOfThePetition(String json, String said) {
        assertThat(words.details(json.replace('\'', '"'), Locale.SIMPLIFIED_CHINESE))
                .isEqualTo(said);
    }

    @Test
    void anActionWithoutANameKeepsItsCode() {
        assertThat(words.action("second-factor-reset", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("重置动态口令");
        assertThat(words.action("unheard-of", Locale.SIMPLIFIED_CHINESE)).isEqualTo("unheard-of");
    }
}
