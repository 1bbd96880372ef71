package org.sanji.operation;

import java.util.Arrays;
import java.util.stream.Stream;
import org.sanji.SanjiApplication;
import org.sanji.testing.Cases;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the whole application, web server included, on a given database, as one of several on it. */
final class Node {

    private Node() {}

    static ConfigurableApplicationContext start(String url, String... more) {
        var arguments = Stream.concat(
                Stream.of(
                        "spring.datasource.url=" + url,
                        "spring.datasource.username=postgres",
                        "spring.datasource.password=",
                        "spring.datasource.hikari.maximum-pool-size=12",
                        "spring.datasource.hikari.connection-timeout=3000"),
                Arrays.stream(more));
        return new SpringApplicationBuilder(SanjiApplication.class, Cases.class)
                .profiles("test")
                .logStartupInfo(false)
                .run(arguments.map(a -> "--" + a).toArray(String[]::new));
    }
}
