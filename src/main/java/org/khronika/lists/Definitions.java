package org.khronika.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.records.RecordType.Start;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Definitions of others that a new list may start from, each a file in {@code resources/lists} for anybody to read. */
final class Definitions {

    private static final List<String> FILES = List.of("pace-1900");

    private Definitions() {}

    /** All of them. */
    static List<Start<CuratedList>> all() {
        return FILES.stream().map(Definitions::read).toList();
    }

    private static Start<CuratedList> read(String name) {
        String path = "/lists/" + name + ".yaml";
        try (InputStream in = Definitions.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Expected the definition %s, found no such file.".formatted(path));
            }
            Map<?, ?> file = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new Start<>(text(file, "key"), text(file, "says"), list(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The definition " + path + " cannot be read.", e);
        }
    }

    private static CuratedList list(Map<?, ?> file) {
        return new CuratedList(
                text(file, "title"),
                ListSubject.valueOf(text(file, "subject")),
                Keeper.OURS,
                null,
                null,
                null,
                null,
                text(file, "purpose"),
                grounds(file, "criteria").stream()
                        .map(one -> new Criterion(
                                text(one, "code"), text(one, "words"), text(one, "source"), verified(one)))
                        .toList(),
                grounds(file, "exclusions").stream()
                        .map(one -> new Exclusion(
                                text(one, "code"), text(one, "words"), text(one, "source"), verified(one)))
                        .toList(),
                null,
                file.get("reviewMonths") instanceof Integer months ? months : null,
                null,
                null);
    }

    private static List<Map<?, ?>> grounds(Map<?, ?> file, String name) {
        List<?> all = file.get(name) instanceof List<?> list ? list : List.of();
        return all.stream().<Map<?, ?>>map(one -> (Map<?, ?>) one).toList();
    }

    private static String text(Map<?, ?> file, String name) {
        @Nullable Object value = file.get(name);
        if (value == null) {
            throw new IllegalStateException("Expected %s in a definition, found %s.".formatted(name, file.keySet()));
        }
        return value.toString();
    }

    private static boolean verified(Map<?, ?> ground) {
        return Boolean.TRUE.equals(ground.get("verified"));
    }
}
