package org.khronika.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.people.FoldedWords;
import org.khronika.people.ReadName;
import org.khronika.records.Naming;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.HiddenNames;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.review.ProtectedNames;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.Reviewed;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** By the spellings that a release takes out, and by names that sound like one of them. */
@Component
record ProtectedNamesInTexts(
        HiddenNames hiddenNames, NameDecisions decisions, Records records, Reviewed reviewed, RecordTypes types)
        implements ProtectedNames {

    /** From here on two names are one in two spellings. */
    private static final double ONE_NAME = .9;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’'-]+");

    @Override
    public Finder seenBy(Reader reader) {
        Map<NameDecisions.Key, NameDecision> decided = decisions.newest();
        List<Hidden> hidden = Stream.concat(
                        hiddenNames.list().stream(),
                        hiddenNames.listOpen().stream().map(one -> new Hidden(one.address(), one.naming())))
                .filter(one -> records.find(one.address(), reader).isPresent())
                .map(one -> withoutThoseThatMayStand(one, decided))
                .filter(one -> !one.naming().hidden().isEmpty())
                .toList();
        if (hidden.isEmpty()) {
            return text -> List.of();
        }
        List<RecordRef> protecting = hidden.stream().map(Hidden::address).toList();
        List<String> open = reviewed.list(RecordKind.PERSON).stream()
                .filter(person -> !protecting.contains(person.address()))
                .flatMap(this::names)
                .toList();
        Spellings spellings = new Spellings(hidden, open);
        List<Sought> names = hidden.stream()
                .flatMap(one -> one.naming().hidden().stream())
                .distinct()
                .map(Sought::of)
                .filter(name -> name.words() > 1) // of one word too many others sound alike
                .toList();
        return text -> found(text, spellings, names, open);
    }

    private static Hidden withoutThoseThatMayStand(Hidden one, Map<NameDecisions.Key, NameDecision> decided) {
        List<String> names = one.naming().hidden().stream()
                .filter(name -> {
                    NameDecision decision = decided.get(NameDecisions.Key.of(one.address(), name));
                    return decision == null || decision.answer() != NameDecision.NameAnswer.MAY_STAND;
                })
                .toList();
        return new Hidden(
                one.address(), new Naming(one.naming().label(), one.naming().rule(), names));
    }

    private <T extends Record> Stream<String> names(Stored<T> person) {
        RecordType<T> type = types.get(person);
        return Stream.concat(
                Stream.of(person.title()), type.words(person.body()).stream().filter(word -> !word.startsWith("≈")));
    }

    /** A hidden name, read once for all texts. */
    private record Sought(ReadName name, int words) {

        static Sought of(String name) {
            return new Sought(
                    ReadName.of(name), (int) WORD.matcher(name).results().count());
        }
    }

    private static List<String> found(String text, Spellings spellings, List<Sought> names, List<String> open) {
        String normal = FoldedWords.normal(text);
        List<String> found = new ArrayList<>();
        spellings.list(normal).forEach(one -> found.add(normal.substring(one.start(), one.end())));
        if (found.isEmpty()) {
            List<MatchResult> words = WORD.matcher(normal).results().toList();
            Map<Integer, List<ReadName>> there = new HashMap<>();
            names.stream()
                    .map(name -> soundsLike(
                            name.name(),
                            there.computeIfAbsent(name.words(), length -> capitalised(normal, words, length)),
                            open))
                    .filter(Objects::nonNull)
                    .forEach(found::add);
        }
        return found.stream().distinct().toList();
    }

    /** Wherever so many words with a capital letter follow each other. */
    private static List<ReadName> capitalised(String text, List<MatchResult> words, int length) {
        return IntStream.rangeClosed(0, words.size() - length)
                .filter(n -> IntStream.range(n, n + length)
                        .allMatch(at ->
                                Character.isUpperCase(words.get(at).group().codePointAt(0))))
                .mapToObj(n -> ReadName.of(text.substring(
                        words.get(n).start(), words.get(n + length - 1).end())))
                .toList();
    }

    private static @Nullable String soundsLike(ReadName name, List<ReadName> there, List<String> open) {
        return there.stream()
                .filter(one -> name.likeness(one) >= ONE_NAME)
                .filter(one ->
                        open.stream().noneMatch(other -> ReadName.of(other).likeness(one) >= name.likeness(one)))
                .map(ReadName::name)
                .findFirst()
                .orElse(null);
    }
}
