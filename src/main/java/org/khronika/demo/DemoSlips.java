package org.khronika.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the first release of the demo has wrong and the second puts right: words first read as others, and records entered twice. */
record DemoSlips(List<DemoFile.Entry> slips) {

    /** No more can wait at once. */
    static final int MOST = 100;

    private static final String FILE = "slips";

    /** The files whose entries may be read wrong. */
    private static final List<String> MISREAD = List.of("incidents", "updates");

    static DemoSlips all() {
        return new DemoSlips(DemoFile.read(FILE));
    }

    static DemoSlips none() {
        return new DemoSlips(List.of());
    }

    /** The entries of a file as they are first entered, with those that should not have been. */
    List<DemoFile.Entry> entries(String file) {
        return Stream.concat(
                        DemoFile.read(file).stream().map(this::firstRead),
                        slips.stream().filter(slip -> file.equals(slip.fields().get("file"))))
                .toList();
    }

    /** The entries of other files that were read wrong. */
    List<DemoFile.Entry> misread() {
        return slips.stream().filter(slip -> !slip.fields().containsKey("body")).toList();
    }

    /** What was wrong, as readers are told it. */
    static String wrong(DemoFile.Entry slip) {
        return String.valueOf(slip.fields().get("wrong"));
    }

    /** Records that should not have been entered. */
    List<DemoFile.Entry> twice() {
        return slips.stream().filter(slip -> slip.fields().containsKey("body")).toList();
    }

    /** The same of the record with this title. */
    String wrongIn(String title) {
        return misread().stream()
                .filter(slip -> title.equals(right(slip).get("title")))
                .map(DemoSlips::wrong)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo has no slip in “%s”.".formatted(title)));
    }

    /** The name of an organisation that was entered twice. */
    static String name(DemoFile.Entry slip) {
        return slip.body().get("names") instanceof List<?> names && names.getFirst() instanceof Map<?, ?> name
                ? String.valueOf(name.get("text"))
                : "";
    }

    /** The body as it is put right. */
    static Map<?, ?> right(DemoFile.Entry slip) {
        return MISREAD.stream()
                .flatMap(file -> DemoFile.read(file).stream())
                .filter(entry -> entry.key().equals(slip.key()))
                .map(DemoFile.Entry::body)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The demo has no " + slip.key() + "."));
    }

    private DemoFile.Entry firstRead(DemoFile.Entry entry) {
        Optional<DemoFile.Entry> slip =
                misread().stream().filter(one -> one.key().equals(entry.key())).findFirst();
        if (slip.isEmpty() || !(slip.get().fields().get("first") instanceof List<?> words)) {
            return entry;
        }
        Map<Object, Object> fields = new LinkedHashMap<>(entry.fields());
        fields.put("body", read(entry.body(), words));
        return new DemoFile.Entry(entry.key(), entry.paragraphs(), fields);
    }

    private static Object read(Object tree, List<?> words) {
        return switch (tree) {
            case Map<?, ?> map -> {
                Map<Object, Object> copy = new LinkedHashMap<>();
                map.forEach((key, value) -> copy.put(key, read(value, words)));
                yield copy;
            }
            case List<?> list -> list.stream().map(item -> read(item, words)).toList();
            case String text -> read(text, words);
            default -> tree;
        };
    }

    private static String read(String text, List<?> words) {
        String read = text;
        for (Object one : words) {
            Map<?, ?> word = (Map<?, ?>) one;
            read = read.replace(String.valueOf(word.get("is")), String.valueOf(word.get("read")));
        }
        return read;
    }
}
