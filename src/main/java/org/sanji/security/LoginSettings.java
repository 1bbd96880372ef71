package org.sanji.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * House rules of logging in, {@code sanji.login.*}.
 *
 * @param maxFailures wrong passwords in a row after which the account is locked
 * @param lockFor how long it stays locked
 * @param minPasswordLength characters
 */
@ConfigurationProperties("sanji.login")
public record LoginSettings(
        @DefaultValue("5") int maxFailures,
        @DefaultValue("15m") Duration lockFor,
        @DefaultValue("10") int minPasswordLength) {}
