package org.sanji.document.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanji.common.RuleViolation;
import org.sanji.document.NewFile;
import org.sanji.security.TamperedFileException;
import org.sanji.security.internal.TestCiphers;

class FileStoreTest {

    private static final long MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    private FileStore store() {
        return new FileStore(folder.resolve("files"), TestCiphers.files());
    }

    /** So many bytes, none of them in memory. */
    private static final class Flow extends InputStream {
        private long left;
        private final boolean breaks;

        Flow(long bytes, boolean breaks) {
            this.left = bytes;
            this.breaks = breaks;
        }

        @Override
        public int read() throws IOException {
            if (left == 0) {
                if (breaks) {
                    throw new IOException("the line is gone");
                }
                return -1;
            }
            return (int) (left-- & 0x7f);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int first = read();
            if (first < 0) {
                return -1;
            }
            bytes[offset] = (byte) first;
            int count = 1;
            while (count < length && left > 0) {
                bytes[offset + count++] = (byte) (left-- & 0x7f);
            }
            return count;
        }
    }

    private static void refuses(String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.code())
                .isEqualTo(code));
    }

    @Test
    void aLargeFileGoesThroughWithoutBeingHeldInMemory() throws IOException {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long size = 20 * MEGABYTE;
        var store = store();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        String digest;
        try (var incoming = store.receive("大.pdf", () -> new Flow(size, false), size)) {
            assertThat(incoming.size()).isEqualTo(size);
            store.place(incoming);
            digest = incoming.digest();
        }
        long read = 0;
        try (var in = store.open(digest)) {
            var buffer = new byte[8192];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                read += n;
            }
        }
        assertThat(read).isEqualTo(size);
        assertThat(threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before)
                .isLessThan(size / 2);
    }

    @Test
    void theSameContentIsPlacedOnceAndACutOffFileIsHealedByTheNextUpload() throws IOException {
        var store = store();
        String digest;
        try (var first = store.receive("a.pdf", () -> new Flow(1000, false), 1000);
                var second = store.receive("b.pdf", () -> new Flow(1000, false), 1000)) {
            digest = first.digest();
            assertThat(second.digest()).isEqualTo(digest);
            store.place(first);
            store.place(first);
            store.place(second);
        }
        assertThat(store.all()).containsExactly(store.path(digest));
        Files.write(store.path(digest), java.util.Arrays.copyOf(Files.readAllBytes(store.path(digest)), 100));
        assertThatThrownBy(() -> store.open(digest)).isInstanceOf(TamperedFileException.class);
        try (var again = store.receive("c.pdf", () -> new Flow(1000, false), 1000)) {
            store.place(again);
        }
        assertThat(store.open(digest).readAllBytes()).hasSize(1000);
    }

    @Test
    void refusesAFileThatIsAnothersUnderThisDigest() throws IOException {
        var store = store();
        try (var one = store.receive("a.pdf", () -> new Flow(1000, false), 1000);
                var other = store.receive("b.pdf", () -> new Flow(1001, false), 1001)) {
            store.place(one);
            store.place(other);
            Files.copy(
                    store.path(other.digest()),
                    store.path(one.digest()),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            assertThatThrownBy(() -> store.open(one.digest())).isInstanceOf(TamperedFileException.class);
        }
    }

    @Test
    void nothingRemainsOfWhatBrokeOffOrFoundNoRoom() throws IOException {
        var store = store();
        refuses("file-broken-off", () -> store.receive("a.pdf", () -> new Flow(100_000, true), MEGABYTE));
        refuses("file-broken-off", () -> store.receive("a.pdf", NewFileBroken.SOURCE, MEGABYTE));
        try (Stream<Path> left = Files.list(store.folder(FileStore.INCOMING))) {
            assertThat(left).isEmpty();
        }
        var noFolder = Files.writeString(folder.resolve("no-folder"), "a file where the folder should be");
        var blocked = new FileStore(noFolder, TestCiphers.files());
        refuses("file-store-unwritable", () -> blocked.receive("a.pdf", () -> new Flow(100, false), MEGABYTE));
    }

    /** A sender that is gone before the first byte. */
    private static final class NewFileBroken {
        private static final NewFile.Source SOURCE = () -> {
            throw new IOException("gone");
        };
    }
}
