package org.sanji.process.engine;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.sanji.process.ServiceStep;
import org.sanji.process.UseCase;
import org.sanji.process.WorkItemGuard;
import org.sanji.process.WorkItems;
import org.sanji.testing.MutableClock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Primary;

/**
 * The real engine and the process module on H2, with stub steps and stub users. Not a {@code @Configuration}, so that no
 * scan finds it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "com.vaadin.flow.spring.SpringBootAutoConfiguration",
            "com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.servlet.SecurityAutoConfiguration",
            "org.springframework.boot.autoconfigure.security.servlet.UserDetailsServiceAutoConfiguration"
        })
@ComponentScan({"org.sanji.common", "org.sanji.process"})
class ProcessTestApplication {

    /** Keeps people of this name away from every task, as the petition module does with sealed cases. */
    static final String BARRED = "barred";

    @Bean
    @Primary
    MutableClock mutableClock() {
        return new MutableClock();
    }

    @Bean
    StubSteps stubSteps(MutableClock clock) {
        return new StubSteps(clock);
    }

    @Bean
    List<ServiceStep> steps(StubSteps stubs) {
        return stubs.all();
    }

    @Bean
    StubUsers stubUsers() {
        return new StubUsers();
    }

    @Bean
    TakenFlows takenFlows() {
        return new TakenFlows();
    }

    @Bean
    WorkItemGuard guard() {
        return (actor, item) -> !actor.username().equals(BARRED);
    }

    @Bean
    EngineTime engineTime(MutableClock clock, RuntimeService runtime, ManagementService management) {
        return new EngineTime(clock, runtime, management);
    }

    @Bean
    CaseScript caseScript(UseCase useCase, WorkItems items, EngineCaseProcess process, StubUsers users) {
        return new CaseScript(useCase, items, process, users);
    }
}
