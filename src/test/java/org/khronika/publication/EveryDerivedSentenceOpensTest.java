package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;
import org.khronika.pages.Claimed;
import org.khronika.pages.Derived;
import org.khronika.pages.Happened;
import org.khronika.pages.Lanes;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.NumberInText;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownTypes;
import org.khronika.records.Stored;
import org.khronika.review.OthersTold;
import org.khronika.review.Reviewed;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Walks the pages of the demo's release: a sentence that a rule works out is marked as such, and can be opened where it stands. What
 * is not marked was entered in the record itself, or leads to the record that says it.
 */
@DatabaseTest
@OnTheDemo
class EveryDerivedSentenceOpensTest {

    /** How we speak of what no source says: that we count, compare, put in order, or have nothing on record. */
    private static final Pattern OURS = Pattern.compile(
            "on record|no step ended|is known\\b|not known|not stated|in our reading|as we infer|\\badded up\\b|\\bgrew worse\\b|grade\\b|"
                    + "\\bcontradict|\\bof the \\d+\\b|\\b\\d+(st|nd|rd|th)\\b.* of \\d+|after the one before|by our order|by the law alone|if it lasted",
            Pattern.CASE_INSENSITIVE);

    /** A warning that stands over every table of figures, and says nothing of any. */
    private static final String NOT_OURS = "Numbers that others state. They are not ours, and never added up.";

    /** The column in which we set one figure beside another. */
    private static final String COMPARED = "Beside this one";

    /** The word for an answer that somebody picked. */
    private static final String PICKED = ": Not known";

    @Autowired
    DemoSite demo;

    @Autowired
    Reviewed reviewed;

    @Autowired
    ShownTypes types;

    @Autowired
    OthersTold others;

    private ReleasePlan plan;
    private final Map<String, String> site = new HashMap<>();

    @BeforeEach
    void writeTheDemo() throws IOException {
        plan = demo.plan();
        site.putAll(demo.files());
    }

    private String html(PublicRecord record) {
        return Objects.requireNonNull(site.get(record.path()));
    }

    @Test
    void whatIsMarkedAsWorkedOutOpensWhereItStandsAndLeadsToWhatItRestsOn() {
        SoftAssertions softly = new SoftAssertions();
        for (PublicRecord record : plan.records()) {
            List<Derived> derived = record.page().derived();
            int opened = html(record).split("<summary>How this follows</summary>|<div class=\"opened\"", -1).length - 1;
            softly.assertThat(opened)
                    .as("%s opens as often as something in it is worked out", record.address())
                    .isEqualTo(derived.size());
            for (Derived one : derived) {
                String where = record.address() + ": " + one.words();
                softly.assertThat(one.rule()).as(where).isNotBlank();
                softly.assertThat(one.from().isEmpty() && one.unknown().isEmpty())
                        .as("%s rests on nothing, and does not say what is missing", where)
                        .isFalse();
                one.from().stream()
                        .map(ground -> ground.what().href())
                        .filter(Objects::nonNull)
                        .forEach(href -> softly.assertThat(leads(record, href))
                                .as("%s → %s", where, href)
                                .isTrue());
            }
        }
        softly.assertAll();
    }

    private boolean leads(PublicRecord record, String href) {
        return href.startsWith("#")
                ? html(record).contains("id=\"" + href.substring(1) + "\"")
                : site.containsKey("records/" + href.replaceFirst("#.*", ""));
    }

    @Test
    void whatOtherRecordsTellOnAPageOpensOrLeadsToThem() {
        Namer namer = new Titles();
        List<Stored<?>> open = published();
        OthersTold.Among told = others.among(open);
        SoftAssertions softly = new SoftAssertions();
        for (Stored<?> record : open) {
            RecordPage alone = page(record, namer);
            RecordPage page = told.add(record, alone, namer);
            if (!(page.state() + page.more()).equals(alone.state() + alone.more())) {
                softly.assertThat(page.follows())
                        .as("%s: %s %s", record.address(), page.state(), page.more())
                        .isNotNull();
            }
            page.blocks().stream()
                    .filter(block -> !alone.blocks().contains(block))
                    .flatMap(EveryDerivedSentenceOpensTest::unopened)
                    .forEach(words -> softly.fail("%s: %s", record.address(), words));
        }
        softly.assertAll();
    }

    private <T extends Record> RecordPage page(Stored<T> record, Namer namer) {
        return types.get(record).page(record, namer);
    }

    private List<Stored<?>> published() {
        Set<RecordRef> addresses =
                plan.records().stream().map(PublicRecord::address).collect(Collectors.toSet());
        return reviewed.list().stream()
                .filter(record -> addresses.contains(record.address()))
                .toList();
    }

    /** What of a block neither opens nor leads to the record that says it. */
    private static Stream<String> unopened(Block block) {
        return switch (block) {
            case Lanes lanes -> unless(lanes.follows(), lanes.finding());
            case RecordPage.Group group ->
                Stream.concat(
                        group.says().isEmpty() ? Stream.empty() : unless(group.follows(), group.says()),
                        group.items().stream().flatMap(EveryDerivedSentenceOpensTest::unopened));
            case RecordPage.Each each ->
                leads(each.who())
                        ? Stream.empty()
                        : unless(each.follows(), each.who().text() + ": " + each.says());
            case RecordPage.Fact fact ->
                fact.values().stream().allMatch(EveryDerivedSentenceOpensTest::leads)
                                && fact.remarks().isEmpty()
                        ? Stream.empty()
                        : unless(fact.follows(), fact.label() + ": " + fact.values() + fact.remarks());
            case RecordPage.Table table ->
                table.says().equals(List.of(NOT_OURS))
                                || (table.says().isEmpty() && !table.head().contains(COMPARED))
                        ? Stream.empty()
                        : unless(table.follows(), table.heading() + ": " + table.says());
            case RecordPage.Compared change -> unless(change.follows(), change.finding());
            case RecordPage.Step step ->
                step.who().stream().anyMatch(EveryDerivedSentenceOpensTest::leads)
                        ? Stream.empty()
                        : Stream.of(step.title());
            case RecordPage.Person person -> unlessLed(person.party());
            case RecordPage.Connected connected -> unlessLed(connected.party());
            case RecordPage.Paragraph paragraph -> Stream.of(paragraph.text());
            case BoundSection passage ->
                passage.bound().stream()
                        .filter(run -> run.notes().isEmpty() && !leads(run.words()))
                        .map(run -> run.words().text());
            case NumberInText number -> unless(number.follows(), number.text());
            case Happened happened ->
                leads(happened.what())
                        ? Stream.empty()
                        : Stream.of(happened.what().text());
            case Claimed _, Namer.Note _, RecordPage.Withheld _ -> Stream.empty();
        };
    }

    private static Stream<String> unlessLed(RecordPage.PartyMention party) {
        return leads(party.who()) ? Stream.empty() : Stream.of(party.who().text() + ": " + party.role());
    }

    private static boolean leads(Mention mention) {
        return mention.href() != null || mention.withheld() != null;
    }

    private static Stream<String> unless(@Nullable Derived follows, String words) {
        return follows == null ? Stream.of(words) : Stream.empty();
    }

    @Test
    void whatOnlyWeCanSayIsMarkedAsWorkedOut() {
        SoftAssertions softly = new SoftAssertions();
        for (PublicRecord record : plan.records()) {
            String entered = record.body().toString();
            unmarked(record.page())
                    .filter(words -> OURS.matcher(words).find())
                    .filter(words -> !words.endsWith(PICKED) && !isEntered(words, entered))
                    .forEach(words -> softly.fail("%s: %s", record.address(), words));
        }
        softly.assertAll();
    }

    /** Whether each sentence of ours in it is one that somebody typed, from a source or about it. */
    private static boolean isEntered(String words, String entered) {
        return Stream.of(words.split("(?<=[.;:])\\s+"))
                .filter(sentence -> OURS.matcher(sentence).find())
                .map(sentence -> sentence.replaceAll("[.;]$", ""))
                .allMatch(sentence -> entered.toLowerCase(java.util.Locale.ROOT)
                        .contains(sentence.toLowerCase(java.util.Locale.ROOT)));
    }

    /** The sentences of a page that are not marked, and do not stand beside a link to the record that says them. */
    private static Stream<String> unmarked(RecordPage page) {
        List<String> words = new ArrayList<>();
        if (page.follows() == null) {
            words.addAll(List.of(page.state(), page.more()));
        }
        page.blocks().forEach(block -> {
            switch (block) {
                case Lanes lanes -> add(words, lanes.follows(), lanes.finding());
                case RecordPage.Each each -> ofEach(words, each);
                case RecordPage.Group group -> {
                    add(words, group.follows(), group.says());
                    group.items().forEach(item -> ofEach(words, item));
                }
                case RecordPage.Compared change -> add(words, change.follows(), change.finding());
                case RecordPage.Table table ->
                    table.says().stream()
                            .filter(says -> !says.equals(NOT_OURS))
                            .forEach(says -> add(words, table.follows(), says));
                case RecordPage.Fact fact ->
                    Stream.concat(
                                    fact.values().stream()
                                            .filter(value -> value.href() == null)
                                            .map(Mention::text),
                                    fact.remarks().stream())
                            .forEach(says -> add(words, fact.follows(), fact.label() + ": " + says));
                case NumberInText number -> add(words, number.follows(), number.text());
                case Happened _,
                        RecordPage.Step _,
                        BoundSection _,
                        RecordPage.Paragraph _,
                        RecordPage.Person _,
                        RecordPage.Connected _,
                        Claimed _,
                        Namer.Note _,
                        RecordPage.Withheld _ -> {}
            }
        });
        return words.stream();
    }

    private static void ofEach(List<String> words, RecordPage.Each each) {
        if (!leads(each.who())) {
            add(words, each.follows(), each.says());
            each.facts().forEach(fact -> add(words, each.follows(), fact));
        }
    }

    private static void add(List<String> words, @Nullable Derived follows, String says) {
        if (follows == null) {
            words.add(says);
        }
    }

    @Test
    void aFileTellsHowEachSentenceFollows() {
        SoftAssertions softly = new SoftAssertions();
        for (PublicRecord record : plan.records()) {
            String json = Objects.requireNonNull(
                    site.get("records/" + record.address().address() + ".json"));
            softly.assertThat(json.split("\"notKnown\"", -1).length - 1)
                    .as(record.address().address())
                    .isEqualTo(record.page().derived().size());
        }
        softly.assertAll();
        assertThat(plan.records()).isNotEmpty();
    }

    /** Calls records by their titles and leads to those that are published. */
    private final class Titles implements Namer {

        private final Map<RecordRef, PublicRecord> records =
                plan.records().stream().collect(Collectors.toMap(PublicRecord::address, record -> record));

        @Override
        public Mention mention(RecordRef record) {
            PublicRecord told = records.get(record);
            return told == null
                    ? new Mention("somebody", null, "not public")
                    : Mention.link(told.page().title(), record.address() + ".html");
        }

        @Override
        public java.util.Optional<Record> body(RecordRef record) {
            return java.util.Optional.ofNullable(records.get(record)).map(PublicRecord::body);
        }

        @Override
        public String words(String text) {
            return text;
        }

        @Override
        public Note note(org.khronika.records.Citation citation) {
            return new Note(mention(citation.source()), citation.locator(), citation.quote());
        }

        @Override
        public boolean isPublic() {
            return true;
        }
    }
}
