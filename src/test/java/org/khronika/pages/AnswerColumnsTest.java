package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.records.Asked;
import org.khronika.records.Citation;
import org.khronika.records.ClaimAssessment;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.Sureness;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;

/** The columns of data files follow from the questions. The cast is invented. */
class AnswerColumnsTest {

    private static final Namer NAMER = new Namer() {

        @Override
        public Mention mention(RecordRef record) {
            return Mention.link(record.address(), record.address() + ".html");
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

    @OfKind(value = RecordKind.STATEMENT, sure = Sureness.NONE)
    record Letter(
            @Asked String title,
            @InFiles @Asked @Nullable String writtenBy,
            @InFiles("sent") @Asked @Nullable PartialDate sentOn,
            @InFiles @Asked @Nullable Quantity signed,
            @InFiles @Asked @Nullable ClaimAssessment assessment,
            @InFiles @Asked Set<ClaimAssessment> others,
            @InFiles @Asked @Refers(RecordKind.LAW) List<RecordRef> about,
            @InFiles @Asked @Nullable Integer pages,
            @InFiles @Asked boolean printed) {}

    record Secret(@InFiles @Asked(confidential = true) String source) {}

    private static List<DataField<Record>> columns() {
        return AnswerColumns.of(Letter.class);
    }

    private static List<String> row(Letter letter) {
        return columns().stream()
                .map(column -> column.value().apply(letter, NAMER))
                .toList();
    }

    @Test
    void onlyAnswersThatSaySoAreInTheFilesInTheOrderOfTheQuestions() {
        assertThat(columns())
                .extracting(DataField::name)
                .containsExactly("written_by", "sent", "signed", "assessment", "others", "about", "pages", "printed");
    }

    @Test
    void theDictionaryTellsThemInTheWordsOfTheForm() {
        assertThat(columns())
                .extracting(column -> column.means().english())
                .containsExactly(
                        "Who wrote it.",
                        "When was it sent? In EDTF.",
                        "How many signed; those who wrote it are not among them. As a code (see below).",
                        "Where we stand. One of: accepted, reported, disputed, rejected.",
                        "Assessments of others. Of these, separated by blanks: accepted, reported, disputed, rejected.",
                        "What it is about. Addresses, separated by blanks.",
                        "Pages.",
                        "Was it printed? yes where a source says so; empty otherwise.");
    }

    @Test
    void answersStandAsCodesAndWordsGoThroughTheNamer() {
        RecordRef law = RecordRef.of("KZ", RecordKind.LAW, 2021, 17);
        Letter letter = new Letter(
                "Хат",
                "Айгүл and “others”",
                PartialDate.parse("2021-03"),
                Quantity.parse(">20"),
                ClaimAssessment.DISPUTED,
                Set.of(ClaimAssessment.REJECTED, ClaimAssessment.ACCEPTED),
                List.of(law),
                3,
                true);
        assertThat(row(letter))
                .containsExactly(
                        "a woman and “others”",
                        "2021-03",
                        ">20",
                        "disputed",
                        "accepted rejected",
                        law.address(),
                        "3",
                        "yes");
    }

    @Test
    void whatIsNotAnsweredIsEmpty() {
        assertThat(row(new Letter("Хат", null, null, null, null, Set.of(), List.of(), null, false)))
                .hasSize(8)
                .containsOnly("");
    }

    @Test
    void aConfidentialAnswerIsInNoFile() {
        assertThatIllegalStateException()
                .isThrownBy(() -> AnswerColumns.of(Secret.class))
                .withMessageContaining("No data file may have");
    }
}
