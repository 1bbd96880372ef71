package org.sanji.audit.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Seals the chains at night, Shanghai time. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class DailySeal {

    private static final Logger LOG = LoggerFactory.getLogger(DailySeal.class);

    private final AuditSeals seals;

    DailySeal(AuditSeals seals) {
        this.seals = seals;
    }

    @Scheduled(cron = "${sanji.audit.seal-cron:0 30 0 * * *}", zone = "Asia/Shanghai")
    void seal() {
        LOG.info("sealed {} audit chains", seals.seal());
    }
}
