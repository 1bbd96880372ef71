package org.sanji.security.internal;

import java.io.DataInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.security.SecureRandom;
import java.util.Objects;
import org.sanji.security.FileCipher;
import org.sanji.security.TamperedFileException;

/** {@link FileCipher} with the key ring of personal data; the format is {@link FileSeal}'s. */
class Sm4FileCipher implements FileCipher {

    private final SecureRandom random = new SecureRandom();
    private final KeyRing keys;

    Sm4FileCipher(KeyRing keys) {
        this.keys = keys;
    }

    @Override
    public OutputStream encrypting(OutputStream target) throws IOException {
        var salt = new byte[FileSeal.SALT];
        random.nextBytes(salt);
        var seal = FileSeal.create(keys, salt);
        target.write(seal.head());
        return new Sealing(seal, target);
    }

    @Override
    public InputStream decrypting(InputStream source) throws IOException {
        var in = new DataInputStream(source);
        return new Opening(FileSeal.read(keys, in), in);
    }

    /** Holds one piece back, because only the end tells whether it was the last. */
    private static final class Sealing extends FilterOutputStream {

        private final FileSeal seal;
        private final byte[] plain = new byte[FileSeal.PIECE];
        private final byte[] sealed = new byte[FileSeal.PIECE + FileSeal.TAG];
        private int filled;
        private boolean closed;

        Sealing(FileSeal seal, OutputStream target) {
            super(target);
            this.seal = seal;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            int from = offset;
            int left = length;
            while (left > 0) {
                if (filled == plain.length) {
                    piece(false);
                }
                int part = Math.min(left, plain.length - filled);
                System.arraycopy(bytes, from, plain, filled, part);
                filled += part;
                from += part;
                left -= part;
            }
        }

        private void piece(boolean last) throws IOException {
            out.write(sealed, 0, seal.next(true, plain, filled, last, sealed));
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                try (var target = out) {
                    piece(true);
                    target.flush();
                }
            }
        }
    }

    /** Gives out a piece only after its tag was checked. */
    private static final class Opening extends InputStream {

        private final FileSeal seal;
        private final PushbackInputStream source;
        private final byte[] sealed = new byte[FileSeal.PIECE + FileSeal.TAG];
        private final byte[] plain = new byte[FileSeal.PIECE + FileSeal.TAG];
        private int position;
        private int limit;
        private boolean last;

        Opening(FileSeal seal, InputStream source) {
            this.seal = seal;
            this.source = new PushbackInputStream(source, 1);
        }

        private boolean more() throws IOException {
            while (position == limit && !last) {
                int length = source.readNBytes(sealed, 0, sealed.length);
                if (length < FileSeal.TAG) {
                    throw new TamperedFileException("the file is cut off");
                }
                int ahead = source.read();
                last = ahead < 0;
                if (!last) {
                    source.unread(ahead);
                }
                limit = seal.next(false, sealed, length, last, plain);
                position = 0;
            }
            return position < limit;
        }

        @Override
        public int read() throws IOException {
            return more() ? plain[position++] & 0xff : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, bytes.length);
            if (length == 0) {
                return 0;
            }
            if (!more()) {
                return -1;
            }
            int part = Math.min(length, limit - position);
            System.arraycopy(plain, position, bytes, offset, part);
            position += part;
            return part;
        }

        @Override
        public int available() {
            return limit - position;
        }

        @Override
        public void close() throws IOException {
            source.close();
        }
    }
}
