package org.sanji.security.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import org.sanji.security.DemoMode;
import org.sanji.security.FileCipher;
import org.sanji.security.PersonalDataCipher;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Finds the keys: a file, the environment, or, for invented data only, a generated file. */
@Configuration(proxyBeanMethods = false)
class KeyConfiguration {

    @Bean
    KeyRing keyRing(
            @Value("${sanji.keys.file:}") String file,
            @Value("${SANJI_KEYS:}") String inline,
            @Value("${sanji.keys.demo-file:./data/demo-keys.properties}") Path demoFile,
            DemoMode demo) {
        return keys(file, inline, demoFile, demo.enabled());
    }

    @Bean
    PersonalDataCipher personalDataCipher(KeyRing keys) {
        return new Sm4Cipher(keys);
    }

    @Bean
    FileCipher fileCipher(KeyRing keys) {
        return new Sm4FileCipher(keys);
    }

    static KeyRing keys(String file, String inline, Path demoFile, boolean demo) {
        try {
            if (!file.isBlank()) {
                return KeyRing.parse(Files.readString(Path.of(file)), "sanji.keys.file " + file);
            }
            if (!inline.isBlank()) {
                return KeyRing.parse(inline, "SANJI_KEYS");
            }
            if (demo) {
                return demoKeys(demoFile);
            }
        } catch (IOException e) {
            throw new KeyProblem(
                    "The key file cannot be read: " + e.getMessage() + ". Check the path and the permissions.", e);
        }
        throw new KeyProblem("There are no keys for personal data. Set sanji.keys.file to a key file or put"
                + " its text into the environment variable SANJI_KEYS, then start again.");
    }

    private static KeyRing demoKeys(Path file) throws IOException {
        if (!Files.exists(file)) {
            var text =
                    "# keys of the demonstration, generated; not for real data%nactive = k1%nencryption.k1 = %s%nindex = %s%n"
                            .formatted(random(16), random(32));
            if (file.getParent() != null) {
                Files.createDirectories(file.getParent());
            }
            Files.writeString(file, text);
            restrict(file);
        }
        return KeyRing.parse(Files.readString(file), file.toString());
    }

    private static void restrict(Path file) {
        try {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        } catch (UnsupportedOperationException e) {
            return; // a file system without POSIX permissions
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
