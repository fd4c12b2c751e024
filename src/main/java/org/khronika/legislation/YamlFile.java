package org.khronika.legislation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** One entry of a file of a pack; every scalar stays a text, so that 272-1 is no sum and no is no boolean. */
record YamlFile(String file, Map<?, ?> entry) {

    static YamlFile read(String file) {
        LoaderOptions options = new LoaderOptions();
        DumperOptions unused = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {}
        });
        try (InputStream in = YamlFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The file " + file + " is not on the class path.");
            }
            return new YamlFile(file, (Map<?, ?>) yaml.load(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + file + " cannot be read.", e);
        }
    }

    /** The entries under this key; none when it is missing. */
    List<YamlFile> entries(String key) {
        return entry.get(key) instanceof List<?> list
                ? list.stream()
                        .map(item -> new YamlFile(file, (Map<?, ?>) item))
                        .toList()
                : List.of();
    }

    /** The one entry under this key. */
    YamlFile entryOf(String key) {
        if (entry.get(key) instanceof Map<?, ?> map) {
            return new YamlFile(file, map);
        }
        throw missing(key);
    }

    boolean has(String key) {
        return entry.containsKey(key);
    }

    List<String> texts(String key) {
        return entry.get(key) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    @Nullable
    String text(String key) {
        return entry.get(key) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    String required(String key) {
        String text = text(key);
        if (text == null) {
            throw missing(key);
        }
        return text;
    }

    private IllegalArgumentException missing(String key) {
        return new IllegalArgumentException("Expected \"%s\" in %s, found none in %s.".formatted(key, file, entry));
    }
}
