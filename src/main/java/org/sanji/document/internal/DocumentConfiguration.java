package org.sanji.document.internal;

import org.sanji.common.ConfigFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the limits once, at start; a wrong file stops the start. */
@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {

    @Bean
    AttachmentSettings attachmentSettings(ConfigFiles files) {
        return AttachmentSettings.load(files);
    }
}
