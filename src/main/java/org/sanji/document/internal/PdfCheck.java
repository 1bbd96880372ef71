package org.sanji.document.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.sanji.common.RuleViolation;

/**
 * Looks through a PDF without interpreting it, so that a crafted one cannot lead the check astray: every stream is inflated
 * and counted, and the names of actions that run something are looked for everywhere, also inside object streams.
 * Scripts are refused, actions that start a program, open another file, play media or send or load data, and so is a
 * password: what nobody can look into nobody can check. Files inside may stay, see decision 0012.
 */
final class PdfCheck {

    /** Files are in memory while they are looked through. */
    private static final Semaphore AT_ONCE = new Semaphore(2, true);

    private static final byte[] STREAM = ascii("stream");
    private static final byte[] OBJECT = ascii("obj");
    /** A rendition may carry a script of its own; another file may lie on a server that asks for a log-in. */
    private static final String[] RUNS = {
        "JavaScript", "Launch", "SubmitForm", "ImportData", "GoToE", "GoToR", "RichMedia", "Rendition"
    };

    private static final Pattern WIDTH = Pattern.compile("/(?:Width|W)\\s+(\\d{1,9})\\b");
    private static final Pattern HEIGHT = Pattern.compile("/(?:Height|H)\\s+(\\d{1,9})\\b");
    private static final int LONGEST_DICTIONARY = 64 * 1024;
    private static final int BUFFER = 64 * 1024;
    private static final int PATIENCE = 5;
    private static final long MEGA = 1_000_000L;

    private final AttachmentSettings settings;

    PdfCheck(AttachmentSettings settings) {
        this.settings = settings;
    }

    void check(String name, Incoming file) throws IOException {
        AT_ONCE.acquireUninterruptibly();
        try {
            byte[] bytes;
            try (var in = file.open()) {
                bytes = in.readAllBytes();
            }
            RuleViolation.unless(!PdfNames.contains(bytes, bytes.length, "Encrypt"), "file-locked", name);
            checkActions(name, bytes, bytes.length);
            streams(name, bytes);
        } finally {
            AT_ONCE.release();
        }
    }

    private static void checkActions(String name, byte[] bytes, int length) {
        for (var action : RUNS) {
            RuleViolation.unless(!PdfNames.contains(bytes, length, action), "file-runs-something", name);
        }
    }

    /** Every place that could begin a stream, also one that a comment or a string pretends. */
    private void streams(String name, byte[] bytes) throws IOException {
        var budget = new Budget();
        for (int at = indexOf(bytes, STREAM, 0); at >= 0; at = indexOf(bytes, STREAM, at + 1)) {
            int data = at + STREAM.length;
            boolean begins = data < bytes.length
                    && (bytes[data] == '\r' || bytes[data] == '\n')
                    && (at < 3 || bytes[at - 1] != 'd');
            if (begins) {
                data += bytes[data] == '\r' && data + 1 < bytes.length && bytes[data + 1] == '\n' ? 2 : 1;
                var dictionary = dictionary(bytes, at);
                checkPixels(name, dictionary);
                inflate(name, bytes, data, dictionary, budget);
            }
        }
    }

    private static String dictionary(byte[] bytes, int end) {
        int from = Math.max(0, end - LONGEST_DICTIONARY);
        for (int i = end - OBJECT.length; i >= from; i--) {
            if (bytes[i] == 'o' && bytes[i + 1] == 'b' && bytes[i + 2] == 'j') {
                from = i;
            }
        }
        return PdfNames.plain(new String(bytes, from, end - from, StandardCharsets.ISO_8859_1));
    }

    private void checkPixels(String name, String dictionary) {
        long width = number(WIDTH, dictionary);
        long height = number(HEIGHT, dictionary);
        RuleViolation.unless(
                width * height <= settings.maxPixels(), "picture-too-large", name, settings.maxPixels() / MEGA);
    }

    private static long number(Pattern pattern, String dictionary) {
        var matcher = pattern.matcher(dictionary);
        return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
    }

    /** What was inflated so far: pictures, which their size bounds, only count against the time it takes. */
    private static final class Budget {
        private long all;
        private long pictures;
    }

    private void inflate(String name, byte[] bytes, int data, String dictionary, Budget budget) throws IOException {
        boolean objects = dictionary.contains("/ObjStm");
        boolean packed = dictionary.contains("/FlateDecode") || dictionary.contains("/Fl ");
        if (objects && dictionary.contains("/Filter") && !packed) {
            throw new IOException("an object stream that cannot be looked into");
        }
        if (!packed) {
            return;
        }
        boolean picture = dictionary.contains("/Image") && !objects;
        var seen = new PdfNames.Window();
        var inflater = new Inflater();
        try {
            inflater.setInput(bytes, data, bytes.length - data);
            var buffer = new byte[BUFFER];
            for (int n = inflater.inflate(buffer); n > 0; n = inflater.inflate(buffer)) {
                budget.all += n;
                budget.pictures += picture ? n : 0;
                RuleViolation.unless(
                        inflater.getBytesWritten() <= settings.maxInflatedBytes()
                                && budget.all - budget.pictures <= settings.maxInflatedBytes()
                                && budget.all <= PATIENCE * settings.maxInflatedBytes(),
                        "file-bomb",
                        name);
                if (objects) {
                    seen.add(buffer, n);
                    checkActions(name, seen.bytes(), seen.length());
                }
            }
        } catch (DataFormatException e) {
            return; // a pretended or damaged stream: what came out was looked at
        } finally {
            inflater.end();
        }
    }

    private static int indexOf(byte[] bytes, byte[] word, int from) {
        for (int i = Math.max(0, from); i <= bytes.length - word.length; i++) {
            int k = 0;
            while (k < word.length && bytes[i + k] == word[k]) {
                k++;
            }
            if (k == word.length) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
