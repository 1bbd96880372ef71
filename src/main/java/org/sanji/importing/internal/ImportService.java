package org.sanji.importing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.sanji.common.ConfigFiles;
import org.sanji.common.RuleViolation;
import org.sanji.common.Texts;
import org.sanji.importing.ImportMapping;
import org.sanji.importing.ImportResult;
import org.sanji.importing.Imports;
import org.sanji.security.CurrentUser;
import org.sanji.security.Role;
import org.sanji.security.RunAs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Reads the file, walks every good row in the order of filing, and reports the bad ones. */
@Service
class ImportService implements Imports {

    private static final Logger LOG = LoggerFactory.getLogger(ImportService.class);
    private static final int PROGRESS_EVERY = 50;

    private final RowWalk walk;
    private final ConfigFiles configFiles;
    private final Texts texts;
    private final RunAs runAs;
    private final CurrentUser currentUser;
    private final Clock clock;

    ImportService(
            RowWalk walk, ConfigFiles configFiles, Texts texts, RunAs runAs, CurrentUser currentUser, Clock clock) {
        this.walk = walk;
        this.configFiles = configFiles;
        this.texts = texts;
        this.runAs = runAs;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public ImportMapping mapping(String file) {
        try {
            var path = Path.of(file);
            var text = Files.isRegularFile(path)
                    ? Files.readString(path)
                    : configFiles.read(path.getFileName().toString());
            return MappingFile.parse(path.getFileName().toString(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    @Override
    public List<String> mappings() {
        return configFiles.names("import-*.yml");
    }

    @Override
    public ImportResult run(Path file, ImportMapping mapping, IntConsumer progress) {
        currentUser.require(Role.SYSTEM_ADMIN);
        long begun = System.nanoTime();
        var problems = new ImportReport(texts);
        List<CsvRows.Row> rows = CsvRows.read(CsvRows.decode(bytes(file)));
        checkColumns(rows, mapping);
        int[] counts = new int[2];
        runAs.system(() -> {
            walkAll(check(rows, mapping, problems), mapping, problems, counts, progress);
            return null;
        });
        return new ImportResult(
                counts[0],
                counts[1],
                rows.size() - counts[0] - counts[1],
                rows.size(),
                Duration.ofNanos(System.nanoTime() - begun),
                problems.write(file));
    }

    private static byte[] bytes(Path file) {
        try {
            RuleViolation.unless(Files.isRegularFile(file), "import-no-file", file);
            var bytes = Files.readAllBytes(file);
            RuleViolation.unless(bytes.length > 0, "import-empty");
            return bytes;
        } catch (IOException e) {
            throw new RuleViolation("import-unreadable");
        }
    }

    private static void checkColumns(List<CsvRows.Row> rows, ImportMapping mapping) {
        var columns = rows.stream()
                .filter(r -> !r.broken())
                .findFirst()
                .orElseThrow(() -> new RuleViolation("import-empty"))
                .fields()
                .keySet();
        for (var column :
                List.of(mapping.number(), mapping.user(), mapping.title(), mapping.filedAt(), mapping.detail())) {
            RuleViolation.unless(columns.contains(column), "import-column-missing", column, String.join("、", columns));
        }
    }

    /** Earlier petitions first, so that repeats meet what they repeat. */
    private List<ImportRow> check(List<CsvRows.Row> rows, ImportMapping mapping, ImportReport problems) {
        Instant now = clock.instant();
        var good = new ArrayList<ImportRow>();
        for (var row : rows) {
            try {
                good.add(ImportRow.of(row, mapping, now));
            } catch (RuleViolation e) {
                problems.add(row.line(), row.fields().getOrDefault(mapping.number(), ""), e);
            }
        }
        good.sort(Comparator.comparing(ImportRow::filedAt).thenComparing(ImportRow::line));
        return good;
    }

    private void walkAll(
            List<ImportRow> rows, ImportMapping mapping, ImportReport problems, int[] counts, IntConsumer progress) {
        int done = 0;
        for (var row : rows) {
            try {
                counts[walk.isThere(row, mapping) ? 1 : walkOne(row, mapping)]++;
            } catch (RuleViolation e) {
                problems.add(row.line(), row.number(), e);
            } catch (org.springframework.dao.DataAccessResourceFailureException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.warn("row at line {} failed: {}", row.line(), e.getClass().getName());
                problems.add(row.line(), row.number(), new RuleViolation("import-row-failed"));
            }
            if (++done % PROGRESS_EVERY == 0) {
                progress.accept(done);
            }
        }
    }

    private int walkOne(ImportRow row, ImportMapping mapping) {
        walk.walk(row, mapping);
        return 0;
    }
}
