package org.khronika.translations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.records.Cast;
import org.khronika.records.Changed;
import org.khronika.records.FreeTexts;
import org.khronika.records.ReviewState;
import org.khronika.values.RecordRef;
import org.khronika.words.Languages;

/** Which texts of a record are to be translated, and which of their translations are stale. */
class TranslationSheetTest {

    private static final RecordRef RECORD = new RecordRef("KZ-I-2022-480147");

    @TestFactory
    Stream<DynamicTest> sheet() {
        return YamlCases.of("/specs/translations/sheet.yaml").trees("cases").stream()
                .map(one -> DynamicTest.dynamicTest(String.valueOf(one.get("name")), () -> {
                    TranslationSheet sheet = TranslationSheet.of(
                            body(texts(one.get("texts"))),
                            String.valueOf(one.get("language")),
                            translations(texts(one.get("translations"))));
                    assertThat(sheet.lines())
                            .extracting(line -> line.text().question() + ": " + line.state())
                            .isEqualTo(texts(one.get("expected")));
                }));
    }

    private static List<String> texts(@Nullable Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().map(Object::toString).toList();
    }

    private static Incident body(List<String> texts) {
        Changed<Incident> changed = Changed.of(Cast.incident("Оқиға", "2022-11-14"));
        texts.forEach(text -> changed.with(text.split(" \\| ")[0], text.split(" \\| ")[1]));
        return changed.done();
    }

    private static List<Translation> translations(List<String> lines) {
        List<Translation> translations = new ArrayList<>();
        for (String line : lines) {
            String[] cells = line.split("\\|");
            translations.add(translation(
                    translations.size(),
                    cells[0].strip(),
                    cells[1].strip(),
                    cells[2].strip(),
                    ReviewState.valueOf(cells[3].strip())));
        }
        return translations;
    }

    private static Translation translation(int id, String place, String original, String text, ReviewState review) {
        return new Translation(
                id,
                RECORD,
                "ru",
                place.replaceAll("\\[\\d+]", ""),
                place,
                original,
                text,
                1,
                review,
                "Ayla",
                Instant.EPOCH.plusSeconds(id),
                Set.of(1L),
                null,
                review == ReviewState.REVIEWED ? text : null);
    }

    private static Incident among(String... remarks) {
        Incident incident = Cast.incident("Алматыда алты белсенді ұсталды", "2022-11-14");
        return Changed.of(incident)
                .with(
                        "parties",
                        Stream.of(remarks)
                                .map(remark -> Changed.of(party())
                                        .with("remark", remark)
                                        .done())
                                .toList())
                .done();
    }

    private static Party party() {
        return new Party(null, "белсенділер", null, PartyRole.VICTIM, null, null);
    }

    @Test
    void aTextThatMovesInItsListKeepsItsTranslation() {
        List<Translation> known = List.of(translation(
                1, "parties[0].remark", "Мұғалім, екі баласы бар", "Учитель, двое детей", ReviewState.REVIEWED));
        TranslationSheet sheet =
                TranslationSheet.of(among("Өз сөзімен айтқанда, заңгер", "Мұғалім, екі баласы бар"), "ru", known);
        assertThat(sheet.lines())
                .filteredOn(line -> line.text().question().equals("parties.remark"))
                .extracting(line -> line.text().place() + ": " + line.state())
                .containsExactly("parties[0].remark: MISSING", "parties[1].remark: REVIEWED");
    }

    @Test
    void aStaleOneBeginsWithTheWordsThatItHad() {
        List<Translation> known = List.of(translation(
                1, "title", "Алматыда бес белсенді ұсталды", "В Алматы задержаны пятеро", ReviewState.REVIEWED));
        TranslationSheet.Line title =
                TranslationSheet.of(among(), "ru", known).lines().getFirst();
        assertThat(title.state()).isEqualTo(TranslationState.STALE);
        assertThat(title.words()).isEqualTo("В Алматы задержаны пятеро");
        assertThat(title.version()).as("nothing translates these words").isZero();
    }

    @Test
    void aPlaceIsCalledAsTheFormAsksForIt() {
        assertThat(FreeTexts.label(
                        Incident.class, "title", Languages.shipped().byTag("ru").orElseThrow()))
                .isEqualTo("Что произошло, одной строкой");
        assertThat(FreeTexts.label(
                        Incident.class, "parties[1].remark", Languages.shipped().english()))
                .startsWith("Person or group 2, ");
    }
}
