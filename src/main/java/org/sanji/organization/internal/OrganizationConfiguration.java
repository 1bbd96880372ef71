package org.sanji.organization.internal;

import org.sanji.common.ConfigFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the organization files once, at start; a wrong or contradicting file stops the start. */
@Configuration(proxyBeanMethods = false)
class OrganizationConfiguration {

    @Bean
    OrganTable organs(ConfigFiles files) {
        return OrganTable.load(files);
    }

    @Bean
    RoomTable rooms(ConfigFiles files) {
        return RoomTable.load(files);
    }

    @Bean
    LeaderTable leaders(ConfigFiles files, OrganTable organs) {
        return LeaderTable.load(files, organs);
    }

    @Bean
    TownshipTable townships(ConfigFiles files, OrganTable organs) {
        return TownshipTable.load(files, organs);
    }

    @Bean
    CategoryTable categories(ConfigFiles files) {
        return CategoryTable.load(files);
    }

    @Bean
    CategoryRuleTable categoryRules(ConfigFiles files, CategoryTable categories, OrganTable organs) {
        return CategoryRuleTable.load(files, categories, organs);
    }
}
