package org.sanji;

import org.sanji.importing.ImportCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Entry point of the case system of a county Mass Work Centre. */
@SpringBootApplication
@Modulithic(systemName = "Sanji", sharedModules = "common")
public class SanjiApplication {

    public static void main(String[] args) {
        if (args.length > 0 && "import".equals(args[0])) {
            System.exit(ImportCommand.run(SanjiApplication.class, args, System.out));
        }
        SpringApplication.run(SanjiApplication.class, args);
    }
}
