package org.sanji.deadline;

import org.sanji.common.ConfigFiles;
import org.sanji.common.Texts;
import org.sanji.deadline.internal.DeadlineFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the calendar and deadline files once, at start. */
@Configuration(proxyBeanMethods = false)
class DeadlineConfiguration {

    @Bean
    WorkingCalendar workingCalendar(ConfigFiles files) {
        return WorkingCalendar.load(files);
    }

    @Bean
    HouseRules houseRules(ConfigFiles files) {
        return DeadlineFile.house(files);
    }

    @Bean
    Deadlines deadlines(WorkingCalendar calendar, HouseRules house, ConfigFiles files, Texts texts) {
        return new Deadlines(calendar, DeadlineFile.clocks(files), house, texts);
    }
}
