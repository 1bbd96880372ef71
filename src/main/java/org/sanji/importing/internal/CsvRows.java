package org.sanji.importing.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sanji.common.RuleViolation;

/**
 * The rows of a CSV text. A row with broken quotes swallows what follows it; such a row is recognised by its number of
 * fields, given back as broken, and reading goes on with the next line, so that one bad quote costs one row.
 */
final class CsvRows {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();

    /**
     * One row.
     *
     * @param line line of the file on which it begins, from 1
     * @param fields by column name; empty when the row is broken
     */
    record Row(int line, Map<String, String> fields, boolean broken) {}

    private CsvRows() {}

    /** UTF-8 when the bytes are valid UTF-8, else GB18030; a byte order mark is dropped. */
    static String decode(byte[] bytes) {
        var text = strict(bytes, StandardCharsets.UTF_8);
        if (text == null) {
            text = strict(bytes, Charset.forName("GB18030"));
        }
        RuleViolation.unless(text != null, "import-unreadable");
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private static String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    static List<Row> read(String text) {
        var rows = new ArrayList<Row>();
        List<String> header = null;
        int offset = 0;
        var lines = new LineCounter(text);
        while (offset < text.length()) {
            int resume = -1;
            try (var parser = CSVParser.parse(new StringReader(text.substring(offset)), FORMAT)) {
                for (CSVRecord record : parser) {
                    int start = offset + (int) record.getCharacterPosition();
                    int at = lines.lineAt(start);
                    var values = values(record);
                    if (header == null) {
                        header = values;
                    } else if (values.size() == header.size()) {
                        rows.add(new Row(at, fields(header, values), false));
                    } else {
                        rows.add(new Row(at, Map.of(), true));
                        int end = text.indexOf('\n', start);
                        if (end >= 0
                                && end < text.length() - 1
                                && record.toString().indexOf('\n') >= 0) {
                            resume = end + 1;
                            break;
                        }
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (resume < 0) {
                break;
            }
            offset = resume;
        }
        RuleViolation.unless(header != null && !rows.isEmpty(), "import-empty");
        return rows;
    }

    /** Counts lines forward, so that a large file is read through once. */
    private static final class LineCounter {

        private final String text;
        private int position;
        private int line = 1;

        LineCounter(String text) {
            this.text = text;
        }

        /** @param target not before the last one asked for */
        int lineAt(int target) {
            for (; position < target; position++) {
                if (text.charAt(position) == '\n') {
                    line++;
                }
            }
            return line;
        }
    }

    private static List<String> values(CSVRecord record) {
        return StreamSupport.stream(record.spliterator(), false).collect(Collectors.toList());
    }

    private static Map<String, String> fields(List<String> header, List<String> values) {
        var fields = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            fields.put(header.get(i).strip(), values.get(i).strip());
        }
        return fields;
    }
}
