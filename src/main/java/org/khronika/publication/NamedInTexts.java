package org.khronika.publication;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khronika.pages.RecordPage;
import org.khronika.people.NameFolding;
import org.khronika.people.PrintedNames;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;

/**
 * The people whose names stand in the words of a page, as their own pages print them: whoever writes a name into a title or an account need not
 * name the person in a field as well for the two to lead to each other. A name that another person may bear too, in whatever spelling or letters
 * their page prints, leads to neither: the words do not say whom of them they mean.
 */
final class NamedInTexts {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-'’][\\p{L}\\p{M}\\p{N}]+)*");

    /** What goes on after a name makes it another name. */
    private static final Pattern GOES_ON = Pattern.compile("[\\p{L}\\p{M}\\p{N}]|-\\p{L}");

    /** A name that a page prints as its title. */
    private record Printed(String name, PublicRecord person, boolean ofOneAlone) {}

    /** A name in its folded words, and whose it is. */
    private record Borne(Set<String> words, RecordRef person) {

        /** Whether somebody of this name may be called so: a patronymic may be left out, an initial fits every name that begins with it. */
        boolean mayBe(Set<String> called) {
            return called.stream().allMatch(word -> words.stream().anyMatch(own -> fits(word, own)));
        }

        private static boolean fits(String one, String other) {
            return one.equals(other)
                    || (Math.min(one.length(), other.length()) == 1 && one.codePointAt(0) == other.codePointAt(0));
        }
    }

    /** By its first word each name of more than one word, the longest first: one word alone may be anybody. */
    private final Map<String, List<Printed>> byFirstWord = new HashMap<>();

    NamedInTexts(List<PublicRecord> records, Language language) {
        Map<String, List<Borne>> byWord = new HashMap<>();
        records.stream()
                .flatMap(record -> borne(record, language))
                .forEach(borne -> borne.words()
                        .forEach(word -> byWord.computeIfAbsent(word, none -> new ArrayList<>())
                                .add(borne)));
        for (PublicRecord record : records) {
            String name = record.page().title();
            Matcher first = WORD.matcher(name);
            if (record.kind() == RecordKind.PERSON && first.find() && first.end() < name.length()) {
                byFirstWord
                        .computeIfAbsent(first.group(), none -> new ArrayList<>())
                        .add(new Printed(name, record, isOfOneAlone(name, record.address(), byWord)));
            }
        }
        byFirstWord
                .values()
                .forEach(names -> names.sort(Comparator.comparingInt(
                                (Printed printed) -> printed.name().length())
                        .reversed()));
    }

    private static Stream<Borne> borne(PublicRecord record, Language language) {
        return record.kind() != RecordKind.PERSON
                ? Stream.empty()
                : PrintedNames.on(record.page(), language)
                        .map(name -> new Borne(folded(name), record.address()))
                        .distinct();
    }

    private static Set<String> folded(String name) {
        return new HashSet<>(NameFolding.words(name));
    }

    private static boolean isOfOneAlone(String name, RecordRef person, Map<String, List<Borne>> byWord) {
        Set<String> called = folded(name);
        return called.stream()
                .max(Comparator.comparingInt(String::length))
                .filter(longest -> byWord.getOrDefault(longest, List.of()).stream()
                        .noneMatch(borne -> !borne.person().equals(person) && borne.mayBe(called)))
                .isPresent();
    }

    Stream<PublicRecord> on(RecordPage page) {
        return Stream.concat(Stream.of(page.title()), page.prose().stream())
                .flatMap(text -> in(text).stream())
                .distinct();
    }

    /** Of names that stand in one another only the longest is meant. */
    private Set<PublicRecord> in(String text) {
        Set<PublicRecord> named = new LinkedHashSet<>();
        int read = 0;
        for (MatchResult word : WORD.matcher(text).results().toList()) {
            if (word.start() < read) {
                continue;
            }
            for (Printed printed : byFirstWord.getOrDefault(word.group(), List.of())) {
                if (stands(printed.name(), text, word.start())) {
                    read = word.start() + printed.name().length();
                    if (printed.ofOneAlone()) {
                        named.add(printed.person());
                    }
                    break;
                }
            }
        }
        return named;
    }

    private static boolean stands(String name, String text, int at) {
        return text.startsWith(name, at)
                && !GOES_ON.matcher(text)
                        .region(at + name.length(), text.length())
                        .lookingAt();
    }
}
