package org.khronika.words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.DataColumns;
import org.khronika.registers.CaseRegister;

/** The keys that registers and columns of files ask for: they say only the name of a column, and the class that they stand in gives the rest. */
public final class WordsOfColumns {

    private static final Pattern CALL = Pattern.compile(
            "(new RegisterColumns<[^(]*>|wordsOf|new RegisterDefinition|\\bdefinition|new DataFields<>)\\(\\s*(?:(\\w+)\\.class|words\\b)"
                    + "|\\.(both|onPage|inFile|titledFile|file)\\(\\s*\"([\\w-]+)\"|(DEFINITION\\s*\\.onRecord)");

    private WordsOfColumns() {}

    /** The keys of the English catalogues that begin so. */
    public static Set<String> keys(String beginning) {
        return Languages.shipped().english().catalogue().keys().stream()
                .filter(key -> key.startsWith(beginning))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of a file of code. */
    static Set<String> in(Path file) throws IOException {
        Set<String> keys = new TreeSet<>();
        String context = file.toString().replaceFirst(".*/khronika/([a-z]+)/.*", "$1");
        String code = Files.readString(file);
        Matcher call = CALL.matcher(code);
        String words = "";
        String register = "";
        while (call.find()) {
            String maker = call.group(1);
            String base = call.group(2) == null ? "" : context + "." + kebab(call.group(2));
            if (maker != null && base.isEmpty()) {
                words = ""; // a key that is handed over
            } else if (maker != null && maker.contains("efinition")) {
                register = base;
                keys.add(base + ".title");
                keys.add(base + ".counts");
            } else if (maker != null) {
                words = base;
                if (maker.contains("RegisterColumns") && opens(code, call.end())) {
                    keys.add(base + ".opens");
                }
            } else if (call.group(5) != null) {
                keys.add(register + ".on-record");
            } else if (call.group(3) != null && !words.isEmpty()) {
                column(call.group(3), call.group(4), words, keys);
            }
        }
        if (code.contains("COLUMNS.data(") && register.isEmpty() && !words.isEmpty()) {
            keys.add(words + ".title");
        }
        return keys;
    }

    /** Whether columns say more than the class that they are called by: how an entry opens. */
    private static boolean opens(String code, int at) {
        return code.startsWith(",", at);
    }

    private static void column(String kind, String name, String words, Set<String> keys) {
        String key = words + "." + kebab(name);
        switch (kind) {
            case "both" -> {
                keys.add(key + ".head");
                means(name, key, keys);
            }
            case "onPage" -> keys.add(key + ".head");
            case "inFile" -> means(name, key, keys);
            case "titledFile" -> keys.add(words + ".file-title");
            default -> {}
        }
    }

    /** What a column means: what is said once for all files, or what its own says. */
    private static void means(String name, String key, Set<String> keys) {
        keys.add(DataColumns.shared(name).map(Phrase::key).orElse(key + ".column"));
    }

    /** What is said once of a column that stands in several files. */
    static Set<String> ofSharedColumns() {
        return DataColumns.names().stream()
                .flatMap(name -> DataColumns.shared(name).stream())
                .map(Phrase::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the registers of cases are called, and their columns on a page. */
    static Set<String> ofCaseRegisters() {
        return Stream.of(CaseRegister.values())
                .flatMap(register -> Stream.of(
                                "title",
                                "counts",
                                "opens",
                                "state.head",
                                "since.head",
                                "where.head",
                                "charges.head",
                                "how-it-stands.head")
                        .map(part -> Keys.of(CaseRegister.class, register.name()) + "." + part))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replace('_', '-');
    }
}
