package org.khronika.places;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.KeptReason;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enters a place of the gazetteer as a record, with the larger places that it lay in, unless it is on record already. Needs
 * {@link Permission#ENTER_RECORDS}.
 */
@Component
public class EnterGazetteerPlace {

    /** Everybody sees the place: how it came on record must not tell of the record or report that named it. */
    public static final Phrase WHY = phrase("places.entered.from-the-gazetteer");

    private final Records records;
    private final EnterRecord enter;
    private final Clock clock;

    EnterGazetteerPlace(Records records, EnterRecord enter, Clock clock) {
        this.records = records;
        this.enter = enter;
        this.clock = clock;
    }

    /** The word by which the record of a place of the gazetteer is found. */
    static String word(String key) {
        return "≈gazetteer:" + key + "≈";
    }

    /** The record of the place with this key, if there is one that the reader may see. */
    public Optional<RecordRef> find(String key, Reader reader) {
        return records
                .list(
                        RecordQuery.all()
                                .of(RecordKind.PLACE)
                                .in(
                                        ReviewState.DRAFT,
                                        ReviewState.SUBMITTED,
                                        ReviewState.RETURNED,
                                        ReviewState.REVIEWED)
                                .matching(word(key))
                                .rows(0, 1),
                        reader)
                .stream()
                .findFirst()
                .map(listed -> listed.address());
    }

    /**
     * The record of the place, entered now if it is not on record.
     *
     * @throws IllegalArgumentException when the gazetteer has no place with this key
     */
    @Transactional
    public RecordRef enter(Member member, Gazetteer gazetteer, String key) {
        member.must(Permission.ENTER_RECORDS);
        Optional<RecordRef> known = find(key, Reader.of(member));
        if (known.isPresent()) {
            return known.get();
        }
        Gazetteer.Entry entry = gazetteer
                .byKey(key)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Expected the key of a place in the gazetteer, found %s.".formatted(key)));
        List<Within> within = new ArrayList<>();
        for (Gazetteer.LargerUnit larger : entry.within()) {
            within.add(new Within(enter(member, gazetteer, larger.key()), during(larger.from(), larger.to())));
        }
        LocalDate today = LocalDate.now(clock);
        return enter.enter(member, Draft.of(place(entry, within, today), List.of()), KeptReason.of(WHY));
    }

    /** What the gazetteer tells of a place, with its name of today first. */
    static Place place(Gazetteer.Entry entry, List<Within> within, LocalDate on) {
        String today = entry.nameOn(on, Locale.ENGLISH);
        List<PlaceName> names = entry.names().stream()
                .sorted(Comparator.comparing(name -> !name.text().equals(today)))
                .map(name -> new PlaceName(name.text(), name.language(), during(name.from(), name.to())))
                .toList();
        return new Place(
                names,
                entry.slips(),
                kind(entry),
                within,
                entry.latitude(),
                entry.longitude(),
                entry.iso(),
                entry.key());
    }

    private static PlaceKind kind(Gazetteer.Entry entry) {
        return switch (entry.kind()) {
            case "country" -> PlaceKind.COUNTRY;
            case "region" -> PlaceKind.REGION;
            case "republican-city" -> PlaceKind.CITY_OF_REPUBLICAN_SIGNIFICANCE;
            case "settlement" -> PlaceKind.VILLAGE;
            default -> PlaceKind.CITY;
        };
    }

    static @Nullable PartialDate during(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return null;
        }
        return PartialDate.parse((from == null ? ".." : first(from)) + "/" + (to == null ? ".." : last(to)));
    }

    /** The gazetteer gives a year alone as its first or its last day; a record says no more than the year. */
    private static String first(LocalDate from) {
        return from.getDayOfYear() > 1 ? from.toString() : String.valueOf(from.getYear());
    }

    private static String last(LocalDate to) {
        return to.getDayOfYear() == to.lengthOfYear() ? String.valueOf(to.getYear()) : to.toString();
    }
}
