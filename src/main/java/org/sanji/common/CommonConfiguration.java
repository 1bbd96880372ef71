package org.sanji.common;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Beans that every module may use: clock, texts, configuration files. */
@Configuration(proxyBeanMethods = false)
class CommonConfiguration {

    @Bean
    @ConditionalOnMissingBean(Clock.class)
    EventClock clock() {
        return new EventClock(Clock.system(Days.ZONE));
    }

    @Bean
    ConfigFiles configFiles(@Value("${sanji.config-dir:./config}") Path folder) {
        return new ConfigFiles(folder);
    }

    @Bean
    MessageSource messageSource() throws IOException {
        var names = new TreeSet<String>();
        Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:i18n/*_zh_CN.properties"))
                .forEach(r -> names.add(
                        "classpath:i18n/" + String.valueOf(r.getFilename()).replace("_zh_CN.properties", "")));
        var source = new ReloadableResourceBundleMessageSource();
        source.setBasenames(names.toArray(String[]::new));
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        source.setFallbackToSystemLocale(false);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    @Bean
    Texts texts(MessageSource messages) {
        return new Texts(messages);
    }
}
