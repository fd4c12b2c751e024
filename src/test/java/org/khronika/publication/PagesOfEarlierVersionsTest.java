package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.pages.BoundSection;
import org.khronika.pages.EveryPart;
import org.khronika.pages.Happened;
import org.khronika.pages.NumberInText;
import org.khronika.pages.RecordPage;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** A page of an earlier release is compared by what it says, however the program wrote it down then. */
class PagesOfEarlierVersionsTest {

    private static final RecordRef CASE = new RecordRef("KZ-P-2023-100002");

    private final JsonMapper json = JsonMapper.shared();

    private record Body() {}

    private static String written() throws IOException {
        return new ClassPathResource("publication/page-of-an-earlier-version.json")
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static Stored<?> stored() {
        Instant at = Instant.parse("2023-03-27T10:00:00Z");
        return new Stored<>(
                CASE,
                1,
                Sensitivity.PUBLIC,
                Set.of(),
                ReviewState.REVIEWED,
                1,
                "Ayla",
                at,
                "Rada",
                at,
                1,
                "The case",
                new Body(),
                List.of());
    }

    /** The page with what pages of that time could have. */
    private static RecordPage known(RecordPage page) {
        return page.withBlocks(page.blocks().stream()
                .filter(block -> !(block instanceof BoundSection)
                        && !(block instanceof NumberInText)
                        && !(block instanceof Happened))
                .toList());
    }

    private ReleaseItem compared(String before, RecordPage now) {
        ReleaseItem old =
                new ReleaseItem(CASE, 1, ItemStatus.NEW, "The case", "another", before, List.of(), 1, null, null);
        return new ReleaseChanges(2, List.of(old), json, new Spellings(List.of(), List.of()), Language.english())
                .items(List.of(stored()), Map.of(CASE, new WrittenPages(json).written(now)), Map.of())
                .getFirst();
    }

    @Test
    void aPageIsReadBackAsItWasWritten() {
        RecordPage page = EveryPart.page();
        assertThat(json.readValue(json.writeValueAsString(page), RecordPage.class))
                .isEqualTo(page);
    }

    @Test
    void aPageThatIsOnlyWrittenDownOtherwiseHasNotChanged() throws IOException {
        assertThat(compared(written(), known(EveryPart.page())).status()).isEqualTo(ItemStatus.SAME);
    }

    @Test
    void whatAPageOfAnEarlierVersionSaidIsToldWhereItChanged() throws IOException {
        ReleaseItem item = compared(written().replace("stepped-үй", "stepped-бұрын"), known(EveryPart.page()));
        assertThat(item.status()).isEqualTo(ItemStatus.CHANGED);
        assertThat(item.changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).contains("stepped-бұрын");
            assertThat(change.after()).contains("stepped-үй");
        });
    }
}
