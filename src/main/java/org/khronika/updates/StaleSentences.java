package org.khronika.updates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.Stored;
import org.khronika.review.LiveRelease;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.Reviewed;
import org.khronika.statistics.Counting;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.util.ConcurrentLruCache;

/** Finds the sentences of editions in use whose bindings now say something else, and only those. */
@Component
public class StaleSentences {

    private static final int EDITIONS = 16;

    private final KeptBindings kept;
    private final SaysNow now;
    private final BoundWords words;
    private final Counting counting;
    private final Reviewed reviewed;
    private final Records records;
    private final LiveRelease release;

    // What a text says never changes: of the editions that were looked at last its bindings are not read again.
    private final ConcurrentLruCache<Update, List<BoundAt>> bindings =
            new ConcurrentLruCache<>(EDITIONS, StaleSentences::places);

    StaleSentences(
            KeptBindings kept,
            SaysNow now,
            BoundWords words,
            Counting counting,
            Reviewed reviewed,
            Records records,
            LiveRelease release) {
        this.kept = kept;
        this.now = now;
        this.words = words;
        this.counting = counting;
        this.reviewed = reviewed;
        this.records = records;
        this.release = release;
    }

    /** A binding of an edition, with the sentence in which it stands. */
    private record BoundAt(UpdateSentence sentence, Binding binding) {}

    /** An edition of which sentences are looked at. */
    private record InUse(RecordRef update, int version) {}

    /**
     * Those of the updates that the reader may see, the latest period first, in the order of the text: of accepted editions, and behind them
     * what readers still find in the release that is served and the accepted edition says no longer.
     */
    public List<StaleSentence> list(Reader reader) {
        List<KeptBindings.Kept> all = inUse(reader);
        Map<InUse, Stored<Update>> editions = editions(all);
        Map<InUse, List<BoundAt>> places = new HashMap<>();
        editions.forEach((one, edition) -> places.put(one, bindings.get(edition.body())));
        Map<String, BindingSaid> says = now.of(places.values().stream()
                .flatMap(List::stream)
                .map(BoundAt::binding)
                .distinct()
                .toList());
        List<StaleSentence> stale = new ArrayList<>();
        for (KeptBindings.Kept one : all) {
            InUse use = new InUse(one.update(), one.version());
            Stored<Update> edition = editions.get(use);
            BindingSaid said = says.get(one.boundTo());
            if (edition != null && said != null) {
                BoundAt place = places.getOrDefault(use, List.of()).get(one.n());
                stale(new Looked(one, edition, place, said, says))
                        .filter(found -> !asksForTheUnseen(found.binding(), reader))
                        .ifPresent(stale::add);
            }
        }
        return List.copyOf(stale);
    }

    private List<KeptBindings.Kept> inUse(Reader reader) {
        List<KeptBindings.Kept> all = new ArrayList<>(kept.inUse(reader));
        Map<RecordRef, Set<String>> said = new HashMap<>();
        all.forEach(one ->
                said.computeIfAbsent(one.update(), none -> new HashSet<>()).add(key(one)));
        kept.accepted(reader).forEach((update, version) -> {
            OptionalInt published = release.version(update);
            if (published.isPresent() && published.getAsInt() != version) {
                kept.ofEdition(update, published.getAsInt(), reader).stream()
                        .filter(one -> !said.getOrDefault(update, Set.of()).contains(key(one)))
                        .forEach(all::add);
            }
        });
        return List.copyOf(all);
    }

    /** What the accepted edition says as the one before is asked of that one alone. */
    private static String key(KeptBindings.Kept one) {
        return one.boundTo() + "\n" + one.words();
    }

    /** A binding that is looked at. */
    private record Looked(
            KeptBindings.Kept kept,
            Stored<Update> edition,
            BoundAt place,
            BindingSaid now,
            Map<String, BindingSaid> all) {

        StaleSentence found(@Nullable Stored<?> before, @Nullable Stored<?> after) {
            Map<String, BindingSaid> numbers = new HashMap<>();
            place.sentence().bindings().filter(one -> one.count().isPresent()).forEach(one -> {
                BindingSaid says = all.get(one.destination());
                if (says != null) {
                    numbers.put(one.destination(), says);
                }
            });
            numbers.computeIfPresent(place.binding().destination(), (to, says) -> kept.said());
            return new StaleSentence(
                    kept.id(), edition, place.sentence(), place.binding(), kept.said(), now, before, after, numbers);
        }
    }

    /** The one of a binding, if it is stale and the reader may see it. */
    public Optional<StaleSentence> find(long binding, Reader reader) {
        return list(reader).stream().filter(one -> one.id() == binding).findFirst();
    }

    /** Whether another edition has been accepted since this one: what it says wrongly is answered by the next release. */
    public boolean isFollowed(Stored<Update> edition) {
        Stored<?> accepted = reviewed.among(Set.of(edition.address())).get(edition.address());
        return accepted != null && accepted.version() != edition.version();
    }

    /** How many sentences of an update they are, as far as the reader may see it. */
    public int count(RecordRef update, Reader reader) {
        return (int) list(reader).stream()
                .filter(one -> one.edition().address().equals(update))
                .map(StaleSentence::sentence)
                .distinct()
                .count();
    }

    private Map<InUse, Stored<Update>> editions(List<KeptBindings.Kept> all) {
        Set<RecordRef> updates = all.stream().map(KeptBindings.Kept::update).collect(Collectors.toSet());
        Map<InUse, Stored<Update>> editions = new HashMap<>();
        Stored.only(reviewed.among(updates).values(), Update.class)
                .forEach(edition -> editions.put(new InUse(edition.address(), edition.version()), edition));
        all.stream()
                .map(one -> new InUse(one.update(), one.version()))
                .distinct()
                .filter(one -> !editions.containsKey(one))
                .toList()
                .forEach(one -> Stored.only(
                                reviewed.find(one.update(), one.version()).stream()
                                        .toList(),
                                Update.class)
                        .forEach(edition -> editions.put(one, edition)));
        return editions;
    }

    private static List<BoundAt> places(Update update) {
        return UpdateSentences.of(update).stream()
                .flatMap(sentence -> sentence.bindings().map(binding -> new BoundAt(sentence, binding)))
                .toList();
    }

    private Optional<StaleSentence> stale(Looked one) {
        BindingSaid then = one.kept().said();
        if (one.now().counted() || then.counted()) {
            return then.countsTheSame(one.now()) ? Optional.empty() : Optional.of(one.found(null, null));
        }
        if (Objects.equals(then.version(), one.now().version())) {
            return Optional.empty();
        }
        Binding binding = one.place().binding();
        RecordRef record = binding.record().orElseThrow();
        Stored<?> before = then.version() == null
                ? null
                : reviewed.find(record, then.version()).orElse(null);
        Stored<?> after =
                one.now().version() == null ? null : now.open(Set.of(record)).get(record);
        boolean same = before != null
                && after != null
                && words.differing(before, after, binding).isEmpty();
        return same ? Optional.empty() : Optional.of(one.found(before, after));
    }

    /** A number of what a reader may not see would tell something of it. */
    private boolean asksForTheUnseen(Binding binding, Reader reader) {
        return binding.count()
                .filter(definition -> counting.asked(definition).stream()
                        .anyMatch(record -> records.find(record, reader).isEmpty()))
                .isPresent();
    }
}
