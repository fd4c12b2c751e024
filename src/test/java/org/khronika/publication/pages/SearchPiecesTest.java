package org.khronika.publication.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.khronika.people.NameFolding;
import org.khronika.publication.pages.Findable.Text;

/** The index stays small to read, however much is published. The cast is invented. */
class SearchPiecesTest {

    private static final List<String> FIRST =
            List.of("Әсел", "Bolat", "Дәурен", "Zhanar", "Ермек", "Kuanysh", "Шолпан");
    private static final List<String> LAST =
            List.of("Шамшырақов", "Kezbeyeva", "Ашықов", "Tolegenov", "Кантарбаева", "Abdin");
    private static final List<String> DONE =
            List.of("detained", "fined", "sentenced", "searched", "threatened", "summoned");
    private static final int PACKED = 60_000;

    private static List<Findable> pages(int count) {
        Random random = new Random(27);
        List<Findable> pages = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            String name = "%s %s %s".formatted(pick(FIRST, random), pick(LAST, random), Integer.toString(n, 36));
            String title = "Activist %s %s at a protest in Almaty".formatted(name, pick(DONE, random));
            pages.add(new Findable(
                    "OS-I-2022-%06d".formatted(100_000 + random.nextInt(899_999)),
                    title,
                    "Incident",
                    "",
                    "",
                    List.of(
                            new Text(Findable.Why.TITLE, title),
                            new Text(Findable.Why.WHO, name),
                            new Text(Findable.Why.PLACE, "Алматы"))));
        }
        return pages;
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }

    @Test
    void noPartOfTwentyThousandRecordsTravelsWithMoreThanSixtyKilobytes() {
        SearchPieces pieces = SearchPieces.of(pages(20_000));

        assertThat(pieces.parts().values().stream().flatMap(List::stream).mapToInt(SearchPiecesTest::packed))
                .hasSizeGreaterThan(20)
                .allMatch(bytes -> bytes < PACKED);
    }

    private static int packed(List<String> part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(String.join(",\n", part).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.size();
    }

    @Test
    void everyWordStandsInThePieceOfItsConsonantsAndInNoOther() {
        List<Findable> pages = pages(3_000);
        SearchPieces pieces = SearchPieces.of(pages);
        for (Findable page : pages.subList(0, 200)) {
            for (Text text : page.texts()) {
                for (String word : NameFolding.words(text.words())) {
                    String name = piece(SearchKey.of(word), pieces.parts().keySet());
                    assertThat(String.join(
                                    "\n",
                                    pieces.parts().getOrDefault(name, List.of()).stream()
                                            .flatMap(List::stream)
                                            .toList()))
                            .as("%s in %s", word, name)
                            .contains(page.id());
                }
            }
        }
    }

    /** As the script looks it up. */
    private static String piece(String key, Set<String> names) {
        if (names.contains(key + SearchPieces.NO_MORE)) {
            return key + SearchPieces.NO_MORE;
        }
        for (int length = key.length(); length >= 0; length--) {
            if (names.contains(key.substring(0, length))) {
                return key.substring(0, length);
            }
        }
        throw new AssertionError(key);
    }

    /** So that a release that is written anew after one change writes few files anew. */
    @Test
    void oneMoreRecordChangesFewPieces() {
        List<Findable> pages = pages(3_000);
        List<Findable> more = new ArrayList<>(pages);
        more.add(new Findable(
                "OS-N-2023-111111",
                "Гүлнәр Жаңа",
                "Person",
                "",
                "",
                List.of(new Text(Findable.Why.TITLE, "Гүлнәр Жаңа"))));
        Collections.shuffle(more, new Random(3));

        Set<List<String>> before = parts(pages);
        Set<List<String>> after = parts(more);

        assertThat(after.stream().filter(part -> !before.contains(part))).hasSizeLessThan(4);
        assertThat(before).hasSizeGreaterThan(10);
    }

    private static Set<List<String>> parts(List<Findable> pages) {
        Set<List<String>> parts = new HashSet<>();
        SearchPieces.of(pages).parts().values().forEach(parts::addAll);
        return parts;
    }
}
