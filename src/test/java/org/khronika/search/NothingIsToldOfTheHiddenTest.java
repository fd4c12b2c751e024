package org.khronika.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khronika.database.Home;
import org.khronika.incidents.Act;
import org.khronika.incidents.Freedom;
import org.khronika.records.ReviewState;
import org.khronika.review.Reader;
import org.khronika.search.Search.Order;
import org.khronika.values.Choice;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;

/**
 * With random readers, records and questions: what is answered is what would be answered if the records that the reader may not see had never been:
 * the hits and their order, the total, every facet, the names and the slips.
 */
class NothingIsToldOfTheHiddenTest {

    private static final List<String> WORDS = List.of(
            "Bekov",
            "Бекова",
            "Bekof",
            "Almaty",
            "Алматы",
            "foam",
            "foams",
            "detained",
            "задержание",
            "задержания",
            "ұстау",
            "Zhanbolat",
            "Жанболат",
            "Janbolat",
            "court",
            "суд",
            "2022");
    private static final List<RecordKind> KINDS = List.of(
            RecordKind.INCIDENT, RecordKind.PERSON, RecordKind.PLACE, RecordKind.DOCUMENT, RecordKind.PROCEEDING);
    private static final List<Choice> ACTS = List.of(Act.DETENTION, Act.THREAT, Freedom.EXPRESSION);
    private static final List<String> ANSWERS = List.of("acts=DETENTION", "acts=ATTACK", "detentions.then=RELEASED");
    private static final int RECORDS = 60;

    @TempDir
    private Path folder;

    private Random random = new Random();

    @SuppressWarnings("NullAway.Init")
    NothingIsToldOfTheHiddenTest() {}

    @RepeatedTest(2)
    void anAnswerIsThatOfADatabaseWithoutTheHidden(RepetitionInfo repetition) throws IOException {
        asked(repetition.getCurrentRepetition(), 60);
    }

    /** Where both indexes lie. */
    Engine engine(Path folder) {
        return new LuceneEngine(new Home(folder));
    }

    /** Asks so many questions for each reader. */
    final void asked(long seed, int questions) throws IOException {
        random = new Random(seed);
        List<RecordDocument> all = records();
        try (Generation whole = index(all)) {
            for (long member = -1; member < 4; member++) {
                Reader reader = new Reader(member, Language.english());
                List<RecordDocument> seen =
                        all.stream().filter(document -> sees(reader, document)).toList();
                try (Generation without = index(seen)) {
                    for (int n = 0; n < questions; n++) {
                        Wanted wanted = wanted(all);
                        Wanted within = random.nextInt(3) == 0 ? wanted(all) : null;
                        Order order = any(List.of(Order.values()));
                        assertThat(ask(whole, reader, wanted, within, order))
                                .as("%s asks for %s of %s", reader, wanted, within)
                                .isEqualTo(ask(without, reader, wanted, within, order));
                        assertThat(first(whole, reader, wanted))
                                .as("to %s, who is still typing %s, is suggested", reader, wanted)
                                .isEqualTo(first(without, reader, wanted));
                        List<String> shared =
                                seen.isEmpty() ? List.of() : any(seen).about();
                        assertThat(relatedTo(whole, reader, shared, seen))
                                .as("what %s is told to be related by %s", reader, shared)
                                .isEqualTo(relatedTo(without, reader, shared, seen));
                        assertThat(after(whole, reader, wanted))
                                .as("%s exports %s", reader, wanted)
                                .isEqualTo(after(without, reader, wanted));
                    }
                }
            }
        }
    }

    /** Under every filter each number of a facet is that of the records that are found when it is chosen. */
    @RepeatedTest(2)
    void aFacetSaysHowManyAreFoundWhenItIsChosen(RepetitionInfo repetition) throws IOException {
        random = new Random(repetition.getCurrentRepetition());
        List<RecordDocument> all = records();
        int years = 0;
        try (Generation whole = index(all)) {
            for (int n = 0; n < 60; n++) {
                Reader reader = new Reader(random.nextInt(4), Language.english());
                Wanted any = wanted(all);
                Wanted wanted = n % 3 == 0 ? any : Wanted.ALL.except(any).answering(Set.copyOf(ANSWERS));
                Finds found = typed(whole, reader, wanted);
                found.kinds()
                        .forEach((kind, count) -> assertThat(
                                        typed(whole, reader, wanted.narrowed(kind, null, null, null))
                                                .total())
                                .as("%s of %s", kind, wanted)
                                .isEqualTo(count));
                found.review()
                        .forEach((state, count) -> assertThat(
                                        typed(whole, reader, wanted.narrowed(null, state, null, null))
                                                .total())
                                .as("%s of %s", state, wanted)
                                .isEqualTo(count));
                for (Map.Entry<Integer, Long> year : found.years().entrySet()) {
                    Finds inYear = typed(whole, reader, wanted.narrowed(null, null, year.getKey(), null));
                    assertThat(inYear.total()).as("%s of %s", year, wanted).isEqualTo(year.getValue());
                    assertThat(inYear.years()).isEqualTo(found.years());
                    years++;
                }
            }
        }
        assertThat(years).isGreaterThan(100);
    }

    /** However many bear a name, all of them are found: they are read some at a time. */
    @Test
    void whatIsReadPageByPageIsReadWhole() throws IOException {
        random = new Random(7);
        List<RecordDocument> all = records();
        try (Generation whole = index(all)) {
            for (int n = 0; n < 60; n++) {
                Reader reader = new Reader(random.nextInt(4), Language.english());
                Wanted wanted = wanted(all);
                Finds byTwo = whole.ask(session -> {
                    Seen seen = Seen.of(session, reader, List.of());
                    return new Answering(new Seen(session, seen.predicates(), seen.readable(), 2), false)
                            .find(wanted, Order.LATEST, 0, 100);
                });
                assertThat(byTwo).as("%s", wanted).isEqualTo(typed(whole, reader, wanted));
            }
        }
    }

    private static Finds typed(Generation generation, Reader reader, Wanted wanted) {
        return generation.ask(session ->
                new Answering(Seen.of(session, reader, List.of()), false).find(wanted, Order.LATEST, 0, 100));
    }

    private Generation index(List<RecordDocument> documents) throws IOException {
        Generation generation =
                engine(Files.createTempDirectory(folder, "home")).begin("1-1");
        generation.add(documents);
        generation.finish();
        return generation;
    }

    private static boolean sees(Reader reader, RecordDocument document) {
        return reader.member() >= 0
                && (document.readers().contains("all") || document.readers().contains(Long.toString(reader.member())));
    }

    /** @param within what is named must be found by this; null for no query within the query */
    private static Finds ask(
            Generation generation, Reader reader, Wanted wanted, @Nullable Wanted within, Order order) {
        return generation.ask(session -> {
            Seen seen = Seen.of(session, reader, List.of());
            return Search.find(seen, within == null ? wanted : related(seen, wanted, within), order, 0, 20);
        });
    }

    private static Wanted related(Seen seen, Wanted wanted, Wanted within) {
        RecordKind kind = within.kinds().isEmpty() ? RecordKind.PLACE : RecordKind.PERSON;
        Finds found = new Answering(seen, false).find(within.of(Set.of(kind)), Order.LATEST, 0, 100);
        return wanted.naming(new Wanted.OfOneOf(
                kind, found.records().stream().map(RecordRef::address).collect(Collectors.toSet())));
    }

    private static List<RecordRef> first(Generation generation, Reader reader, Wanted wanted) {
        return generation.ask(session -> Search.first(Seen.of(session, reader, List.of()), wanted, 8));
    }

    private static List<RecordRef> relatedTo(
            Generation generation, Reader reader, List<String> shared, List<RecordDocument> seen) {
        Map<String, Float> weights = new TreeMap<>();
        seen.stream()
                .map(RecordDocument::address)
                .filter(shared::contains)
                .forEach(address -> weights.put(address, 2f));
        return generation.ask(session -> new Answering(Seen.of(session, reader, List.of()), false)
                .related(weights, "KZ-I-2022-100000", Set.of(), 6));
    }

    private static List<Long> after(Generation generation, Reader reader, Wanted wanted) {
        return generation.ask(
                session -> new Answering(Seen.of(session, reader, List.of()), true).after(20, wanted, 10));
    }

    private List<RecordDocument> records() {
        List<String> addresses = IntStream.range(0, RECORDS)
                .mapToObj(n -> "KZ-%s-2022-%06d".formatted(any(KINDS).letter(), 100_000 + n))
                .toList();
        List<RecordDocument> records = new ArrayList<>();
        for (int n = 0; n < RECORDS; n++) {
            records.add(document(n, addresses.get(n), addresses));
        }
        return records;
    }

    private RecordDocument document(int number, String address, List<String> others) {
        Set<String> named = new LinkedHashSet<>();
        Set<String> slips = new LinkedHashSet<>();
        Set<String> said = new LinkedHashSet<>();
        String text = String.join(" ", some(WORDS, 6));
        for (WordInText token : Tokens.of(text)) {
            said.addAll(token.forms(token.named()));
        }
        for (WordInText token : Tokens.of(String.join(" ", some(WORDS, 2)))) {
            named.addAll(token.forms(true));
            slips.addAll(token.slips());
        }
        List<Stay> stays = address.contains("-L-")
                ? some(others, 2).stream().map(this::stay).toList()
                : List.of();
        long day = LocalDate.of(2021, 1, 1).toEpochDay() + random.nextInt(900);
        PartialDate date = date(LocalDate.ofEpochDay(day));
        List<Integer> years = RecordDocument.years(date);
        @Nullable PartialDate beyond = years.isEmpty() ? date : null;
        List<String> readers = switch (random.nextInt(3)) {
            case 0 -> List.of("all");
            case 1 -> List.of("1", "2");
            default -> List.of(Integer.toString(random.nextInt(4)));
        };
        return new RecordDocument(
                address,
                number,
                address.substring(3, 4),
                any(List.of(ReviewState.values())).name(),
                readers,
                address.contains("-N-") || address.contains("-L-"),
                List.copyOf(named),
                List.copyOf(said),
                List.copyOf(slips),
                String.join(" ", Tokens.of(text).stream().map(WordInText::word).toList()),
                some(others, 3),
                some(ACTS, 2).stream().map(RecordDocument::chosen).toList(),
                address.contains("-N-")
                        ? Tokens.of(String.join(" ", some(WORDS, 2))).stream()
                                .flatMap(token -> token.forms(true).stream())
                                .toList()
                        : List.of(),
                stays.stream().map(Stay::place).distinct().toList(),
                stays.stream().map(Stay::written).toList(),
                date == null ? null : day(date.earliest(), Long.MIN_VALUE),
                date == null ? null : day(date.latest(), Long.MAX_VALUE),
                date == null ? null : day(date.surelyFrom(), Long.MIN_VALUE),
                date == null ? null : day(date.surelyUntil(), Long.MAX_VALUE),
                years,
                beyond == null ? null : year(beyond.earliest(), Integer.MIN_VALUE),
                beyond == null ? null : year(beyond.latest(), Integer.MAX_VALUE),
                date == null
                        ? null
                        : date.firstNamed().map(LocalDate::toEpochDay).orElse(null),
                TitleOrder.key(text),
                day + random.nextInt(3),
                some(ANSWERS, 2),
                "1");
    }

    /** Days, months, dates that are about right, of many years, open, and none. */
    private @Nullable PartialDate date(LocalDate day) {
        return switch (random.nextInt(8)) {
            case 0 -> PartialDate.parse(day + "~");
            case 1 -> PartialDate.of(YearMonth.from(day));
            case 2 -> PartialDate.parse(YearMonth.from(day) + "/..");
            case 3 -> PartialDate.parse("../" + YearMonth.from(day));
            case 4 -> PartialDate.parse("2005/" + YearMonth.from(day));
            case 5 -> PartialDate.parse(day + "/" + day.plusDays(random.nextInt(1, 400)));
            case 6 -> null;
            default -> PartialDate.of(day);
        };
    }

    private static long day(Optional<LocalDate> day, long open) {
        return day.map(LocalDate::toEpochDay).orElse(open);
    }

    private static int year(Optional<LocalDate> day, int open) {
        return day.map(LocalDate::getYear).orElse(open);
    }

    private Stay stay(String place) {
        long from = LocalDate.of(2021, 1, 1).toEpochDay() + random.nextInt(600);
        return random.nextBoolean() ? Stay.always(place) : new Stay(place, from, from + random.nextInt(400));
    }

    private Wanted wanted(List<RecordDocument> all) {
        Wanted wanted = plain(all);
        return random.nextInt(4) == 0 ? wanted.except(plain(all)) : wanted;
    }

    private Wanted plain(List<RecordDocument> all) {
        List<Sought> terms = new ArrayList<>();
        for (String word : some(WORDS, 2)) {
            terms.add(random.nextInt(5) == 0 ? new Sought.WordsInARow(word + " " + any(WORDS)) : new Sought.Word(word));
        }
        if (random.nextInt(3) == 0) {
            terms.add(new Sought.Word(any(WORDS).substring(0, 3) + "*"));
        }
        if (random.nextInt(6) == 0) {
            terms.add(new Sought.Word(any(all).address()));
        }
        if (random.nextInt(6) == 0) {
            terms.add(new Sought.Day("May 2022", PartialDate.parse("2022-05")));
        }
        List<Wanted.OfOne> naming = random.nextInt(4) != 0
                ? List.of()
                : List.of(
                        new Wanted.OfOneCalled(any(List.of(RecordKind.PERSON, RecordKind.PLACE)), List.of(any(WORDS))));
        return new Wanted(
                terms,
                random.nextInt(3) == 0 ? List.of(new Sought.Word(any(WORDS))) : List.of(),
                naming,
                random.nextInt(4) == 0 ? List.of(new Wanted.OneAnswer(Set.of(any(ACTS)), some(WORDS, 2))) : List.of(),
                random.nextInt(4) == 0
                        ? List.of(new Wanted.Span(LocalDate.of(2022, 1, 1), null, random.nextBoolean()))
                        : List.of(),
                random.nextInt(3) == 0 ? Set.of(any(KINDS)) : Set.of(),
                random.nextInt(3) == 0 ? Set.of(ReviewState.DRAFT) : Set.of(),
                random.nextInt(3) == 0 ? Set.of(2022) : Set.of(),
                random.nextInt(4) == 0 ? List.of(Set.copyOf(some(ANSWERS, 2))) : List.of(),
                null,
                List.of());
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> List<T> some(List<T> of, int most) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(n -> any(of))
                .distinct()
                .toList();
    }
}
