package org.sanji.security.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.sanji.security.DemoMode;
import org.sanji.security.LoginSettings;
import org.sanji.security.PublicPaths;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who reaches which address, and what a browser may do with our pages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LoginSettings.class)
class SecurityConfiguration {

    /** Vaadin's client needs inline scripts and eval; nothing may come from, or go to, another host. */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    @Bean
    DemoMode demoMode(@Value("${sanji.demo:false}") boolean enabled) {
        return new DemoMode(enabled);
    }

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder();
    }

    @Bean
    @Primary
    ActingContextStrategy securityContextHolderStrategy() {
        var strategy = new ActingContextStrategy();
        SecurityContextHolder.setContextHolderStrategy(strategy);
        return strategy;
    }

    @Bean
    PublicPaths ownPublicPaths() {
        return new PublicPaths(List.of("/css/**", "/js/**", "/webjars/**", "/favicon.ico", "/actuator/health/**"));
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            ObjectProvider<PublicPaths> publicPaths,
            ActingContextStrategy strategy,
            AccountQueries accounts)
            throws Exception {
        var open = publicPaths.stream().flatMap(p -> p.patterns().stream()).toArray(String[]::new);
        http.authorizeHttpRequests(a -> a.requestMatchers(open).permitAll());
        http.addFilterBefore(new StaleSessionFilter(strategy, accounts), AnonymousAuthenticationFilter.class);
        http.headers(h -> h.contentSecurityPolicy(c -> c.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(f -> f.deny())
                .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=()")));
        return http.with(VaadinSecurityConfigurer.vaadin(), c -> c.loginView("/login"))
                .build();
    }
}
