package org.khronika.desk.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.khronika.records.Reader;
import org.khronika.records.RecordQuery;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.Records;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Names as the titles and other spellings of the records that are kept. Withdrawn records are found by their address only. */
@Component
class RecordNames implements Names {

    private static final ReviewState[] CURRENT = {
        ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED
    };
    private static final int NEAR = 8;

    private final Records records;
    private final RecordTypes types;

    RecordNames(Records records, RecordTypes types) {
        this.records = records;
        this.types = types;
    }

    @Override
    public Optional<Candidate> find(RecordRef address, Reader reader) {
        return records.find(address, reader).map(this::candidate);
    }

    @Override
    public Meant meant(String words, Set<RecordKind> kinds, Reader reader) {
        Optional<RecordRef> address = Names.address(words);
        if (address.isPresent()) {
            return find(address.get(), reader).<Meant>map(Meant.One::new).orElseGet(Meant.Nothing::new);
        }
        List<Candidate> near = near(words, kinds, reader, 50);
        List<Candidate> exact =
                near.stream().filter(candidate -> isCalled(candidate, words)).toList();
        if (exact.size() == 1) {
            return new Meant.One(exact.getFirst());
        }
        List<Candidate> offered = exact.isEmpty() ? near : exact;
        return offered.isEmpty()
                ? new Meant.Nothing()
                : new Meant.Perhaps(offered.stream().limit(NEAR).toList());
    }

    @Override
    public List<Candidate> suggestions(String words, Set<RecordKind> kinds, Reader reader) {
        Optional<RecordRef> address = Names.address(words);
        if (address.isPresent()) {
            return find(address.get(), reader)
                    .filter(found -> kinds.contains(found.address().kind()))
                    .stream()
                    .toList();
        }
        return words.isBlank() || kinds.isEmpty()
                ? List.of()
                : near(words, kinds, reader, NEAR * 3).stream().limit(NEAR).toList();
    }

    private List<Candidate> near(String words, Set<RecordKind> kinds, Reader reader, int limit) {
        RecordQuery query = RecordQuery.all()
                .of(kinds.toArray(RecordKind[]::new))
                .in(CURRENT)
                .matching(words)
                .rows(0, limit);
        String lower = words.strip().toLowerCase(Locale.ROOT);
        return records.listWhole(query, reader).stream()
                .map(this::candidate)
                .sorted(Comparator.comparing((Candidate found) -> !isCalled(found, words))
                        .thenComparing(
                                found -> !found.title().toLowerCase(Locale.ROOT).startsWith(lower))
                        .thenComparing(Candidate::title))
                .toList();
    }

    private static boolean isCalled(Candidate candidate, String words) {
        String name = words.strip();
        return candidate.title().equalsIgnoreCase(name)
                || candidate.others().stream().anyMatch(other -> other.equalsIgnoreCase(name));
    }

    private <T extends Record> Candidate candidate(Stored<T> record) {
        RecordType<T> type = types.get(record);
        List<String> others = new ArrayList<>(type.words(record.body()));
        others.remove(record.title());
        return new Candidate(record.address(), record.title(), record.kind().noun(), List.copyOf(others));
    }
}
