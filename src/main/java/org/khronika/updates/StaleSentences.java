package org.khronika.updates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.Stored;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.Reviewed;
import org.khronika.statistics.Counting;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** Finds the sentences of editions in use whose bindings now say something else, and only those. */
@Component
public class StaleSentences {

    private final KeptBindings kept;
    private final SaysNow now;
    private final BoundWords words;
    private final Counting counting;
    private final Reviewed reviewed;
    private final Records records;

    StaleSentences(
            KeptBindings kept, SaysNow now, BoundWords words, Counting counting, Reviewed reviewed, Records records) {
        this.kept = kept;
        this.now = now;
        this.words = words;
        this.counting = counting;
        this.reviewed = reviewed;
        this.records = records;
    }

    /** A binding of an edition, with the sentence in which it stands. */
    private record Place(UpdateSentence sentence, Binding binding) {}

    /** Those of the updates that the reader may see, the latest period first, in the order of the text. */
    public List<StaleSentence> list(Reader reader) {
        List<KeptBindings.Kept> all = kept.inUse(reader);
        Map<RecordRef, Stored<Update>> editions = editions(all);
        Map<RecordRef, List<Place>> places = new HashMap<>();
        editions.forEach((address, edition) -> places.put(address, places(edition.body())));
        Map<String, BindingSaid> says = now.of(places.values().stream()
                .flatMap(List::stream)
                .map(Place::binding)
                .distinct()
                .toList());
        List<StaleSentence> stale = new ArrayList<>();
        for (KeptBindings.Kept one : all) {
            Stored<Update> edition = editions.get(one.update());
            BindingSaid said = says.get(one.boundTo());
            if (edition != null && said != null) {
                Place place = places.getOrDefault(one.update(), List.of()).get(one.n());
                stale(new Looked(one, edition, place, said, says))
                        .filter(found -> !asksForTheUnseen(found.binding(), reader))
                        .ifPresent(stale::add);
            }
        }
        return List.copyOf(stale);
    }

    /** A binding that is looked at. */
    private record Looked(
            KeptBindings.Kept kept,
            Stored<Update> edition,
            Place place,
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

    /** How many sentences of an update they are, as far as the reader may see it. */
    public int count(RecordRef update, Reader reader) {
        return (int) list(reader).stream()
                .filter(one -> one.edition().address().equals(update))
                .map(StaleSentence::sentence)
                .distinct()
                .count();
    }

    private Map<RecordRef, Stored<Update>> editions(List<KeptBindings.Kept> all) {
        Set<RecordRef> updates = all.stream().map(KeptBindings.Kept::update).collect(Collectors.toSet());
        return Stored.only(reviewed.among(updates).values(), Update.class).stream()
                .collect(Collectors.toMap(Stored::address, edition -> edition));
    }

    private static List<Place> places(Update update) {
        return UpdateSentences.of(update).stream()
                .flatMap(sentence -> sentence.bindings().map(binding -> new Place(sentence, binding)))
                .toList();
    }

    private Optional<StaleSentence> stale(Looked one) {
        BindingSaid then = one.kept().said();
        if (one.now().counted()) {
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
        boolean same = before != null && after != null && words.same(before, after, binding);
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
