package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.records.Citation;
import org.khronika.values.RecordRef;

class NotesTest {

    private static final RecordRef REPORT = new RecordRef("KZ-D-2022-0001");
    private static final RecordRef OTHER = new RecordRef("KZ-D-2022-0002");

    private static final Namer NAMER = new Namer() {
        @Override
        public Mention mention(RecordRef record) {
            return Mention.of(record.address());
        }

        @Override
        public String words(String text) {
            return text;
        }

        @Override
        public Note note(Citation citation) {
            return new Note(mention(citation.source()), citation.locator(), citation.quote());
        }

        @Override
        public boolean isPublic() {
            return true;
        }
    };

    private static Citation cited(String field, RecordRef source, int start, String words) {
        return new Citation(field, source, start, start + words.length(), words, null);
    }

    @Test
    void aTaggedWordInsideACitedPassageIsNoSourceOfItsOwn() {
        Citation word = cited("participants.p1", REPORT, 17, "Әсел");
        Citation passage = cited("when", REPORT, 0, "14 қараша күні — Әсел ұсталды.");
        Citation elsewhere = cited("where", REPORT, 200, "Орал");
        Citation same = cited("where", OTHER, 17, "Әсел");
        Notes notes = new Notes(List.of(word, passage, elsewhere, same), NAMER);
        assertThat(notes.all())
                .extracting(Namer.Note::quote)
                .as("a tagged word is not printed as if it were a passage")
                .containsExactly("14 қараша күні — Әсел ұсталды.", null, null);
        assertThat(notes.numbers("participants.p1")).containsExactly(1);
        assertThat(notes.numbers("when")).containsExactly(1);
        assertThat(notes.numbers("where")).containsExactly(2, 3);
    }
}
