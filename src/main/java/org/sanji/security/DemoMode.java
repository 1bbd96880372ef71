package org.sanji.security;

/** Whether this installation shows invented data; then every page says so. Property {@code sanji.demo}. */
public record DemoMode(boolean enabled) {}
