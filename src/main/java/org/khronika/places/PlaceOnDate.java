package org.khronika.places;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * What a place was called and where it belonged on the date of something that happened there, with what is so today where that
 * differs: "Semey, East Kazakhstan region (today Abai region)". Today is the period that has no end, so that a page says the same
 * on whatever day it is written.
 */
public record PlaceOnDate(Namer namer, LocalDate first, LocalDate last) {

    private static final LocalDate TODAY = LocalDate.MAX;

    private static final Phrase OF_THE_GAZETTEER = phrase("places.on-date.of-the-gazetteer");

    /**
     * The place as it was on a date, which may straddle a change; as it is today where the date is not known. A place or a region
     * that the reader may not see adds nothing.
     */
    public static Mention mention(RecordRef place, @Nullable PartialDate on, Namer namer) {
        return mention(place, on, namer, PlaceOnDate::words);
    }

    /** The same without its region, for titles, lists and columns: "Nur-Sultan (today Astana)". */
    public static Mention name(RecordRef place, @Nullable PartialDate on, Namer namer) {
        return mention(place, on, namer, PlaceOnDate::name);
    }

    /**
     * That we know what it was called then from our gazetteer: a source may call it “the capital”. Says nothing of a place that is called as it is today, and
     * of one that a member entered.
     */
    public static Sayable ofTheGazetteer(RecordRef place, @Nullable PartialDate on, Namer namer) {
        return namer.mention(place).href() != null
                        && namer.body(place).orElse(null) instanceof Place body
                        && body.gazetteer() != null
                        && !of(on, namer).words(body).equals(of(null, namer).words(body))
                ? OF_THE_GAZETTEER
                : Sayable.written("");
    }

    /** Whether a remark on a page says so: it explains the words of the place and is no part of where it was. */
    public static boolean isOfTheGazetteer(String remark, Language language) {
        return remark.equals(OF_THE_GAZETTEER.in(language));
    }

    private static PlaceOnDate of(@Nullable PartialDate on, Namer namer) {
        return new PlaceOnDate(
                namer,
                on == null ? TODAY : on.earliest().or(on::latest).orElse(TODAY),
                on == null ? TODAY : on.latest().or(on::earliest).orElse(TODAY));
    }

    private static Mention mention(
            RecordRef place, @Nullable PartialDate on, Namer namer, BiFunction<PlaceOnDate, Place, String> words) {
        Mention mention = namer.mention(place);
        if (mention.href() == null || !(namer.body(place).orElse(null) instanceof Place body)) {
            return mention;
        }
        String told = words.apply(of(on, namer), body);
        return new Mention(namer.words(told), mention.href(), mention.withheld());
    }

    private String name(Place place) {
        return told(
                nameOn(place, first),
                nameOn(place, last),
                place.nameIn(letters()),
                since(nameInUse(place, last, letters())));
    }

    private String words(Place place) {
        String name = name(place);
        Place then = largerOn(place, first).orElse(null);
        if (then == null) {
            return name;
        }
        Optional<Within> lastUnit = unitOn(place, last);
        Place after = largerOn(place, last).orElse(then);
        Place today = largerOn(place, TODAY).orElse(after);
        String larger = told(
                nameOn(then, first),
                nameOn(after, last),
                nameOn(today, TODAY),
                lastUnit.map(Within::when).flatMap(PlaceOnDate::begins));
        return name.contains(nameOn(then, first)) ? name : name + ", " + larger;
    }

    /** What was first, what came after it within the date, and what is today: each said once. */
    private String told(String first, String last, String today, Optional<LocalDate> since) {
        if (!first.equals(last)) {
            Phrase said = phrase("places.on-date.changed")
                    .with("first", first)
                    .with("last", last)
                    .with("today", last.equals(today) ? "" : today)
                    .with("same", last.equals(today) ? "yes" : "no");
            return namer.say(
                    since.isPresent()
                            ? said.with("dated", "yes").with("day", PartialDate.of(since.get()))
                            : said.with("dated", "no").with("day", ""));
        }
        return first.equals(today)
                ? first
                : namer.say(phrase("places.on-date.today").with("first", first).with("today", today));
    }

    private Language letters() {
        return namer.lettersOfNames();
    }

    private String nameOn(Place place, LocalDate day) {
        return nameOn(place, day, letters());
    }

    /** What the place was called on a day in a language, or in English where that is not on record. */
    static String nameOn(Place place, LocalDate day, Language language) {
        return nameInUse(place, day, language).map(PlaceName::text).orElse(place.displayName());
    }

    /** A name of the language wins over one in English; of these one whose own dates hold the day over one that has none. */
    static Optional<PlaceName> nameInUse(Place place, LocalDate day, Language language) {
        return place.names().stream()
                .filter(name -> isOf(language, name) || isOf(Language.english(), name))
                .filter(name -> holds(name.when(), day))
                .min(Comparator.comparing((PlaceName name) -> !isOf(language, name))
                        .thenComparing(name -> name.when() == null));
    }

    private static boolean isOf(Language language, PlaceName name) {
        return name.language() == null
                ? language == Language.english()
                : name.language().equals(language.tag());
    }

    private static Optional<LocalDate> since(Optional<PlaceName> name) {
        return name.map(PlaceName::when).flatMap(PlaceOnDate::begins);
    }

    private static Optional<LocalDate> begins(PartialDate when) {
        return when.earliest();
    }

    /** Where the place belonged on a day. */
    static Optional<Within> unitOn(Place place, LocalDate day) {
        return place.within().stream().filter(unit -> holds(unit.when(), day)).findFirst();
    }

    /** The region of a town, the town of a square; nothing for what belongs to a country directly. */
    private Optional<Place> largerOn(Place place, LocalDate day) {
        return unitOn(place, day)
                .map(Within::place)
                .filter(larger -> namer.mention(larger).href() != null)
                .flatMap(namer::body)
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .filter(larger -> larger.kind() != PlaceKind.COUNTRY);
    }

    /** Whether a period holds the day; one that is not stated always does. */
    static boolean holds(@Nullable PartialDate when, LocalDate day) {
        return when == null
                || (when.earliest().map(from -> !from.isAfter(day)).orElse(true)
                        && when.latest().map(to -> !to.isBefore(day)).orElse(true));
    }

    /** What follows one another goes by when it ended: "until 1961" before "1961 to 1992", and what goes on last. */
    static final Comparator<PartialDate> IN_TURN = Comparator.comparing(
                    (PartialDate when) -> when.latest().orElse(LocalDate.MAX))
            .thenComparing(Comparator.naturalOrder());

    /** The names that had their time, in the order of time: the first spelling of each period. */
    static List<PlaceName> namesOverTime(Place place, Language language) {
        Set<PartialDate> told = new HashSet<>();
        boolean known = place.names().stream().anyMatch(name -> name.when() != null && isOf(language, name));
        return place.names().stream()
                .filter(name -> isOf(known ? language : Language.english(), name))
                .filter(name -> name.when() != null && told.add(name.when()))
                .sorted(Comparator.comparing(name -> Objects.requireNonNull(name.when()), IN_TURN))
                .toList();
    }
}
