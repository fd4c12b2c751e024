package org.khronika.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.khronika.values.Choice;

/** In which form records leave. */
public enum FileForm implements Choice {
    /** Comma-separated values: one table, with the columns of all kinds that it has. */
    CSV("text/csv;charset=UTF-8"),
    /** A workbook with a sheet for each kind. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Each record whole. */
    JSON("application/json");

    private final String mediaType;

    FileForm(String mediaType) {
        this.mediaType = mediaType;
    }

    /** What a browser is told that it is. */
    public String mediaType() {
        return mediaType;
    }

    /** How the name of such a file ends. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of that ending, or of a file that ends so; empty for others. */
    public static Optional<FileForm> of(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(form -> form.ending().equals(ending))
                .findFirst();
    }
}
