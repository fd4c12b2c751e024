package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.pages.RecordPage.Fact;
import org.khronika.records.Asked;
import org.khronika.records.Citation;
import org.khronika.records.ClaimAssessment;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;

/** A field of a record is written once: its form, its page, its data files and the dictionary follow from it. The cast is invented. */
class AnswerFactsTest {

    private static final Namer NAMER = new Namer() {

        @Override
        public Mention mention(RecordRef record) {
            return Mention.of(record.address());
        }

        @Override
        public String words(String text) {
            return text.replace("Айгүл", "a woman");
        }

        @Override
        public Note note(Citation citation) {
            return new Note(mention(citation.source()), null, null);
        }

        @Override
        public boolean isPublic() {
            return true;
        }
    };

    record Parcel(
            @OnPage @InFiles @Asked @Nullable String sender,
            @OnPage @Asked @Nullable PartialDate sent,
            @OnPage(explained = true) @Asked @Nullable ClaimAssessment assessment,
            @Asked @Nullable String weight) {}

    record Hidden(@OnPage @Asked(confidential = true) String source) {}

    private static final Parcel PARCEL =
            new Parcel("Айгүл’s “office”", PartialDate.parse("2021-03"), ClaimAssessment.ACCEPTED, "3 kg");

    private static PageBuilder page() {
        return new PageBuilder("Parcel", "Сәлемдеме", NAMER);
    }

    private static List<String> told(PageBuilder page) {
        return page.build().facts().stream()
                .map(fact -> fact.label() + ": " + fact.values().getFirst().text())
                .toList();
    }

    @Test
    void aFieldIsAskedForToldAndKeptInFilesByItsOneDeclaration() {
        assertThat(Shape.of(Parcel.class).questions().getFirst())
                .extracting(Question::name, Question::label)
                .containsExactly("sender", "Who sent it?");
        assertThat(told(page().facts(PARCEL))).contains("Sender: a woman’s “office”");
        DataField<Record> column = AnswerColumns.of(Parcel.class).getFirst();
        assertThat(column.name()).isEqualTo("sender");
        assertThat(column.means().english()).isEqualTo("Who sent it?");
        assertThat(column.value().apply(PARCEL, NAMER)).isEqualTo("a woman’s “office”");
    }

    @Test
    void factsComeInTheOrderOfTheQuestionsAndThoseThatWereNamedBeforeFirst() {
        assertThat(told(page().facts(PARCEL, "assessment")
                        .fact("Worked out", "something")
                        .facts(PARCEL)))
                .containsExactly(
                        "Where we stand: We accept it",
                        "Worked out: something",
                        "Sender: a woman’s “office”",
                        "Sent: March 2021");
    }

    @Test
    void theSentenceThatExplainsAChoiceStandsUnderItWhereTheFieldSaysSo() {
        Fact fact = page().facts(PARCEL, "assessment").build().facts().getFirst();
        assertThat(fact.remarks()).containsExactly(ClaimAssessment.ACCEPTED.explanation());
    }

    @Test
    void whatIsNotAnsweredIsNoFact() {
        assertThat(told(page().facts(new Parcel(null, null, null, "3 kg")))).isEmpty();
    }

    @Test
    void aConfidentialAnswerIsNoFactAndAnAnswerThatIsNoneCannotBeNamed() {
        assertThatIllegalStateException()
                .isThrownBy(() -> page().facts(new Hidden("a call")))
                .withMessageContaining("No page may have");
        assertThatIllegalArgumentException().isThrownBy(() -> page().facts(PARCEL, "weight"));
    }
}
