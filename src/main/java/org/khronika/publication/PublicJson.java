package org.khronika.publication;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON as releases hold it: indented, in the order of the components, the same bytes on every machine. */
public final class PublicJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private PublicJson() {}

    /** The value in one line. */
    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** The value as the bytes of a file. */
    public static byte[] bytes(Object value) {
        byte[] written = lines(value);
        byte[] bytes = Arrays.copyOf(written, written.length + 1);
        bytes[written.length] = '\n';
        return bytes;
    }

    /** A row as it stands in a file of {@link #rows}. */
    public static byte[] row(Object value) {
        return deeper(lines(value), 2);
    }

    /**
     * What a file says of itself, then rows that are written already: the bytes are those of {@link #bytes} of an object with a {@code file} and
     * its {@code rows}.
     *
     * @param rows as {@link #row} writes each
     */
    public static byte[] rows(Object file, Collection<byte[]> rows) {
        byte[] head = deeper(lines(file), 1);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(
                head.length + 64 + rows.stream().mapToInt(row -> row.length + 6).sum());
        bytes.writeBytes(ascii("{\n  \"file\" : "));
        bytes.writeBytes(head);
        bytes.writeBytes(ascii(",\n  \"rows\" : ["));
        byte[] between = ascii(",\n    ");
        byte[] before = ascii("\n    ");
        for (byte[] row : rows) {
            bytes.writeBytes(before);
            bytes.writeBytes(row);
            before = between;
        }
        bytes.writeBytes(ascii(rows.isEmpty() ? " ]\n}\n" : "\n  ]\n}\n"));
        return bytes.toByteArray();
    }

    private static byte[] lines(Object value) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return MAPPER.writer().with(printer).writeValueAsBytes(value);
    }

    /** The same so many levels deeper: each line but the first begins further in, and in no text of JSON a line ends. */
    private static byte[] deeper(byte[] lines, int levels) {
        int ends = 0;
        for (byte one : lines) {
            ends += one == '\n' ? 1 : 0;
        }
        byte[] deeper = new byte[lines.length + ends * levels * 2];
        int at = 0;
        for (byte one : lines) {
            deeper[at++] = one;
            if (one == '\n') {
                Arrays.fill(deeper, at, at + levels * 2, (byte) ' ');
                at += levels * 2;
            }
        }
        return deeper;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
