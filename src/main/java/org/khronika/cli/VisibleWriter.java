package org.khronika.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import org.khronika.values.Visible;

/** Shows the terminal what stands in records and reports, and lets none of it be an order to the terminal. */
final class VisibleWriter extends FilterWriter {

    private final boolean data;

    private VisibleWriter(Writer to, boolean data) {
        super(to);
        this.data = data;
    }

    /**
     * A printer to that writer.
     *
     * @param data what is printed is JSON: the characters are written by their numbers there, so that the data stay the same
     */
    static PrintWriter to(Writer writer, boolean data) {
        return new PrintWriter(new VisibleWriter(writer, data), true);
    }

    @Override
    public void write(int letter) throws IOException {
        char written = (char) letter;
        if (data && Visible.isObeyed(written)) {
            out.write("\\u%04x".formatted(letter));
        } else {
            out.write(Visible.mark(written));
        }
    }

    @Override
    public void write(char[] letters, int from, int length) throws IOException {
        write(new String(letters, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) throws IOException {
        String part = text.substring(from, from + length);
        if (Visible.marks(part).equals(part)) {
            out.write(part);
            return;
        }
        for (int i = 0; i < part.length(); i++) {
            write(part.charAt(i));
        }
    }
}
