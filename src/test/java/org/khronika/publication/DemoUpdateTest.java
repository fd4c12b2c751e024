package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.demo.SourceShingles;
import org.khronika.pages.BoundSection;
import org.khronika.pages.BoundSection.Run;
import org.khronika.pages.Mention;
import org.khronika.pages.NumberInText;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownTypes;
import org.khronika.people.Name;
import org.khronika.people.Person;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/** The update of the demo, in the words of the release. */
@DatabaseTest
@OnTheDemo
class DemoUpdateTest {

    @Autowired
    DemoSite demo;

    @Autowired
    Reviewed reviewed;

    @Autowired
    ShownTypes types;

    private ReleasePlan plan;
    private RecordPage page;

    @BeforeEach
    void read() {
        plan = demo.plan();
        page = plan.records(RecordKind.UPDATE).getFirst().page();
    }

    private <B> Stream<B> blocks(Class<B> type) {
        return page.blocks().stream().filter(type::isInstance).map(type::cast);
    }

    private List<Run> bound() {
        return blocks(BoundSection.class)
                .flatMap(section -> section.bound().stream())
                .filter(run -> run.notes().isEmpty())
                .toList();
    }

    private List<NumberInText> numbers() {
        return blocks(NumberInText.class).toList();
    }

    private String words() {
        return blocks(BoundSection.class)
                .flatMap(section -> section.lines().stream())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aHundredAndTwentyOfItsWordsAreBoundAndFiftyOfThemAreNumbers() {
        assertThat(bound()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(numbers()).hasSizeGreaterThanOrEqualTo(50);
    }

    @Test
    void whatItIsBoundToIsPublicAndEachNumberHasRecordsBehindIt() {
        Set<String> open = plan.records().stream()
                .map(record -> record.address().address())
                .collect(Collectors.toSet());
        assertThat(bound())
                .filteredOn(run -> !run.ref().startsWith("count:"))
                .allSatisfy(run -> assertThat(open)
                        .as(run.words().text())
                        .contains(run.ref().replaceAll("#.*", "")));
        assertThat(bound())
                .filteredOn(run -> run.ref().startsWith("count:"))
                .allSatisfy(run -> assertThat(run.words().href()).as(run.ref()).startsWith("#number-"));
        assertThat(numbers())
                .allSatisfy(number ->
                        assertThat(number.follows().from()).as(number.ref()).isNotEmpty());
    }

    @Test
    void noLinkOfItWasTakenAwayToProtectSomebody() {
        assertThat(blocks(BoundSection.class)
                        .flatMap(section -> section.paragraphs().stream())
                        .flatMap(para -> para.lines().stream())
                        .flatMap(line -> line.runs().stream())
                        .filter(run -> run.words().withheld() != null)
                        .map(run -> run.words().text()))
                .isEmpty();
    }

    @Test
    void itsWordsSayTheSameNumbersAsTheRecords() {
        assertThat(numbers())
                .flatExtracting(number -> number.follows().unknown())
                .filteredOn(sentence -> sentence.startsWith("The text says"))
                .isEmpty();
    }

    @Test
    void aReviewerHasNothingToAskOfIt() {
        assertThat(reviewed.list().stream()
                        .filter(record -> record.kind() == RecordKind.UPDATE)
                        .flatMap(record -> doubts(record)))
                .isEmpty();
    }

    private <T extends Record> Stream<String> doubts(Stored<T> record) {
        return types.get(record).doubts(record.body()).stream().map(Objects::toString);
    }

    @Test
    void noneOfItsSentencesSaysMoreThanTheRecordsThatItLeadsTo() {
        Map<RecordRef, Record> bodies =
                reviewed.list().stream().collect(Collectors.toMap(Stored::address, Stored::body));
        assertThat(reviewed.list().stream()
                        .filter(record -> record.kind() == RecordKind.UPDATE)
                        .flatMap(record -> beside(record, bodies)))
                .isEmpty();
    }

    private <T extends Record> Stream<String> beside(Stored<T> record, Map<RecordRef, Record> bodies) {
        return types.get(record).doubtsBeside(record.body(), other -> Optional.ofNullable(bodies.get(other))).stream()
                .map(Objects::toString);
    }

    @Test
    void noSevenWordsInARowAreThoseOfTheSource() {
        String unquoted = blocks(BoundSection.class)
                .flatMap(section -> section.each(DemoUpdateTest::withoutNames).lines().stream())
                .collect(Collectors.joining("\n"))
                .replaceAll("“[^”]*”", " ¶ ");
        assertThat(Stream.of(unquoted.split("[¶\n]")).flatMap(part -> SourceShingles.repeatedIn(part).stream()))
                .isEmpty();
    }

    /** Names of people and organisations in a row are nobody's words. */
    private static Run withoutNames(Run run) {
        boolean named = RecordRef.isAddress(run.ref())
                && Set.of(RecordKind.PERSON, RecordKind.ORGANISATION).contains(new RecordRef(run.ref()).kind());
        return named ? new Run(Mention.of("¶"), run.style(), run.ref(), run.notes()) : run;
    }

    @Test
    void whoeverMayNotBeNamedIsNotNamedInIt() {
        assertThat(reviewed.list().stream()
                        .map(Stored::body)
                        .filter(Person.class::isInstance)
                        .map(Person.class::cast)
                        .filter(person -> !person.protection().isEmpty())
                        .flatMap(person -> person.names().stream())
                        .map(Name::text)
                        .flatMap(name -> Stream.of(name.split(" "))))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(words()).doesNotContain(name));
    }

    /** A drawing is counted by us, or leads to the record that has its sources. */
    @Test
    void eachParagraphOfItHasItsSource() {
        assertThat(blocks(BoundSection.class)
                        .flatMap(section -> section.paragraphs().stream())
                        .filter(para ->
                                para.kind() != BoundSection.Kind.HEADING && para.kind() != BoundSection.Kind.DRAWING)
                        .flatMap(para -> para.lines().stream())
                        .filter(line ->
                                line.runs().stream().allMatch(run -> run.notes().isEmpty()))
                        .map(BoundSection.Line::text))
                .isEmpty();
    }
}
