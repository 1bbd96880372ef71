package org.sanji;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Entry point of the case system of a county Mass Work Centre. */
@SpringBootApplication
@Modulithic(systemName = "Sanji", sharedModules = "common")
public class SanjiApplication {

    public static void main(String[] args) {
        SpringApplication.run(SanjiApplication.class, args);
    }
}
