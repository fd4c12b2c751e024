package org.khronika.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.analysis.AnalyzerNames;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Person;
import org.khronika.places.Place;
import org.khronika.records.BodyTexts;
import org.khronika.records.ChosenAnswers;
import org.khronika.records.Citation;
import org.khronika.records.GivenAnswers;
import org.khronika.records.References;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.EveryRecord.Whole;
import org.khronika.values.Choice;
import org.khronika.values.PartialDate;

/**
 * A record as the index knows it, flat. It says nothing of the records that it names but their addresses: who sees it may not see them. No text is
 * kept, only the words.
 *
 * @param kind    the letter of its kind
 * @param readers who may see it: {@link #EVERYBODY}, or numbers of members
 * @param named   the forms of the words of its title and other spellings
 * @param bearsNames whether it is called by names, by which other records speak of it
 * @param said    the forms of all its words, and the days and months of its dates
 * @param slips   what words of its title become by a slip
 * @param text    its words in their order
 * @param about   the addresses of the records that it names and cites
 * @param chosen  the choices of its answers: {@code Act.DETENTION}
 * @param roles   what a person is or was: the forms of the words of their roles
 * @param within  of a place: the addresses of those that it was in
 * @param stays   of a place: each of these with the first and the last day that it can have been in it
 * @param first   the first day that it can be about, as the days since 1970; null without a date
 * @param last    the last such day
 * @param surelyFrom the day before which it surely was not; earlier than the first where its date is only about right
 * @param surelyUntil the day after which it surely was not, likewise
 * @param years   the years that it can be about; none where its date is open, or of many years
 * @param fromYear of such a date, its first year; the smallest number where that is open, null for every other date
 * @param toYear  its last year, likewise
 * @param sort    the day by which lists have it
 * @param title   the place of its title in the order of the letters of all scripts
 * @param changed when it was changed last, in milliseconds since 1970
 * @param given   its answers by which lists can be narrowed, its labels and who sees to it
 * @param state   version, readers and marks, to be compared with the record
 */
@SearchEntity(name = "record")
@Indexed
public record RecordDocument(
        @DocumentId @KeywordField(name = "byAddress", sortable = Sortable.YES, searchable = Searchable.NO)
        String address,

        @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
        long number,

        @KeywordField(aggregable = Aggregable.YES) String kind,
        @KeywordField(aggregable = Aggregable.YES) String review,
        @KeywordField List<String> readers,
        @GenericField boolean bearsNames,
        @KeywordField List<String> named,
        @KeywordField List<String> said,
        @KeywordField List<String> slips,

        @FullTextField(analyzer = AnalyzerNames.WHITESPACE, norms = Norms.NO)
        String text,

        @KeywordField List<String> about,
        @KeywordField List<String> chosen,
        @KeywordField List<String> roles,
        @KeywordField List<String> within,

        @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
        List<String> stays,

        @GenericField @Nullable Long first,
        @GenericField @Nullable Long last,
        @GenericField @Nullable Long surelyFrom,
        @GenericField @Nullable Long surelyUntil,
        @GenericField(aggregable = Aggregable.YES) List<Integer> years,
        @GenericField(aggregable = Aggregable.YES) @Nullable Integer fromYear,
        @GenericField(aggregable = Aggregable.YES) @Nullable Integer toYear,
        @GenericField(sortable = Sortable.YES) @Nullable Long sort,

        @KeywordField(sortable = Sortable.YES, searchable = Searchable.NO)
        String title,

        @GenericField(sortable = Sortable.YES) long changed,
        @KeywordField List<String> given,

        @KeywordField(projectable = Projectable.YES, searchable = Searchable.NO)
        String state) {

    /** The number of what an index holds; one of another number is built anew. To be raised whenever a record makes another document. */
    static final int FORMAT = 6;

    static final String EVERYBODY = "all";

    /** Stands between texts, so that no phrase begins in one and ends in the next. */
    private static final String END_OF_TEXT = "¶";

    /** A date that is open, or of more years, has its first and its last year instead of all of them. */
    private static final int LONGEST = 10;

    private static final ClassValue<Boolean> BEARS_NAMES = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> body) {
            return Arrays.stream(body.getRecordComponents())
                    .anyMatch(component -> component.getName().equals("names"));
        }
    };

    /** The document of a record. */
    static RecordDocument of(Whole whole, @Nullable PartialDate when) {
        Stored<?> record = whole.record();
        BodyTexts body = BodyTexts.of(record.body());
        Set<String> named =
                new LinkedHashSet<>(List.of(record.address().address().toLowerCase(java.util.Locale.ROOT)));
        named.add(record.address().address().replaceAll(".*-", ""));
        Set<String> slips = new LinkedHashSet<>();
        Set<String> said = new LinkedHashSet<>();
        StringBuilder text = new StringBuilder();
        for (String name : whole.names()) {
            List<WordInText> tokens = Tokens.of(name);
            for (WordInText token : tokens) {
                named.addAll(token.forms(true));
                slips.addAll(token.slips());
            }
            add(tokens, said, text);
        }
        body.texts().forEach(one -> add(one, said, text));
        for (PartialDate date : body.dates()) {
            said.addAll(DayForms.forms(date));
            SaidAlike.of(DayForms.plain(date)).addTo(said, text);
        }
        ChosenAnswers chosen = ChosenAnswers.of(record.body());
        chosen.narrowing().forEach(choice -> SaidAlike.of(choice).addTo(said, text));
        List<String> readers = readers(record);
        List<Stay> stays = record.body() instanceof Place place ? Stay.of(place) : List.of();
        List<Integer> years = years(when);
        @Nullable PartialDate beyond = years.isEmpty() ? when : null;
        return new RecordDocument(
                record.address().address(),
                whole.number(),
                String.valueOf(record.kind().letter()),
                record.review().name(),
                readers,
                BEARS_NAMES.get(record.body().getClass()),
                List.copyOf(named),
                List.copyOf(said),
                List.copyOf(slips),
                text.toString(),
                about(record),
                chosen.all().stream().map(RecordDocument::chosen).toList(),
                record.body() instanceof Person person ? roles(person) : List.of(),
                stays.stream().map(Stay::place).distinct().toList(),
                stays.stream().map(Stay::written).toList(),
                when == null ? null : first(when.earliest()),
                when == null ? null : last(when.latest()),
                when == null ? null : first(when.surelyFrom()),
                when == null ? null : last(when.surelyUntil()),
                years,
                beyond == null
                        ? null
                        : beyond.earliest().map(LocalDate::getYear).orElse(Integer.MIN_VALUE),
                beyond == null ? null : beyond.latest().map(LocalDate::getYear).orElse(Integer.MAX_VALUE),
                when == null
                        ? null
                        : when.earliest()
                                .or(when::latest)
                                .map(LocalDate::toEpochDay)
                                .orElse(null),
                TitleOrder.key(record.title()),
                record.changedAt().toEpochMilli(),
                Stream.concat(GivenAnswers.narrowing(record.body()).stream(), whole.marks().stream())
                        .toList(),
                state(record.version(), readers, whole.marks()));
    }

    /** How a choice stands in the index: {@code Act.DETENTION}. */
    static String chosen(Choice choice) {
        return choice instanceof Enum<?> constant
                ? constant.getDeclaringClass().getSimpleName() + "." + constant.name()
                : "";
    }

    private static List<String> roles(Person person) {
        List<String> forms = new ArrayList<>();
        person.roles().forEach(role -> Tokens.of(role.role()).forEach(token -> forms.addAll(token.forms(true))));
        return forms.stream().distinct().toList();
    }

    /** Version, readers and marks. */
    static String state(int version, List<String> readers, List<String> marks) {
        return version + ":" + String.join(",", new TreeSet<>(readers)) + ":" + String.join(",", marks);
    }

    /** Takes over the forms of the words of a text, and the words in their order. */
    static void add(String written, Set<String> said, StringBuilder text) {
        add(Tokens.of(written), said, text);
    }

    private static void add(List<WordInText> tokens, Set<String> said, StringBuilder text) {
        for (WordInText token : tokens) {
            said.addAll(token.forms(token.named()));
            text.append(token.word()).append(' ');
        }
        text.append(END_OF_TEXT).append(' ');
    }

    private static List<String> readers(Stored<?> record) {
        if (record.sensitivity() != Sensitivity.RESTRICTED) {
            return List.of(EVERYBODY);
        }
        Set<String> readers = new TreeSet<>(List.of(Long.toString(record.author())));
        record.readers().forEach(reader -> readers.add(Long.toString(reader)));
        return List.copyOf(readers);
    }

    private static List<String> about(Stored<?> record) {
        Set<String> about = new LinkedHashSet<>();
        References.in(record.body()).values().forEach(named -> about.add(named.address()));
        record.citations().stream().map(Citation::source).forEach(source -> about.add(source.address()));
        return List.copyOf(about);
    }

    private static long first(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE);
    }

    private static long last(Optional<LocalDate> day) {
        return day.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
    }

    /** The years that it can be about; none where it is open, or of many. */
    static List<Integer> years(@Nullable PartialDate when) {
        if (when == null || when.earliest().isEmpty() || when.latest().isEmpty()) {
            return List.of();
        }
        List<Integer> years = IntStream.rangeClosed(
                        when.earliest().get().getYear(), when.latest().get().getYear())
                .boxed()
                .toList();
        return years.size() > LONGEST ? List.of() : years;
    }
}
