package org.sanji.common;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files a bureau edits. A file in the configuration folder ({@code sanji.config-dir}) wins over the default of the
 * same name that is packed into the application under {@code defaults/}.
 */
public class ConfigFiles {

    private final Path folder;

    public ConfigFiles(Path folder) {
        this.folder = folder;
    }

    /** The text of a file by its name relative to {@code config/}; a {@link ConfigProblem} when there is none. */
    public String read(String name) {
        return find(name)
                .orElseThrow(() -> new ConfigProblem(name, 0, "the file is missing; copy the default and edit it"));
    }

    /** The text of a file, or empty when neither the folder nor the defaults have it. */
    public Optional<String> find(String name) {
        try {
            var own = folder.resolve(name);
            if (Files.isRegularFile(own)) {
                return Optional.of(Files.readString(own, StandardCharsets.UTF_8));
            }
            var packed = new ClassPathResource("defaults/" + name);
            if (!packed.exists()) {
                return Optional.empty();
            }
            try (InputStream in = packed.getInputStream()) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("config/" + name, e);
        }
    }

    /** Names of the files, own or packed, that fit a pattern such as {@code import-*.yml}; sorted. */
    public List<String> names(String pattern) {
        var names = new TreeSet<String>();
        try {
            for (var packed :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:defaults/" + pattern)) {
                names.add(packed.getFilename());
            }
            if (Files.isDirectory(folder)) {
                try (var own = Files.newDirectoryStream(folder, pattern)) {
                    own.forEach(file -> names.add(file.getFileName().toString()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("config/" + pattern, e);
        }
        return List.copyOf(names);
    }
}
