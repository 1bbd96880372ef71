package org.sanji.petition.internal;

import org.sanji.common.ConfigFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the numbers of the registration page at start. */
@Configuration(proxyBeanMethods = false)
class DeskConfiguration {

    @Bean
    DeskRules deskRules(ConfigFiles files) {
        return DeskRules.load(files);
    }
}
