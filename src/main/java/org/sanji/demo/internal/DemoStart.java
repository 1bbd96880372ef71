package org.sanji.demo.internal;

import org.sanji.common.ConfigProblem;
import org.sanji.security.DemoMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Fills an empty database before the application serves, and keeps demo and real data apart: a marked database does not
 * run as a real one, and a real one is never filled.
 */
@Component
@EnableConfigurationProperties(DemoSettings.class)
class DemoStart implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    private final DemoMode demo;
    private final DemoMark mark;
    private final DemoPeople people;
    private final DemoBudget budget;
    private final DemoWalk walk;
    private final DemoDisk disk;
    private final DemoSettings settings;
    private final boolean importing;
    private boolean running;

    DemoStart(
            DemoMode demo,
            DemoMark mark,
            DemoPeople people,
            DemoBudget budget,
            DemoWalk walk,
            DemoDisk disk,
            DemoSettings settings,
            @Value("${sanji.import-mode:false}") boolean importing) {
        this.demo = demo;
        this.mark = mark;
        this.people = people;
        this.budget = budget;
        this.walk = walk;
        this.disk = disk;
        this.settings = settings;
        this.importing = importing;
    }

    @Override
    public void start() {
        running = true;
        boolean marked = mark.isMarked();
        if (!demo.enabled()) {
            if (marked) {
                throw new ConfigProblem(
                        "application.yml",
                        0,
                        "this database holds demo data and never runs as a real one; use an empty database");
            }
            return;
        }
        if (!marked && !mark.isEmpty()) {
            throw new ConfigProblem(
                    "application.yml",
                    0,
                    "this database holds real data and is not filled with a demo; set sanji.demo=false");
        }
        if (!marked) {
            mark.mark(settings.seed());
            people.create();
            budget.create();
        }
        if (!importing && settings.petitions() > 0 && !mark.hasDemoPetitions()) {
            LOG.info("demo: walking {} months, about a minute", settings.months());
            disk.relaxed(walk::run);
            LOG.info("demo: done");
        }
    }

    /** Before the web server, after the process definitions. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
