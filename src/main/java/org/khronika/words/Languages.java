package org.khronika.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The languages that there are folders of catalogues for. A catalogue file is {@code words/TAG/CONTEXT.properties} in UTF-8, a message in ICU
 * syntax a key; a comment before a key is for the translator.
 *
 * @see <a href="https://unicode-org.github.io/icu/userguide/format_parse/messages/">ICU messages</a>
 */
public final class Languages {

    private static final String FILES = "classpath*:words/*/*.properties";

    private static final AtomicReference<@Nullable Languages> SPOKEN = new AtomicReference<>();

    private final Map<String, Language> byTag;

    private Languages(Map<String, Language> byTag) {
        this.byTag = byTag;
    }

    /** The languages that Khronika ships. */
    public static Languages shipped() {
        return Shipped.LANGUAGES;
    }

    /** Those and the languages that this installation brings itself. */
    public static Languages spoken() {
        Languages with = SPOKEN.get();
        return with == null ? shipped() : with;
    }

    /** The language of whoever sits at the terminal: of the locale in which the program shows words. */
    public static Language ofTerminal() {
        return spoken().of(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /**
     * Speaks the languages of a folder besides those that Khronika ships, as {@link WordsOfAFolder} reads them; what was spoken from another
     * folder is spoken no more.
     */
    public static Languages speak(Path folder) {
        return speak(WordsOfAFolder.tags(folder).stream()
                .map(tag -> WordsOfAFolder.of(folder, tag).language())
                .toList());
    }

    static Languages speak(List<Language> more) {
        Map<String, Language> all = new TreeMap<>();
        more.forEach(language -> all.put(language.tag(), language));
        all.putAll(shipped().byTag);
        Languages spoken = new Languages(all);
        SPOKEN.set(spoken);
        return spoken;
    }

    /**
     * The languages of some files.
     *
     * @throws IllegalStateException when a file is no catalogue, naming the file and the key
     */
    static Languages of(List<CatalogueFile> files) {
        Map<String, List<CatalogueFile>> byTag = files.stream().collect(Collectors.groupingBy(CatalogueFile::tag));
        Map<String, Language> languages = new TreeMap<>();
        byTag.forEach((tag, of) -> languages.put(tag, language(tag, () -> of)));
        return new Languages(languages);
    }

    static Language language(String tag, Supplier<List<CatalogueFile>> files) {
        // Lists and numbers of our English are those of Britain: "a, b and c"
        Locale locale = tag.equals("en") ? Locale.UK : Locale.forLanguageTag(tag);
        return new Language(locale, () -> Catalogue.of(files.get(), locale));
    }

    /** English, in which everything can be said. */
    public Language english() {
        return byTag("en").orElseThrow();
    }

    /** The language of a tag such as "kk"; empty where there is no folder for it. */
    public Optional<Language> byTag(String tag) {
        return Optional.ofNullable(byTag.get(tag));
    }

    /** The language of a locale; English where there is no folder for it. */
    public Language of(Locale locale) {
        return byTag(locale.getLanguage()).orElseGet(this::english);
    }

    /** All of them, in the order of their tags. */
    public List<Language> all() {
        return List.copyOf(byTag.values());
    }

    /** Found when the first phrase is said; the files of a language are read when it first says something. */
    private static final class Shipped {

        static final Languages LANGUAGES = new Languages(found());

        private static Map<String, Language> found() {
            Map<String, List<Resource>> byTag = new TreeMap<>();
            try {
                for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                    byTag.computeIfAbsent(CatalogueFile.tag(file), _ -> new ArrayList<>())
                            .add(file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, Language> languages = new TreeMap<>();
            byTag.forEach((tag, files) -> languages.put(tag, language(tag, () -> read(files))));
            return languages;
        }

        private static List<CatalogueFile> read(List<Resource> files) {
            try {
                List<CatalogueFile> read = new ArrayList<>();
                for (Resource file : files) {
                    read.add(CatalogueFile.read(file));
                }
                return read;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
