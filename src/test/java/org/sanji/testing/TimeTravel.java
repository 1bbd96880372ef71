package org.sanji.testing;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.sanji.common.EventClock;
import org.sanji.process.engine.EngineTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** For tests of the whole application that move time: a clock that stands, and the engine's with it. */
@TestConfiguration
public class TimeTravel {

    @Bean
    MutableClock mutableClock() {
        return new MutableClock();
    }

    @Bean
    @Primary
    EventClock testClock(MutableClock clock) {
        return new EventClock(clock);
    }

    @Bean
    EngineTime engineTime(MutableClock clock, RuntimeService runtime, ManagementService management) {
        return new EngineTime(clock, runtime, management);
    }
}
