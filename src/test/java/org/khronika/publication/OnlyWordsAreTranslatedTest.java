package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.demo.DemoRecords;
import org.khronika.pages.RegisterPage;
import org.khronika.records.Cast;
import org.khronika.records.FreeTexts;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.values.Capitals;
import org.khronika.words.Language;
import org.khronika.words.Languages;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * A translation changes nothing but words. Every text of the demo is translated by the same text in which a Latin letter is a Cyrillic one that looks like it; with that letter back, every page,
 * every column and every register says what it said before: no state, no count, no date and no certainty is read from what a person wrote.
 */
@DatabaseTest(properties = "khronika.languages=ru")
class OnlyWordsAreTranslatedTest {

    private static final char LATIN = 'e';
    private static final char CYRILLIC = 'е';
    /**
     * What our sentences leave out where the English of a text says it already, and say once more where they cannot see that it does: that a title is reported,
     * whose word it is, who did something, how many they are. It makes nothing surer.
     */
    private static final String SAID_ALREADY =
            "(,? ?)как сообщаeтся|Сообщаeтся: |(,? ?)(с чьих слов|источник свeдeний|Источник свeдeний): the father of the child(: )?"
                    + "|The prosecution\\. |\\d+ (?=t\\w+ of five)|(?<=t\\w{2,4} of five): \\d|(?<=officer|coordinator|organiser|of the 18): 1|The (?=UN )";

    @Autowired
    DemoRecords demo;

    @Autowired
    Members members;

    @Autowired
    Reviewed reviewed;

    @Autowired
    ReleasePlanner planner;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient db;

    private final Language russian = Languages.shipped().byTag("ru").orElseThrow();

    @Test
    void everythingElseStaysAsItIs() {
        demo.load(Cast.ayla(members), Cast.rada(members));
        Map<String, List<String>> before = said(plan());
        reviewed.list().forEach(this::translate);
        Map<String, List<String>> after = said(plan());

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(String.valueOf(after)).contains("police".replace(LATIN, CYRILLIC));
        List<String> differing = new ArrayList<>();
        before.forEach((where, parts) -> {
            List<String> was = sorted(parts);
            List<String> is = sorted(after.getOrDefault(where, List.of()));
            List<String> gone = new ArrayList<>(was);
            is.forEach(gone::remove);
            List<String> come = new ArrayList<>(is);
            was.forEach(come::remove);
            if (!gone.isEmpty() || !come.isEmpty()) {
                differing.add("%s\n  was %s\n  is  %s".formatted(where, gone, come));
            }
        });
        assertThat(differing).isEmpty();
    }

    private ReleasePlan plan() {
        return planner.plan(ZonedDateTime.of(2026, 11, 28, 9, 0, 0, 0, ZoneId.of("UTC")), null, List.of(russian))
                .plan();
    }

    /** What a plan says, part by part: the order of lists by title is no part of it. */
    private Map<String, List<String>> said(ReleasePlan plan) {
        Map<String, List<String>> said = new TreeMap<>();
        for (PublicRecord record : plan.records()) {
            List<String> parts = new ArrayList<>();
            parts.add(record.page().title());
            parts.add(record.page().state() + " " + record.page().more());
            parts.add(String.valueOf(record.page().when()));
            parts.add(String.valueOf(record.page().dated()));
            parts.add(json.writeValueAsString(record.page().hedge()));
            record.page().blocks().forEach(block -> parts.add(json.writeValueAsString(block)));
            new LinkedHashMap<>(record.data()).forEach((name, value) -> parts.add(name + " = " + value));
            said.put(record.address().address(), parts);
        }
        for (RegisterPage page : plan.registers().pages()) {
            List<String> parts = new ArrayList<>(List.of(page.sentence()));
            page.grids().forEach(grid -> parts.add(json.writeValueAsString(grid.rows())));
            parts.addAll(
                    sorted(page.lines().stream().map(json::writeValueAsString).toList()));
            parts.addAll(sorted(page.data().rows().stream().map(String::valueOf).toList()));
            said.put("register " + page.slug(), parts);
        }
        return said;
    }

    /** Without the difference of the letters, and without the order that titles give to lists. */
    private static List<String> sorted(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace(CYRILLIC, LATIN))
                .map(line -> line.replace('Е', 'E').replaceAll(SAID_ALREADY, "").replaceAll(", (?=Нe позднee)", ""))
                // A court whose name says on which instance it sits is known by its name, in the language that it is
                // written in.
                .map(line -> line.replace("court, апeлляция", "court"))
                // A sentence that begins with whose word it is, or does not, where the title says it.
                .map(Capitals::first)
                .map(OnlyWordsAreTranslatedTest::inAnyOrder)
                .sorted()
                .toList();
    }

    private static String inAnyOrder(String line) {
        return line.startsWith("{\"block\":\"Group\"")
                        || line.startsWith("[[")
                        || line.startsWith("{\"block\":\"Fact\"")
                ? Stream.of(line.split("(?=\\{)|(?<=\\}),?|(?<=\\]),?"))
                        .map(one -> one.replaceAll("[,\\[\\]]+", ""))
                        .sorted()
                        .collect(Collectors.joining())
                : line;
    }

    /** Words that begin with a small letter, so that names stay what they are. */
    private static String inOtherLetters(String text) {
        return Pattern.compile("\\[[^\\]]*\\]\\([^)]*\\)|(?<![\\p{L}])\\p{Ll}\\p{L}*")
                .matcher(text)
                .replaceAll(word -> word.group().endsWith(")")
                        ? Matcher.quoteReplacement(word.group())
                        : word.group().replace(LATIN, CYRILLIC));
    }

    private void translate(Stored<?> record) {
        long entry = db.sql("""
                        insert into journal_entry (at, member, deed, record) values (:now, :member, 'AcceptTranslations', :record)
                        returning id""")
                .param("now", OffsetDateTime.now(ZoneId.of("UTC")))
                .param("member", Cast.rada(members).id())
                .param("record", record.address().address())
                .query(Long.class)
                .single();
        for (FreeTexts.FreeText text : FreeTexts.of(record.body())) {
            db.sql("""
                            with made as (
                              insert into translation (record, language, question, place, original, text, version, review, changed_by,
                                changed_at, writers, entry)
                              select r.id, 'ru', :question, :place, :original, :text, 1, 'REVIEWED', :member, :now, '{}', :entry
                              from record r where r.address = :record on conflict do nothing returning id)
                            insert into translation_accepted (translation, entry, at, text)
                            select id, :entry, :now, :text from made""")
                    .param("question", text.question())
                    .param("place", text.place())
                    .param("original", text.text())
                    .param("text", inOtherLetters(text.text()))
                    .param("member", Cast.rada(members).id())
                    .param("now", OffsetDateTime.now(ZoneId.of("UTC")))
                    .param("entry", entry)
                    .param("record", record.address().address())
                    .update();
        }
    }
}
