package org.khronika.publication;

import java.util.Arrays;
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
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        byte[] written = MAPPER.writer().with(printer).writeValueAsBytes(value);
        byte[] bytes = Arrays.copyOf(written, written.length + 1);
        bytes[written.length] = '\n';
        return bytes;
    }
}
