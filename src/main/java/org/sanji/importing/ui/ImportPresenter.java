package org.sanji.importing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.sanji.common.RuleViolation;
import org.sanji.importing.ImportResult;
import org.sanji.importing.Imports;
import org.sanji.security.Actor;
import org.sanji.security.CurrentUser;
import org.sanji.security.RunAs;
import org.springframework.stereotype.Component;

/** Runs one import at a time beside the page, as the person who started it. Nothing of the file stays on the disk. */
@Component
class ImportPresenter {

    private final Imports imports;
    private final CurrentUser currentUser;
    private final RunAs runAs;
    private final AtomicBoolean busy = new AtomicBoolean();

    ImportPresenter(Imports imports, CurrentUser currentUser, RunAs runAs) {
        this.imports = imports;
        this.currentUser = currentUser;
        this.runAs = runAs;
    }

    /** @param report the bad rows and why, null when all were good */
    record Outcome(ImportResult result, String report) {}

    /** What the page is told, from another thread. */
    record Listener(IntConsumer progress, Consumer<Outcome> done, Consumer<RuntimeException> failed) {}

    List<String> mappings() {
        return imports.mappings();
    }

    /** @throws RuleViolation {@code import-running}, {@code import-mapping} */
    void start(byte[] file, String mapping, Listener listener) {
        RuleViolation.unless(mapping != null, "import-mapping");
        RuleViolation.unless(busy.compareAndSet(false, true), "import-running");
        var actor = currentUser.actor();
        var thread = new Thread(() -> work(file, mapping, actor, listener), "import");
        thread.setDaemon(true);
        thread.start();
    }

    private void work(byte[] file, String mapping, Actor actor, Listener listener) {
        try {
            var outcome = runAs.as(actor, () -> inFolder(file, mapping, listener.progress()));
            listener.done().accept(outcome);
        } catch (RuntimeException problem) {
            listener.failed().accept(problem);
        } finally {
            busy.set(false);
        }
    }

    private Outcome inFolder(byte[] file, String mapping, IntConsumer progress) {
        try {
            var folder = Files.createTempDirectory("sanji-import");
            try {
                var input = Files.write(folder.resolve("input.csv"), file);
                var result = imports.run(input, imports.mapping(mapping), progress);
                return new Outcome(result, result.report() == null ? null : Files.readString(result.report()));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
