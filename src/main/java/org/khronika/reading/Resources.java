package org.khronika.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads the packs from the class path. */
final class Resources {

    private static final Pattern TRUE_OR_FALSE = Pattern.compile("true|false");
    private static final Pattern INTEGER = Pattern.compile("-?\\d+");

    private Resources() {}

    /** A YAML file whose top level is a map. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> yaml(String path) {
        try (InputStream in = open(path)) {
            Object loaded = plainYaml().load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (loaded instanceof Map<?, ?> map) {
                return (Map<String, Object>) map;
            }
            throw new IllegalArgumentException("The pack file " + path + " should be a map of names to values.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** YAML in which only true and false are booleans: a list of words may hold "no" and "on". */
    private static Yaml plainYaml() {
        LoaderOptions options = new LoaderOptions();
        DumperOptions dumping = new DumperOptions();
        Resolver resolver = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.BOOL, TRUE_OR_FALSE, "tf");
                addImplicitResolver(Tag.INT, INTEGER, "-0123456789");
            }
        };
        return new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, resolver);
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
        return Resources.class.getResource("/reading/" + path) != null;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Map<String, Object> yaml, String key) {
        return (Map<String, Object>) yaml.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Map<String, Object> yaml, String key) {
        return (List<Object>) yaml.getOrDefault(key, List.of());
    }

    static List<String> strings(Map<String, Object> yaml, String key) {
        return list(yaml, key).stream().map(String::valueOf).toList();
    }

    private static InputStream open(String path) {
        @Nullable InputStream in = Resources.class.getResourceAsStream("/reading/" + path);
        if (in == null) {
            throw new IllegalArgumentException("The reading pack has no file " + path + ".");
        }
        return in;
    }
}
