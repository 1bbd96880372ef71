package org.sanji.portal.internal;

import org.sanji.common.CentreContact;
import org.sanji.common.ConfigFiles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the public pages. */
@Configuration(proxyBeanMethods = false)
class PortalConfiguration {

    @Bean
    PortalSettings portalSettings(ConfigFiles files) {
        return PortalSettings.load(files);
    }

    @Bean
    CentreContact centreContact(PortalSettings settings) {
        var place = settings.place();
        return new CentreContact(place.name(), place.address(), place.phone(), place.hours(), settings.site());
    }
}
