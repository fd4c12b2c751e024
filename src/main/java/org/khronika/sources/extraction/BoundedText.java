package org.khronika.sources.extraction;

import java.io.Writer;

/** Gathers text, and refuses the file as soon as there is more of it than the limit allows. */
final class BoundedText extends Writer {

    private final StringBuilder text = new StringBuilder();
    private final ExtractionLimits limits;

    BoundedText(ExtractionLimits limits) {
        this.limits = limits;
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        text.append(chars, offset, length);
        check();
    }

    @Override
    public void write(String more) {
        text.append(more);
        check();
    }

    /** Begins a new line, unless one has just begun. */
    void newLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    boolean endsWithBlank() {
        return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }

    private void check() {
        if (text.length() > limits.characters()) {
            throw limits.tooMuchText();
        }
    }
}
