package org.sanji.security.internal;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.time.Clock;
import java.util.List;
import org.sanji.common.ConfigFiles;
import org.sanji.security.DemoMode;
import org.sanji.security.LoginSettings;
import org.sanji.security.PageNonce;
import org.sanji.security.PublicPaths;
import org.sanji.security.Sessions;
import org.sanji.security.SignedIn;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
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
class SecurityConfiguration {

    /**
     * Nothing comes from, or goes to, another host. Inline scripts run with the number of their page only. Vaadin 24's
     * client compiles what the server sends it, which needs eval; its components carry their styles in the page.
     */
    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-eval' 'nonce-%s'",
            "connect-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final String POLICY = "Content-Security-Policy";

    @Bean
    DemoMode demoMode(@Value("${sanji.demo:false}") boolean enabled) {
        return new DemoMode(enabled);
    }

    @Bean
    LoginSettings loginSettings(ConfigFiles files) {
        return LoginSettings.load(files);
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
        return new PublicPaths(List.of(
                "/css/**", "/js/**", "/webjars/**", "/favicon.ico", "/actuator/health/**", "/session/**", "/error"));
    }

    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain securityFilterChain(
            HttpSecurity http,
            ObjectProvider<PublicPaths> publicPaths,
            ActingContextStrategy strategy,
            SessionBook sessions,
            LocalSessions local,
            SessionCookie cookie,
            LoginSettings settings,
            Clock clock)
            throws Exception {
        var open = publicPaths.stream().flatMap(p -> p.patterns().stream()).toArray(String[]::new);
        http.authorizeHttpRequests(a -> a.requestMatchers(open).permitAll());
        http.addFilterBefore(
                new SessionGate(strategy, sessions, local, cookie, settings, clock),
                AnonymousAuthenticationFilter.class);
        // says only that somebody is there; what a stranger's page could do with it is keep a session open
        http.csrf(c -> c.ignoringRequestMatchers("/session/alive"));
        http.logout(l -> l.addLogoutHandler((request, response, authentication) -> {
            if (authentication != null
                    && authentication.getPrincipal() instanceof SignedIn login
                    && login.session() != null) {
                sessions.end(login.session(), login.getUsername(), Sessions.End.LOGOUT);
            }
        }));
        // what is no page of ours, a file for example, has set a stricter policy of its own
        http.headers(h -> h.addHeaderWriter((request, response) -> {
                    if (!response.containsHeader(POLICY)) {
                        response.setHeader(POLICY, CONTENT_SECURITY_POLICY.formatted(PageNonce.of(request)));
                    }
                })
                .referrerPolicy(r -> r.policy(ReferrerPolicy.SAME_ORIGIN))
                .frameOptions(f -> f.deny())
                .permissionsPolicyHeader(p -> p.policy("camera=(), microphone=(), geolocation=()")));
        return http.with(VaadinSecurityConfigurer.vaadin(), c -> c.loginView("/login"))
                .build();
    }
}
