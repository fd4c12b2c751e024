package org.khronika.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.yaml.YamlFile;
import org.khronika.yaml.YamlNode;

/** Reads the packs from the class path. */
final class Resources {

    private static final String FOLDER = "/reading/";

    private Resources() {}

    /** What stands in a YAML file. */
    static YamlNode yaml(String path) {
        return YamlFile.open(FOLDER + path);
    }

    /** The lines of a text file without comments (from #) and without blank lines. */
    static List<String> lines(String path) {
        try (InputStream in = open(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.indexOf('#') < 0 ? line : line.substring(0, line.indexOf('#')))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String path) {
        return YamlFile.exists(FOLDER + path);
    }

    private static InputStream open(String path) {
        @Nullable InputStream in = Resources.class.getResourceAsStream(FOLDER + path);
        if (in == null) {
            throw new IllegalArgumentException("The reading pack has no file " + path + ".");
        }
        return in;
    }
}
