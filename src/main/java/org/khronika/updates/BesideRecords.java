package org.khronika.updates;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.records.BoundText.Binding;
import org.khronika.records.RecordType;
import org.khronika.records.References;
import org.khronika.records.Sensitivity;
import org.khronika.records.StatedNumbers;
import org.khronika.records.Stored;
import org.khronika.records.Sureness;
import org.khronika.records.WithCertainty;
import org.khronika.review.NeedsNoReview;
import org.khronika.review.ProtectedNames;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.Reviewed;
import org.khronika.statistics.Counting;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import org.springframework.stereotype.Component;

/** What stands beside the sentences of an edition on record. */
final class BesideRecords implements Beside {

    private final Knows knows;
    private final Stored<Update> edition;
    private final Reader reader;
    private final ProtectedNames.Finder names;
    private final Map<RecordRef, Optional<Stored<?>>> seen = new HashMap<>();
    private final Map<RecordRef, Set<RecordRef>> around = new HashMap<>();
    private final Map<RecordRef, Boolean> open = new HashMap<>();
    private final Map<Led, Optional<Facts>> facts = new HashMap<>();
    private final Map<RecordRef, Set<String>> inside = new HashMap<>();
    private @Nullable PlacesInWords places;
    private @Nullable Set<RecordRef> earlier;

    /** Where it is asked. */
    @Component
    record Knows(
            Records records,
            Reviewed reviewed,
            ShownTypes types,
            Counting counting,
            BoundWords words,
            SaysNow now,
            DrawingsOfRecords drawings,
            ProtectedNames names,
            List<NeedsNoReview> noReview) {

        /** What stands beside the sentences of an edition, as far as the reader may see it. */
        BesideRecords of(Stored<Update> edition, Reader reader) {
            return new BesideRecords(this, edition, reader);
        }
    }

    /** What a sentence leads to: a record, or a place in it. */
    private record Led(RecordRef record, String at) {}

    private BesideRecords(Knows knows, Stored<Update> edition, Reader reader) {
        this.knows = knows;
        this.edition = edition;
        this.reader = reader;
        this.names = knows.names().seenBy(reader);
    }

    private Optional<Stored<?>> record(RecordRef address) {
        return seen.computeIfAbsent(address, one -> knows.records().find(one, reader));
    }

    @Override
    public @Nullable PartialDate period() {
        return edition.body().period();
    }

    @Override
    public Optional<Facts> facts(Binding binding) {
        return binding.record()
                .flatMap(led -> facts.computeIfAbsent(
                        new Led(led, binding.at()),
                        one -> record(one.record()).map(record -> facts(record, one.at()))));
    }

    private <T extends Record> Facts facts(Stored<T> record, String at) {
        ShownType<T> type = knows.types().get(record);
        T body = record.body();
        Optional<StatedNumbers> stated = type.statedNumbers(body);
        Optional<RecordType.InPlace> inPlace = type.inPlace(body, at);
        return new Facts(
                type.kind(),
                type.title(body).english(), // a key, and what is quoted of a record
                isOpen(record),
                certainty(body, inPlace.map(RecordType.InPlace::field).orElse("")),
                type.tellsOfConviction(body),
                type.happensOnItsDay() || inPlace.isPresent(),
                inPlace.isPresent() ? inPlace.get().when() : type.when(body),
                References.in(body).values().stream()
                        .filter(one -> one.kind() == RecordKind.PLACE)
                        .collect(toSet()),
                type.whoseWord(body, at),
                stated.map(StatedNumbers::numbers)
                        .orElseGet(() -> type.quantities().stream()
                                .map(quantity -> quantity.of().apply(body))
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()),
                inPlace.map(RecordType.InPlace::penalties).orElse(List.of()),
                stated.map(one -> new Stated(one.bySomebody(), one.dated())).orElse(null));
    }

    private static Certainty certainty(Record body, String field) {
        return Sureness.of(body) == Sureness.JUDGED && body instanceof WithCertainty<?> sure
                ? sure.claims().stream()
                        .filter(claim -> claim.field().equals(field))
                        .map(WithCertainty.Claim::certainty)
                        .findFirst()
                        .orElse(Certainty.UNSAID)
                : Certainty.UNSAID;
    }

    private boolean isOpen(Stored<?> record) {
        return open.computeIfAbsent(
                record.address(),
                address -> knows.reviewed().among(Set.of(address)).containsKey(address)
                        || (record.sensitivity() == Sensitivity.PUBLIC
                                && record.reviewedVersion() == null
                                && knows.noReview().stream().anyMatch(rule -> rule.of(record))));
    }

    @Override
    public boolean leads(Binding binding) {
        if (binding.count().isPresent()) {
            return understands(binding.count().get());
        }
        return binding.record()
                .map(address -> record(address)
                        .filter(one -> !BoundWords.isNumbered(binding.at())
                                || inside.computeIfAbsent(
                                                address, none -> knows.words().places(one))
                                        .contains(binding.at()))
                        .isPresent())
                .orElseGet(binding::isOfTheWeb);
    }

    @Override
    public boolean draws(Binding binding) {
        return binding.count()
                .map(definition -> knows.counting().asked(definition).stream()
                        .allMatch(one -> record(one).filter(this::isOpen).isPresent()))
                .or(() -> binding.record()
                        .flatMap(this::record)
                        .map(record ->
                                isOpen(record) && knows.drawings().of(record).isPresent()))
                .orElse(false);
    }

    private boolean understands(String definition) {
        try {
            knows.counting().check(definition);
            return true;
        } catch (IllegalArgumentException notUnderstood) {
            return false;
        }
    }

    @Override
    public Optional<Counted> count(String definition) {
        PartialDate period = edition.body().period();
        if (period == null) {
            return Optional.empty();
        }
        String whole = definition + " during:" + period.edtf();
        try {
            List<Stored<?>> records = knows.reviewed().list(knows.counting().kind(whole));
            return knows.counting().number(whole, records).map(number -> new Counted(whole, number));
        } catch (WrongValue notUnderstood) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Quantity> number(Binding binding) {
        return binding.count()
                .filter(definition -> understands(definition)
                        && knows.counting().asked(definition).stream()
                                .allMatch(asked -> record(asked).isPresent()))
                .flatMap(definition ->
                        Optional.ofNullable(knows.now().of(List.of(binding)).get(binding.destination())))
                .flatMap(said -> Optional.ofNullable(said.number()));
    }

    @Override
    public Set<RecordRef> placesIn(String words) {
        if (places == null) {
            RecordQuery all = RecordQuery.all().of(RecordKind.PLACE).rows(0, Integer.MAX_VALUE);
            places = PlacesInWords.of(
                    knows.records().listWhole(all, reader).stream().collect(toMap(Stored::address, this::namesOf)));
        }
        return places.in(words);
    }

    private <T extends Record> List<String> namesOf(Stored<T> place) {
        return Stream.concat(Stream.of(place.title()), knows.types().get(place).words(place.body()).stream())
                .filter(name -> !name.startsWith("≈"))
                .toList();
    }

    @Override
    public Set<RecordRef> around(RecordRef place) {
        Set<RecordRef> known = around.get(place);
        if (known != null) {
            return known;
        }
        Set<RecordRef> all = new HashSet<>(Set.of(place));
        around.put(place, all);
        record(place)
                .ifPresent(one -> References.in(one.body()).values().stream()
                        .filter(within -> within.kind() == RecordKind.PLACE)
                        .forEach(within -> all.addAll(around(within))));
        return all;
    }

    @Override
    public List<String> protectedIn(String words) {
        return names.in(words);
    }

    @Override
    public boolean toldEarlier(Binding binding) {
        return binding.record()
                .filter(record ->
                        record.kind() == RecordKind.CROSS_REFERENCE || earlier().contains(record))
                .isPresent();
    }

    /** The editions before this one, and all that they lead to. */
    private Set<RecordRef> earlier() {
        if (earlier == null) {
            earlier = Stored.only(knows.reviewed().list(RecordKind.UPDATE), Update.class).stream()
                    .filter(one -> !one.address().equals(edition.address()) && isBefore(one.body()))
                    .flatMap(one -> Stream.concat(
                            Stream.of(one.address()), one.body().texts().flatMap(text -> text.records().stream())))
                    .collect(toSet());
        }
        return earlier;
    }

    private boolean isBefore(Update other) {
        PartialDate period = edition.body().period();
        return other.period() != null && period != null && other.period().compareTo(period) < 0;
    }
}
