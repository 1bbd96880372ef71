package org.sanji.calendar.internal;

import org.sanji.common.ConfigFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the numbers once, at start; a wrong file stops the start. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    CalendarSettings calendarSettings(ConfigFiles files) {
        return CalendarSettings.load(files);
    }
}
