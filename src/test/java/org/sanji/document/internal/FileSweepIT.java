package org.sanji.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sanji.document.AttachmentKind;
import org.sanji.document.Attachments;
import org.sanji.document.StagedFile;
import org.sanji.security.RunAs;
import org.sanji.testing.Cases;
import org.sanji.testing.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** What a crash or a change of mind left is cleared up at night; what somebody uses stays. */
@SpringBootTest
@ActiveProfiles("test")
@Import(Cases.class)
class FileSweepIT {

    private static final Duration LONG_AGO = Duration.ofDays(60);

    @Autowired
    private FileSweep sweep;

    @Autowired
    private FileStore store;

    @Autowired
    private StoredFiles stored;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Cases cases;

    @Autowired
    private RunAs runAs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock clock;

    private StagedFile staged(int seed) {
        return runAs.as(Cases.CLERK, () -> attachments.stage(AttachmentKind.SCAN, SampleFiles.picture("信.png", seed)));
    }

    private void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant().minus(LONG_AGO)));
    }

    private void age(StagedFile file) throws IOException {
        var before = clock.instant().minus(LONG_AGO).atOffset(ZoneOffset.UTC);
        jdbc.sql("update attachment set added_at = :at where id = :id")
                .param("at", before)
                .param("id", file.id())
                .update();
        jdbc.sql("update stored_file set stored_at = :at where digest = :digest")
                .param("at", before)
                .param("digest", file.digest())
                .update();
        age(store.path(file.digest()));
    }

    @Test
    void forgetsStagedFilesNobodyUsedAndKeepsTheirContentAsideForAWhile() throws IOException {
        var forgotten = staged(901);
        var fresh = staged(902);
        age(forgotten);
        sweep.sweep();
        assertThat(runAs.as(Cases.CLERK, () -> attachments.staged(List.of(forgotten.id(), fresh.id()))))
                .containsExactly(fresh);
        assertThat(store.exists(forgotten.digest())).isFalse();
        assertThat(store.folder(FileStore.SWEPT).resolve(forgotten.digest())).exists();
        assertThat(stored.known(forgotten.digest())).isFalse();
        assertThat(store.exists(fresh.digest())).isTrue();
        age(store.folder(FileStore.SWEPT).resolve(forgotten.digest()));
        sweep.sweep();
        assertThat(store.folder(FileStore.SWEPT).resolve(forgotten.digest())).doesNotExist();
    }

    @Test
    void neverTouchesAFileOfAPetitionHoweverOldAlsoWhenRetracted() throws IOException {
        var file = staged(903);
        var id = runAs.as(Cases.CLERK, () -> cases.register(
                        cases.visit().change().attachments(List.of(file.id())).build())
                .petitionId());
        runAs.as(Cases.CLERK, () -> attachments.retract(file.id(), "测试：传错了"));
        age(file);
        sweep.sweep();
        assertThat(store.exists(file.digest())).isTrue();
        assertThat(runAs.as(Cases.CLERK, () -> attachments.of(id))).hasSize(1);
    }

    @Test
    void clearsUpWhatACrashLeft() throws IOException {
        var orphan = staged(904);
        jdbc.sql("delete from attachment where id = :id")
                .param("id", orphan.id())
                .update();
        jdbc.sql("delete from stored_file where digest = :d")
                .param("d", orphan.digest())
                .update();
        sweep.sweep();
        assertThat(store.exists(orphan.digest()))
                .as("just placed, its row may come")
                .isTrue();
        age(store.path(orphan.digest()));
        var half = store.folder(FileStore.INCOMING).resolve(UUID.randomUUID() + ".part");
        Files.writeString(half, "half");
        age(half);
        sweep.sweep();
        assertThat(store.exists(orphan.digest())).isFalse();
        assertThat(half).doesNotExist();
    }

    @Test
    void aContentThatWasSweptIsPlacedAnewByTheNextWhoBringsIt() throws IOException {
        var first = staged(905);
        age(first);
        sweep.sweep();
        var again = staged(905);
        assertThat(again.digest()).isEqualTo(first.digest());
        assertThat(store.exists(again.digest())).isTrue();
    }
}
