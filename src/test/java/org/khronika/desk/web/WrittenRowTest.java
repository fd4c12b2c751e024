package org.khronika.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khronika.search.FoundPassages.Piece;

/** A row of a list is the same HTML that the template would make of its pieces. */
class WrittenRowTest {

    @Test
    void aCellSaysUnderWhichHeadingItStands() {
        assertThat(WrittenRow.cells(List.of("When", "«Кто»"), List.of("14 November 2022", "Айдос & Әсел")))
                .isEqualTo(
                        "<td data-label=\"When\">14 November 2022</td><td data-label=\"«Кто»\">Айдос &amp; Әсел</td>");
    }

    @Test
    void whatSomebodyTypedIsTextAndNeverMarkup() {
        assertThat(WrittenRow.cells(List.of("\"><b>"), List.of("<script>1</script>")))
                .isEqualTo("<td data-label=\"&quot;&gt;&lt;b&gt;\">&lt;script&gt;1&lt;/script&gt;</td>");
        assertThat(WrittenRow.passages(List.of(List.of(new Piece("<i>", true), new Piece("</p>", false)))))
                .isEqualTo("<p class=\"cut\"><mark>&lt;i&gt;</mark>&lt;/p&gt;</p>");
    }

    @Test
    void eachPassageMarksTheWordsThatWereLookedFor() {
        assertThat(WrittenRow.passages(List.of(
                        List.of(new Piece("…", false), new Piece("пена", true), new Piece(" у двери", false)),
                        List.of(new Piece("көбік", true)))))
                .isEqualTo("<p class=\"cut\">…<mark>пена</mark> у двери</p><p class=\"cut\"><mark>көбік</mark></p>");
    }

    @Test
    void aRowWithoutPassagesHasNone() {
        assertThat(WrittenRow.passages(List.of())).isEmpty();
    }
}
