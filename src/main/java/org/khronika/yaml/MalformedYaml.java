package org.khronika.yaml;

/** A file cannot be understood; the sentence names the file, the line, what was expected and what was found. */
public final class MalformedYaml extends IllegalStateException {

    private static final long serialVersionUID = 1;

    MalformedYaml(String file, int line, String expected, String found) {
        super("%s, line %d: expected %s, found %s.".formatted(file, line, expected, found));
    }
}
