package org.khronika.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khronika.reading.Detail;
import org.khronika.reading.DetailKind;
import org.khronika.reading.Reading;
import org.khronika.values.RecordKind;

/**
 * Finds the names of a text: those that the reader finds, those that records bear, in whatever letters, and names in Cyrillic letters by
 * the endings of their surnames.
 */
final class NameFinder {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}'’ʼ-]*");
    /** No name begins or ends with a word that only links others. */
    private static final Pattern LINKING = Pattern.compile("(?i)^(?:the|of|and|for) | (?:the|of|and|for)$");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?$");
    private static final Pattern CYRILLIC_NAME =
            Pattern.compile("(?:[\\p{IsCyrillic}&&\\p{Lu}][\\p{IsCyrillic}-]+ ){1,2}"
                    + "[\\p{IsCyrillic}&&\\p{Lu}][\\p{IsCyrillic}-]*(?:[оеё]в|ин|[оеё]в[аыу]|[оеё]вой|[оеё]вым|ин[аыу]|иной|[сц]к(?:ий|ая|ого|ой|ому)|ұлы|қызы|улы|кызы|бек|бай"
                    + "|ба[ей]ва?|[оеё]ва|ина|енко|дзе|ян)(?![\\p{IsCyrillic}])");

    private final String text;
    private final NamesOnRecord names;
    private final Spans taken = new Spans();
    private final List<FoundName> found = new ArrayList<>();

    private NameFinder(String text, NamesOnRecord names) {
        this.text = text;
        this.names = names;
    }

    /** All names, in the order of the text. */
    static List<FoundName> find(String text, Reading reading, NamesOnRecord names) {
        NameFinder finder = new NameFinder(text, names);
        finder.onRecord(2);
        reading.details().forEach(finder::add);
        finder.onRecord(1);
        finder.inCyrillic();
        finder.found.sort(Comparator.comparingInt(FoundName::start));
        return List.copyOf(finder.found);
    }

    private void add(Detail detail) {
        RecordKind kind = detail.kind() == DetailKind.PERSON
                ? RecordKind.PERSON
                : detail.kind() == DetailKind.ORGANISATION ? RecordKind.ORGANISATION : null;
        if (kind != null && taken.isFree(detail.start(), detail.end())) {
            add(detail.start(), detail.end(), detail.value(), kind);
        }
    }

    private void add(int start, int end, String name, RecordKind kind) {
        taken.take(start, end);
        found.add(new FoundName(start, end, text.substring(start, end), name, kind));
    }

    private record Word(int start, int end) {}

    /** Names of records as they stand on record, of at least so many words: the longest first. */
    private void onRecord(int fewest) {
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(new Word(word.start(), word.end()));
        }
        for (int from = 0; from < words.size(); from++) {
            for (int n = Math.min(names.longest(), words.size() - from); n >= fewest; n--) {
                if (taken(words.get(from).start(), words.get(from + n - 1).end())) {
                    break;
                }
            }
        }
    }

    /** Whether the stretch is a name of a record, and is one now. */
    private boolean taken(int start, int end) {
        String words = text.substring(start, end);
        if (words.indexOf('\n') >= 0
                || LINKING.matcher(words).find()
                || !Character.isUpperCase(words.codePointAt(0))
                || !taken.isFree(start, end)) {
            return false;
        }
        Matcher possessive = POSSESSIVE.matcher(words);
        int ends = possessive.find() ? start + possessive.start() : end;
        String name = text.substring(start, ends);
        RecordKind kind = kind(name);
        if (kind == null) {
            return false;
        }
        add(start, ends, name, kind);
        return true;
    }

    private @Nullable RecordKind kind(String name) {
        boolean single = !name.contains(" ");
        if ((single && name.length() < 3) || (!names.isName(name) && (single || !names.isCore(name)))) {
            return null;
        }
        if (!names.of(name, RecordKind.ORGANISATION).isEmpty()) {
            return RecordKind.ORGANISATION;
        }
        return single || names.of(name, RecordKind.PERSON).isEmpty() ? null : RecordKind.PERSON;
    }

    private void inCyrillic() {
        Matcher name = CYRILLIC_NAME.matcher(text);
        while (name.find()) {
            if (taken.isFree(name.start(), name.end())) {
                add(name.start(), name.end(), name.group(), RecordKind.PERSON);
            }
        }
    }
}
