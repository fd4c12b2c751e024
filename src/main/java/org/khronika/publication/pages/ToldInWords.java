package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Claimed;
import org.khronika.pages.Mention;
import org.khronika.pages.RecordPage;
import org.khronika.publication.PublicRecord;
import org.khronika.values.RecordKind;
import org.khronika.words.Sayable;

/** In how many pages somebody or a place is on record: by links, or by name alone where no page links to it. */
final class ToldInWords {

    private final List<PublicRecord> all;
    private @Nullable List<String> said;

    /** @param all the records of a release; what their pages say is read once for all who are looked for */
    ToldInWords(List<PublicRecord> all) {
        this.all = all;
    }

    /** "3 pages", "2 pages, by name"; empty where nothing else on the site tells of it. */
    Sayable of(PublicRecord record) {
        long linked = distinct(Stream.concat(record.page().people().stream(), record.page().connected().stream()));
        if (linked > 0) {
            return phrase("publication.told-in.pages").with("n", linked);
        }
        String name = name(record);
        Pattern whole = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
        List<String> texts = said();
        long named = IntStream.range(0, all.size())
                .filter(n -> texts.get(n).contains(name)
                        && !all.get(n).address().equals(record.address())
                        && whole.matcher(texts.get(n)).find())
                .count();
        return named == 0
                ? Sayable.written("")
                : phrase("publication.told-in.pages-by-name").with("n", named);
    }

    private List<String> said() {
        List<String> known = said;
        if (known == null) {
            known = all.stream()
                    .map(record -> texts(record.page()).collect(Collectors.joining("\n")))
                    .toList();
            said = known;
        }
        return known;
    }

    /** How many pages are connected with one. */
    static long linked(RecordPage page) {
        return distinct(page.connected().stream());
    }

    private static long distinct(Stream<RecordPage.PartyMention> parties) {
        return parties.flatMap(party -> Stream.ofNullable(party.who().href()))
                .distinct()
                .count();
    }

    /** Without the town that stands after the name of a square: pages tell of it by what stands before. */
    private static String name(PublicRecord record) {
        String title = record.page().title();
        int comma = record.kind() == RecordKind.PLACE ? title.indexOf(',') : -1;
        return comma < 0 ? title : title.substring(0, comma);
    }

    private static Stream<String> texts(RecordPage page) {
        return Stream.of(
                        Stream.of(page.title(), page.state(), page.more()),
                        page.prose().stream(),
                        page.steps().stream().flatMap(step -> Stream.of(step.title(), step.detail())),
                        page.claims().stream().map(Claimed::stated),
                        page.facts().stream()
                                .flatMap(fact -> fact.values().stream().map(Mention::text)),
                        page.groups().stream()
                                .flatMap(group -> group.items().stream().map(RecordPage.Each::says)))
                .flatMap(texts -> texts);
    }
}
