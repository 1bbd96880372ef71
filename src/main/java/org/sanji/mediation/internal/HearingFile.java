package org.sanji.mediation.internal;

import org.sanji.common.ConfigFiles;
import org.sanji.common.ConfigNode;
import org.sanji.mediation.HearingRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads {@code hearings.yml} once, at start. */
@Configuration(proxyBeanMethods = false)
class HearingFile {

    @Bean
    HearingRules hearingRules(ConfigFiles files) {
        var root = ConfigNode.of(files, "hearings.yml").only("minMembers", "noticeDays");
        int fewest = root.get("minMembers").positive();
        if (fewest % 2 == 0 || fewest < 3) {
            throw root.get("minMembers").problem("a hearing has an odd number of members, at least 3");
        }
        return new HearingRules(fewest, root.get("noticeDays").positive());
    }
}
