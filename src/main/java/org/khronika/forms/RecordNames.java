package org.khronika.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khronika.people.NameFolding;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/**
 * Names as the titles and other spellings of the records that are kept, and of the places of the gazetteer. Withdrawn records
 * are found by their address only.
 */
@Component
record RecordNames(Records records, RecordTypes types, GazetteerNames gazetteer) implements Names {

    private static final ReviewState[] CURRENT = {
        ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED
    };
    private static final int NEAR = 8;
    private static final int SHORTEST_SOUND = 4;

    @Override
    public Optional<Match> find(RecordRef address, Reader reader) {
        return records.find(address, reader).map(this::match);
    }

    @Override
    public Optional<Match> byId(String id, Set<RecordKind> kinds, Reader reader) {
        if (id.startsWith(GAZETTEER)) {
            return kinds.contains(RecordKind.PLACE) ? gazetteer.find(id, reader) : Optional.empty();
        }
        return Names.address(id)
                .filter(address -> kinds.contains(address.kind()))
                .flatMap(address -> find(address, reader));
    }

    @Override
    public Meant meant(String words, Set<RecordKind> kinds, Reader reader) {
        Optional<RecordRef> address = Names.address(words);
        if (address.isPresent()) {
            return find(address.get(), reader).<Meant>map(Meant.One::new).orElseGet(Meant.Nothing::new);
        }
        List<Match> near = near(words, kinds, reader, 50);
        List<Match> exact =
                near.stream().filter(finding -> isCalled(finding, words)).toList();
        if (exact.size() == 1) {
            return new Meant.One(exact.getFirst());
        }
        List<Match> offered = exact.isEmpty() ? near : exact;
        return offered.isEmpty()
                ? new Meant.Nothing()
                : new Meant.Perhaps(offered.stream().limit(NEAR).toList());
    }

    @Override
    public List<Match> suggestions(String words, Set<RecordKind> kinds, Reader reader) {
        Optional<RecordRef> address = Names.address(words);
        if (address.isPresent()) {
            return byId(address.get().address(), kinds, reader).stream().toList();
        }
        return words.isBlank() || kinds.isEmpty()
                ? List.of()
                : near(words, kinds, reader, NEAR * 3).stream().limit(NEAR).toList();
    }

    /** Records in which the words stand, or places of the gazetteer; where there is none, records whose names sound so. */
    private List<Match> near(String words, Set<RecordKind> kinds, Reader reader, int limit) {
        List<Match> near = with(words, kinds, reader, limit);
        if (kinds.contains(RecordKind.PLACE)) {
            near = Stream.concat(near.stream(), gazetteer.beginningWith(words, reader).stream())
                    .toList();
        }
        String sound = NameFolding.key(words);
        return sorted(
                near.isEmpty() && sound.length() >= SHORTEST_SOUND ? with(sound, kinds, reader, limit) : near, words);
    }

    private List<Match> with(String words, Set<RecordKind> kinds, Reader reader, int limit) {
        RecordQuery query = RecordQuery.all()
                .of(kinds.toArray(RecordKind[]::new))
                .in(CURRENT)
                .matching(words)
                .rows(0, limit);
        return records.listWhole(query, reader).stream().map(this::match).toList();
    }

    private static List<Match> sorted(List<Match> near, String words) {
        String lower = words.strip().toLowerCase(Locale.ROOT);
        return near.stream()
                .sorted(Comparator.comparing((Match found) -> !isCalled(found, words))
                        .thenComparing(
                                found -> !found.title().toLowerCase(Locale.ROOT).startsWith(lower))
                        .thenComparing(Match::title))
                .toList();
    }

    private static boolean isCalled(Match finding, String words) {
        String name = words.strip();
        return finding.title().equalsIgnoreCase(name)
                || finding.others().stream().anyMatch(other -> other.equalsIgnoreCase(name));
    }

    private <T extends Record> Match match(Stored<T> record) {
        RecordType<T> type = types.get(record);
        List<String> words = type.words(record.body());
        List<String> others = new ArrayList<>(words);
        others.remove(record.title());
        others.removeIf(word -> isForFindingOnly(word, words));
        return Match.of(record.address(), record.title(), List.copyOf(others));
    }

    /** Records are found by the folding of their names and by keys too, which are no spellings that anybody would know. */
    private static boolean isForFindingOnly(String word, List<String> words) {
        return word.startsWith("≈")
                || words.stream()
                        .anyMatch(name ->
                                !name.equals(word) && NameFolding.key(name).equals(word));
    }
}
