package org.sanji.demo.internal;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Size of the demo ({@code sanji.demo-data.*}).
 *
 * @param petitions registrations to invent, without the repeats that follow from them
 * @param months how far back they begin
 * @param seed the same seed on the same day gives the same petitions
 * @param password of every demo account
 */
@ConfigurationProperties("sanji.demo-data")
record DemoSettings(
        @DefaultValue("260") int petitions,
        @DefaultValue("14") int months,
        @DefaultValue("20260302") long seed,
        @DefaultValue("demo-2026-sanji") String password) {}
