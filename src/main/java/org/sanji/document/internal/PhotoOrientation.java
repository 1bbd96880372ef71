package org.sanji.document.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a telephone was held, from the EXIF part of a JPEG: 1 upright to 8; 1 when it says nothing. */
final class PhotoOrientation {

    private static final int UPRIGHT = 1;
    private static final int LARGEST = 8;
    private static final int START = 0xffd8;
    private static final int EXIF = 0xffe1;
    private static final int SCAN = 0xffda;
    private static final int MARKER = 0xff00;
    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;
    private static final int TIFF_AT = 6;

    private PhotoOrientation() {}

    static int of(InputStream jpeg) throws IOException {
        var in = new DataInputStream(new BufferedInputStream(jpeg));
        if (in.readUnsignedShort() != START) {
            return UPRIGHT;
        }
        try {
            for (int marker = in.readUnsignedShort();
                    marker != SCAN && (marker & MARKER) == MARKER;
                    marker = in.readUnsignedShort()) {
                var part = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
                if (marker == EXIF && isExif(part)) {
                    return read(ByteBuffer.wrap(part, TIFF_AT, part.length - TIFF_AT)
                            .slice());
                }
            }
        } catch (java.io.EOFException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return UPRIGHT; // a broken head says nothing
        }
        return UPRIGHT;
    }

    private static boolean isExif(byte[] part) {
        return part.length > TIFF_AT && new String(part, 0, TIFF_AT, StandardCharsets.ISO_8859_1).equals("Exif\0\0");
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int table = tiff.getInt(4);
        int entries = tiff.getShort(table) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int at = table + 2 + i * ENTRY;
            if ((tiff.getShort(at) & 0xffff) == TAG) {
                int value = tiff.getShort(at + 8) & 0xffff;
                return value >= UPRIGHT && value <= LARGEST ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
