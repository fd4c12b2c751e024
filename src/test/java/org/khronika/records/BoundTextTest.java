package org.khronika.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khronika.records.BoundText.Binding;
import org.khronika.values.RecordRef;

/** Prose in Markdown is bound by its links, and nothing else in it leads anywhere. */
class BoundTextTest {

    private static final String PERSON = "KZ-N-2022-480147";
    private static final String DOCUMENT = "KZ-D-2023-110001";

    @Test
    void aLinkToAnAddressBindsItsWordsToTheRecordAndToAPlaceInItsPage() {
        BoundText text = new BoundText("Сот [Айгерім Сәтбаеваны](KZ-P-2023-110353#step-4) «кінәлі» деп тапты.");

        assertThat(text.records()).containsExactly(new RecordRef("KZ-P-2023-110353"));
        assertThat(text.bindings()).singleElement().satisfies(binding -> {
            assertThat(binding.words()).isEqualTo("Айгерім Сәтбаеваны");
            assertThat(binding.at()).isEqualTo("#step-4");
            assertThat(binding.leadsNowhere()).isFalse();
        });
    }

    @Test
    void aNumberIsBoundToItsDefinitionWhichMayHaveBlanks() {
        BoundText text =
                new BoundText("At least [51](<count:kind:incident acts:detention during:2022-09/2023-02>) people.");

        assertThat(text.bindings())
                .singleElement()
                .satisfies(binding ->
                        assertThat(binding.count()).contains("kind:incident acts:detention during:2022-09/2023-02"));
        assertThat(text.records()).isEmpty();
    }

    @Test
    void aCaretToADocumentIsANoteAndToAnythingElseItIsNone() {
        BoundText text = new BoundText("Так сказано [^](%s \"абзац 12\"), [^](%s).".formatted(DOCUMENT, PERSON));

        assertThat(text.citations()).containsExactly(Citation.of(new RecordRef(DOCUMENT), "абзац 12"));
    }

    @Test
    void whatIsNoAddressAndNoCountLeadsNowhere() {
        BoundText text = new BoundText(
                "[one](KZ-N-22-1) [two](javascript:alert(1)) [three](../x) [four](https://example.test/)");

        assertThat(text.bindings().stream().filter(Binding::leadsNowhere).map(Binding::words))
                .containsExactly("one", "two", "three");
    }

    @Test
    void itsWordsAreThoseThatAreReadWithoutMarkupAndLinks() {
        BoundText text = new BoundText("**Әсем** [Ким](KZ-N-2022-480147)\nпришла.\n\n- “first” <b>x</b>\n- second");

        assertThat(text.words()).isEqualTo("Әсем Ким пришла.\n“first” x\nsecond");
    }

    @Test
    void aRecordThatIsNamedTwiceIsThereOnce() {
        BoundText text = new BoundText("[A](%s) and [B](%s)".formatted(PERSON, PERSON));

        assertThat(text.records()).hasSize(1);
        assertThat(References.in(new Holder(text))).containsOnlyKeys("text[0]");
    }

    private record Holder(BoundText text) {}
}
