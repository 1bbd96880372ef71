package org.sanji.document.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.sanji.common.RuleViolation;
import org.sanji.document.NewFile;
import org.sanji.security.FileCipher;
import org.sanji.security.TamperedFileException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypted files on disk, outside the web root, each under the digest of its plain content: {@code ab/cd/abcd…}. A file
 * is written beside, forced to the disk and renamed, so that under a digest there is never half a file. Who may place and
 * remove files, and when, is {@link StoredFiles}' business.
 */
@Component
class FileStore {

    static final String INCOMING = "incoming";
    static final String SWEPT = "swept";

    private static final Logger LOG = LoggerFactory.getLogger(FileStore.class);
    private static final int BUFFER = 64 * 1024;
    private static final int SHARD = 2;

    private final Path root;
    private final FileCipher cipher;

    FileStore(@Value("${sanji.files-dir:./data/files}") Path root, FileCipher cipher) {
        this.root = root;
        this.cipher = cipher;
    }

    /** Reads to the end, encrypts, counts and digests; nothing remains when it fails. */
    Incoming receive(String name, NewFile.Source source, long maxBytes) {
        var folder = root.resolve(INCOMING);
        var path = folder.resolve(UUID.randomUUID() + ".part");
        boolean whole = false;
        try {
            Files.createDirectories(folder);
            var incoming = write(name, path, source, maxBytes);
            whole = true;
            return incoming;
        } catch (IOException e) {
            LOG.error("a file could not be kept in {}: {}", folder, e.toString());
            throw new RuleViolation("file-store-unwritable", name);
        } finally {
            if (!whole) {
                deleteQuietly(path);
            }
        }
    }

    private Incoming write(String name, Path path, NewFile.Source source, long maxBytes) throws IOException {
        var digest = new SM3Digest();
        long size = 0;
        try (var in = opened(name, source);
                var channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            // closing the encrypting stream would close the channel before it is forced
            var out = cipher.encrypting(new OpenEnd(channel));
            var buffer = new byte[BUFFER];
            for (int n = read(name, in, buffer); n >= 0; n = read(name, in, buffer)) {
                size += n;
                RuleViolation.unless(size <= maxBytes, "file-too-large", name, maxBytes / AttachmentSettings.MEGABYTE);
                digest.update(buffer, 0, n);
                out.write(buffer, 0, n);
            }
            out.close();
            channel.force(true);
        }
        RuleViolation.unless(size > 0, "file-empty", name);
        var sum = new byte[digest.getDigestSize()];
        digest.doFinal(sum, 0);
        return new Incoming(path, HexFormat.of().formatHex(sum), size, cipher);
    }

    /** What breaks on the sender's side is not our disk's fault. */
    private static InputStream opened(String name, NewFile.Source source) {
        try {
            return source.open();
        } catch (IOException e) {
            throw new RuleViolation("file-broken-off", name);
        }
    }

    private static int read(String name, InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new RuleViolation("file-broken-off", name);
        }
    }

    /** Puts the file in its place unless the same content is there already; one that was cut off is replaced. */
    void place(Incoming incoming) {
        try {
            var target = path(incoming.digest());
            if (!placed(incoming.path(), target)) {
                Files.createDirectories(target.getParent());
                Files.move(incoming.path(), target, StandardCopyOption.ATOMIC_MOVE);
                forceFolder(target.getParent());
            }
        } catch (IOException e) {
            LOG.error("a file could not be placed in {}: {}", root, e.toString());
            throw new RuleViolation("file-store-unwritable", "");
        }
    }

    /** A repeated transaction finds that it moved the file the first time. */
    private static boolean placed(Path arrived, Path target) throws IOException {
        return Files.exists(target) && (!Files.exists(arrived) || Files.size(target) == Files.size(arrived));
    }

    /** The name itself must survive a power cut; not every file system lets a folder be forced. */
    private static void forceFolder(Path folder) {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("folder not forced: {}", e.toString());
        }
    }

    /**
     * The plain content, after the whole file was read once and found to be the one that was written.
     *
     * @throws TamperedFileException when it is missing, changed or shortened
     */
    InputStream open(String digest) throws IOException {
        var path = path(digest);
        verify(path, digest);
        return decrypted(path, cipher);
    }

    /** The plain content without reading it first; each piece is verified all the same. */
    InputStream openUnread(String digest) throws IOException {
        return decrypted(path(digest), cipher);
    }

    private void verify(Path path, String digest) throws IOException {
        var sm3 = new SM3Digest();
        try (var in = decrypted(path, cipher)) {
            var buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                sm3.update(buffer, 0, n);
            }
        }
        var sum = new byte[sm3.getDigestSize()];
        sm3.doFinal(sum, 0);
        if (!HexFormat.of().formatHex(sum).equals(digest)) {
            throw new TamperedFileException("the file is not the one of its digest");
        }
    }

    static InputStream decrypted(Path path, FileCipher cipher) throws IOException {
        InputStream raw;
        try {
            raw = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        } catch (NoSuchFileException e) {
            throw new TamperedFileException("the file is missing", e);
        }
        try {
            return cipher.decrypting(raw);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    boolean exists(String digest) {
        return Files.exists(path(digest));
    }

    /** Takes a file out of its place; it is kept aside for a while, counted from now. */
    void setAside(String digest, Instant now) throws IOException {
        var path = path(digest);
        if (Files.exists(path)) {
            var aside = root.resolve(SWEPT);
            Files.createDirectories(aside);
            Files.setLastModifiedTime(path, FileTime.from(now));
            Files.move(path, aside.resolve(digest), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    Path path(String digest) {
        return root.resolve(digest.substring(0, SHARD))
                .resolve(digest.substring(SHARD, 2 * SHARD))
                .resolve(digest);
    }

    Path folder(String name) {
        return root.resolve(name);
    }

    /** Digests of all files in place. */
    List<Path> all() throws IOException {
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> files = Files.find(
                root,
                3,
                (p, a) -> a.isRegularFile() && p.getFileName().toString().matches("[0-9a-f]{64}"))) {
            return files.filter(p -> p.equals(path(p.getFileName().toString()))).toList();
        }
    }

    private static void deleteQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            LOG.warn("left behind for the sweep: {}", path);
        }
    }
}
