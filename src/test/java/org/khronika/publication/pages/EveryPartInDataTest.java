package org.khronika.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khronika.pages.EveryPart;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleaseItem;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import tools.jackson.databind.json.JsonMapper;

/** What a page says, its JSON says, part by part; the data dictionary tells each. */
class EveryPartInDataTest {

    private record Body() {}

    private static final RecordRef CASE = new RecordRef("KZ-P-2023-100002");

    private static final ReleaseItem ITEM =
            new ReleaseItem(CASE, 1, ItemStatus.NEW, "The case", "", null, List.of(), 1, null, null);

    private static final Map<String, Object> DATA = DataFiles.json(
            new PublicRecord(
                    CASE,
                    1,
                    LocalDate.of(2023, 3, 27),
                    new Body(),
                    EveryPart.page(),
                    Map.of(),
                    ITEM,
                    List.of(),
                    List.of()),
            Language.english());

    @Test
    void theJsonSaysEveryPartOfThePage() {
        assertThat(JsonMapper.shared().writeValueAsString(DATA)).contains(EveryPart.WORDS);
    }

    @Test
    void theDataDictionaryKnowsEveryFieldOfTheJson() {
        assertThat(DataDictionary.fields().stream()
                        .flatMap(field -> java.util.Arrays.stream(field.name().split(", "))))
                .containsAll(DATA.keySet());
    }
}
