package org.sanji.statistics.internal;

import java.util.List;
import org.sanji.common.ConfigFiles;
import org.sanji.deadline.ClockKind;
import org.sanji.deadline.Deadlines;
import org.sanji.deadline.HouseRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The numbers of the rates, from the house rules and the clocks. */
@Configuration(proxyBeanMethods = false)
class StatisticsConfiguration {

    @Bean
    RateSettings rateSettings(HouseRules house, Deadlines deadlines, ConfigFiles files) {
        var file = RateConfig.rates(files);
        return new RateSettings(
                house.observationWindowDays(),
                deadlines.rule(ClockKind.TRIAGE).length()
                        + deadlines.rule(ClockKind.NOTICE).length(),
                deadlines.rule(ClockKind.HANDLING).length(),
                house.smallNumber(),
                file.groupBands() == null ? List.of(2, 5) : file.groupBands(),
                file.ageBands() == null ? List.of(30, 60, 90, 180) : file.ageBands(),
                house.backlogAgeDays(),
                house.backlogReopenings());
    }
}
