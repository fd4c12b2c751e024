package org.khronika.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.people.FoldedWords;
import org.khronika.people.FoldedWords.FoldedWord;
import org.khronika.publication.Spellings.Found;
import org.khronika.review.HiddenNames.Hidden;
import org.springframework.web.util.HtmlUtils;

/**
 * What {@link Spellings} finds, looked for as plainly as it can be said: every word of a text is folded and compared with every name. What is quicker
 * is held to it.
 */
final class PlainSearch {

    private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");
    private static final Pattern ADDRESS_ESCAPES = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

    private static final int WIDEST_GAP = 4;
    private static final int LONGEST_PUBLIC_NAME = 5;

    private record Name(List<String> words, @Nullable Hidden hidden) {}

    private static final Comparator<Name> LONGEST_FIRST =
            Comparator.comparingInt((Name name) -> name.words().size()).reversed();

    private final List<Name> names = new ArrayList<>();

    PlainSearch(List<Hidden> hidden, List<String> publicNames) {
        hidden.forEach(one -> one.naming().hidden().forEach(spelling -> names.add(new Name(folded(spelling), one))));
        names.removeIf(name -> name.words().isEmpty());
        names.sort(LONGEST_FIRST);
        List<Name> open = publicNames.stream()
                .filter(name -> folded(name).size() > 1 && folded(name).size() <= LONGEST_PUBLIC_NAME)
                .filter(name -> !holdsAFullName(name))
                .map(name -> new Name(folded(name), null))
                .toList();
        names.addAll(open);
        names.sort(LONGEST_FIRST);
    }

    private boolean holdsAFullName(String name) {
        List<FoldedWord> words = FoldedWords.of(FoldedWords.normal(name));
        return Stream.iterate(0, n -> n < words.size(), n -> n + 1)
                .anyMatch(n -> longest(words, n, true)
                        .filter(hidden -> hidden.words().size() > 1)
                        .isPresent());
    }

    private static List<String> folded(String name) {
        return FoldedWords.of(FoldedWords.normal(name)).stream()
                .map(FoldedWord::folded)
                .toList();
    }

    /** The first name in a file that is text: as it is written, decoded, and without tags. */
    Optional<Found> inFile(String text) {
        String decoded = ADDRESS_ESCAPES
                .matcher(HtmlUtils.htmlUnescape(JSON_ESCAPE
                        .matcher(text)
                        .replaceAll(escape -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(escape.group(1), 16))))
                        .replace("\\n", " ")
                        .replace("\\t", " ")))
                .replaceAll(escapes -> Matcher.quoteReplacement(URLDecoder.decode(escapes.group(), UTF_8)));
        String read = decoded.replaceAll("</?(?:b|i|u|s|em|strong|mark|small|wbr)\\s*/?>", "")
                .replaceAll("<[^>]*>", " ");
        return Stream.of(text, decoded, read)
                .flatMap(version -> list(version).stream())
                .findFirst();
    }

    List<Found> list(String text) {
        List<FoldedWord> words = FoldedWords.of(FoldedWords.normal(text));
        List<Found> found = new ArrayList<>();
        int shieldedTo = 0;
        for (int n = 0; n < words.size(); n++) {
            Optional<Name> hidden = longest(words, n, true);
            Optional<Name> open = longest(words, n, false);
            boolean isShort = hidden.filter(name -> name.words().size() == 1).isPresent();
            if (hidden.isEmpty() || (isShort && open.isPresent())) {
                int at = n;
                shieldedTo = Math.max(
                        shieldedTo, open.map(name -> at + name.words().size()).orElse(0));
            } else if (!isShort || n >= shieldedTo) {
                Name name = hidden.get();
                int last = n + name.words().size() - 1;
                if (name.hidden() != null) {
                    found.add(new Found(words.get(n).start(), words.get(last).end(), name.hidden()));
                }
                n = last;
            }
        }
        return found;
    }

    private Optional<Name> longest(List<FoldedWord> words, int at, boolean hidden) {
        return names.stream()
                .filter(name -> (name.hidden() != null) == hidden)
                .filter(name -> stands(name.words(), words, at))
                .findFirst();
    }

    private static boolean stands(List<String> name, List<FoldedWord> words, int at) {
        if (at + name.size() > words.size()) {
            return false;
        }
        for (int n = 0; n < name.size(); n++) {
            FoldedWord word = words.get(at + n);
            boolean apart = n > 0 && word.start() - words.get(at + n - 1).end() > WIDEST_GAP;
            if (apart || !WordEndings.isFormOf(name.get(n), word.folded())) {
                return false;
            }
        }
        return true;
    }
}
