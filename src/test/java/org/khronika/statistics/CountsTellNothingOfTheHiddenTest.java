package org.khronika.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Kept;
import org.khronika.pages.DeskNamer;
import org.khronika.pages.Mention;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.PlaceName;
import org.khronika.records.Cast;
import org.khronika.records.Draft;
import org.khronika.records.Question;
import org.khronika.records.Sensitivity;
import org.khronika.review.EnterRecord;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.statistics.Countable.CountChoice;
import org.khronika.statistics.Countable.Narrows;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.values.WrongValue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * With random readers, records and definitions: what is counted, and which records stand behind each cell, is what would be if the records that the reader may not
 * see had never been.
 */
@DatabaseTest
class CountsTellNothingOfTheHiddenTest {

    private static final List<String> ACTS = List.of("DETENTION", "THREAT", "ARSON", "MASS_DETENTION");
    private static final List<String> FREEDOMS = List.of("ASSEMBLY", "EXPRESSION", "ASSOCIATION");
    private static final List<String> TIMES =
            List.of("2022-09-14", "2022-10", "2022", "2022-09/2022-11", "2021-12-31", "2023-02-01~");
    private static final int INCIDENTS = 60;
    private static final int DEFINITIONS = 120;

    @Autowired
    CountsSeen counts;

    @Autowired
    CountableKinds kinds;

    @Autowired
    EnterRecord enter;

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private final Random random = new Random(12);

    @SuppressWarnings("NullAway.Init")
    CountsTellNothingOfTheHiddenTest() {}

    /** What a definition answers: the table, cell by cell with its records, or the sentence of the refusal. */
    private record Answer(String table, String behind) {}

    @Test
    void whatIsCountedIsWhatADatabaseWithoutTheHiddenCounts() {
        List<Member> readers = List.of(Cast.ayla(members), Cast.bek(members), Cast.rada(members), Cast.edil(members));
        List<RecordRef> places = IntStream.range(0, 6)
                .mapToObj(n -> enter.enter(readers.getFirst(), draft(place("Жер " + n), readers), null))
                .toList();
        List<RecordRef> all = new ArrayList<>(places);
        for (int n = 0; n < INCIDENTS; n++) {
            Member author = any(readers);
            List<RecordRef> seen = places.stream()
                    .filter(place -> records.find(place, Reader.of(author)).isPresent())
                    .toList();
            all.add(enter.enter(author, draft(incident("Оқиға " + n, seen), readers), null));
        }
        List<String> definitions =
                IntStream.range(0, DEFINITIONS).mapToObj(n -> definition(all)).toList();
        int refused = 0;
        int told = 0;
        for (Member member : readers) {
            Reader reader = Reader.of(member);
            List<Answer> whole = definitions.stream()
                    .map(definition -> ask(definition, reader))
                    .toList();
            List<Answer> without = withoutTheHidden(reader, definitions);
            for (int n = 0; n < DEFINITIONS; n++) {
                assertThat(whole.get(n))
                        .as("%s asks for %s", member.name(), definitions.get(n))
                        .isEqualTo(without.get(n));
                refused += whole.get(n).behind().isEmpty() ? 1 : 0;
                told += whole.get(n).behind().contains("KZ-I-") ? 1 : 0;
            }
        }
        assertThat(refused).as("definitions that ask for what may not be seen").isPositive();
        assertThat(told).as("definitions that count something").isGreaterThan(DEFINITIONS);
    }

    private List<Answer> withoutTheHidden(Reader reader, List<String> definitions) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            db.sql("alter table record disable trigger user").update();
            db.sql("""
                            do $$ declare c record; begin
                              for c in select conrelid::regclass as held, conname from pg_constraint
                                where contype = 'f' and confrelid = 'record'::regclass loop
                                execute format('alter table %s drop constraint %I', c.held, c.conname);
                              end loop;
                            end $$""").update();
            int hidden = db.sql("delete from record r where not " + Reader.SEES)
                    .param("reader", reader.member())
                    .update();
            assertThat(hidden).isPositive();
            db.sql("delete from record_link l where not exists (select 1 from record r where r.id = l.from_record) or "
                            + "not exists (select 1 from record r where r.id = l.to_record)")
                    .update();
            return definitions.stream()
                    .map(definition -> ask(definition, reader))
                    .toList();
        });
    }

    private Answer ask(String definition, Reader reader) {
        DeskNamer namer = record -> records.find(record, reader)
                .map(found -> Mention.link(found.title(), "/" + record.address()))
                .orElseGet(() -> Mention.of("—"));
        try {
            CountsSeen.SeenCount seen = counts.of(definition, reader, namer);
            List<String> behind = new ArrayList<>();
            for (String row : codes(seen.table().rows())) {
                for (String column : codes(seen.table().columns())) {
                    counts.behind(
                            definition,
                            row,
                            column,
                            reader,
                            namer,
                            one -> behind.add("%s %s %s %s"
                                    .formatted(row, column, one.record().address(), one.perhaps())));
                }
            }
            behind.sort(null);
            String said = seen.notes().stream().map(namer::say).toList() + namer.say(seen.rule());
            return new Answer(cells(seen.table(), namer) + said, "behind " + behind);
        } catch (WrongValue wrong) {
            return new Answer(wrong.why().english(), "");
        }
    }

    private static List<String> codes(CountTable.@Nullable Axis axis) {
        List<String> codes = new ArrayList<>(List.of(""));
        if (axis != null) {
            axis.parts().forEach(part -> codes.add(part.code()));
        }
        return codes;
    }

    private static String cells(CountTable table, DeskNamer namer) {
        return "%s %s %s %s %s %s"
                .formatted(
                        names(table.rows(), namer),
                        names(table.columns(), namer),
                        table.cells(),
                        table.inRows(),
                        table.inColumns(),
                        table.whole());
    }

    private static List<String> names(CountTable.@Nullable Axis axis, DeskNamer namer) {
        return axis == null
                ? List.of()
                : axis.parts().stream()
                        .map(part -> part.code() + namer.say(part.label()))
                        .toList();
    }

    private String definition(List<RecordRef> all) {
        Countable incidents =
                kinds.of(RecordKind.INCIDENT, Reader.ofThisMachine().language());
        List<CountChoice> measures = incidents.measures();
        Map<String, String> answers = new LinkedHashMap<>();
        for (int n = random.nextInt(3); n > 0; n--) {
            Narrows asked = any(incidents.questions());
            answer(asked, all, answers);
        }
        String rows = random.nextInt(4) == 0 ? "" : any(incidents.breakdowns()).code();
        String columns = rows.isEmpty() || random.nextBoolean()
                ? ""
                : any(incidents.breakdowns()).code();
        return new CountParts(
                        "incident",
                        any(measures).code(),
                        answers,
                        random.nextInt(3) == 0 ? any(List.of("2022", "2022-09/2022-10", "2022-10-15/2023-01")) : "",
                        random.nextInt(5) == 0 ? LocalDate.of(2022, 10, 1).toString() : "",
                        "",
                        rows,
                        columns.equals(rows) ? "" : columns,
                        List.of())
                .text();
    }

    private void answer(Narrows asked, List<RecordRef> all, Map<String, String> answers) {
        Question question = asked.question();
        if (!question.options().isEmpty()) {
            answers.put(
                    asked.key(), CountDefinition.code(any(question.options()).value()));
        } else if (!question.kinds().isEmpty()) {
            List<RecordRef> named = all.stream()
                    .filter(one -> question.kinds().contains(one.kind()))
                    .toList();
            if (!named.isEmpty()) {
                answers.put(asked.key(), any(named).address());
            }
        }
    }

    private <T extends Record> Draft<T> draft(T body, List<Member> readers) {
        return new Draft<>(
                body,
                List.of(),
                any(List.of(Sensitivity.values())),
                Set.of(any(readers).id()));
    }

    private static Place place(String name) {
        return new Place(
                List.of(new PlaceName(name, null, null)), List.of(), PlaceKind.CITY, List.of(), null, null, null, null);
    }

    private Incident incident(String title, List<RecordRef> places) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("title", title);
        answers.put("acts", some(ACTS));
        answers.put("freedoms", some(FREEDOMS));
        answers.put("certainty", "REPORTED");
        answers.put("kind", any(List.of("SINGLE", "SEVERAL")));
        if (random.nextInt(5) > 0) {
            answers.put("when", any(TIMES));
        }
        if (!places.isEmpty() && random.nextInt(4) > 0) {
            answers.put("place", any(places).address());
        }
        if (random.nextBoolean()) {
            answers.put(
                    "parties",
                    List.of(Map.of(
                            "group", "адамдар", "role", "VICTIM", "count", any(List.of("=2", ">20", "3..5", "~10")))));
        }
        return Kept.of("KZ-I-2022-100001", Incident.class, answers).body();
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<String> some(List<String> of) {
        return IntStream.rangeClosed(0, random.nextInt(2))
                .mapToObj(n -> any(of))
                .distinct()
                .toList();
    }
}
