package org.khronika.legislation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khronika.words.Sayable;

/** The legislation at one moment: the pack and what was added to it by then. */
final class Edition {

    private static final Pack KAZAKHSTAN = PackFile.read("kz");

    private final Pack pack;
    private final List<Provision> provisions;
    private final Map<ArticleRef, List<Provision>> byArticle = new LinkedHashMap<>();
    private final List<LawCode> codes;

    private Edition(Pack pack, List<Provision> added) {
        this.pack = pack;
        this.codes = codes(pack.codes(), added);
        List<String> order = codes.stream().map(LawCode::letters).toList();
        this.provisions = Stream.concat(pack.provisions().stream(), added.stream())
                .sorted(Comparator.comparingInt((Provision provision) ->
                                order.indexOf(provision.article().code()))
                        .thenComparing(Wordings.ORDER))
                .toList();
        provisions.forEach(provision -> byArticle
                .computeIfAbsent(provision.article().whole(), key -> new ArrayList<>())
                .add(provision));
    }

    /** The pack of the country, and these. */
    static Edition of(List<Provision> added) {
        return added.isEmpty() ? Alone.PACK : new Edition(KAZAKHSTAN, added);
    }

    /** Made once, when first asked for. */
    private static final class Alone {
        static final Edition PACK = new Edition(KAZAKHSTAN, List.of());
    }

    List<LawCode> codes() {
        return codes;
    }

    List<Provision> provisions() {
        return provisions;
    }

    List<Provision> wordings(ArticleRef asked) {
        return byArticle.getOrDefault(asked.whole(), List.of()).stream()
                .filter(provision -> provision.isOf(asked))
                .toList();
    }

    boolean isOn(OffenceList list, ArticleRef asked) {
        ListedCrimes crimes = pack.lists().get(list);
        List<Provision> added = added(asked);
        return (crimes != null && crimes.holds(asked))
                || (!added.isEmpty()
                        && added.stream()
                                .allMatch(provision -> provision.lists().contains(list)));
    }

    List<Sayable> touching(OffenceList list, ArticleRef asked) {
        ListedCrimes crimes = pack.lists().get(list);
        return Stream.concat(
                        crimes == null ? Stream.of() : crimes.touching(asked).stream(),
                        added(asked).stream()
                                .filter(provision -> provision.lists().contains(list))
                                .map(provision -> provision.article().inWords()))
                .distinct()
                .toList();
    }

    Sayable means(OffenceList list) {
        ListedCrimes crimes = pack.lists().get(list);
        return crimes == null ? Sayable.written("") : crimes.means();
    }

    List<Provision> suggest(String text) {
        return new ArticleSearch(text)
                .in(byArticle.entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey(), Wordings.inForce(entry.getValue(), null)))
                        .toList());
    }

    private List<Provision> added(ArticleRef asked) {
        return wordings(asked).stream()
                .filter(provision -> provision.added() != null)
                .toList();
    }

    private static List<LawCode> codes(List<LawCode> known, List<Provision> added) {
        Map<String, LawCode> codes = new LinkedHashMap<>();
        known.forEach(code -> codes.put(code.letters(), code));
        added.forEach(provision -> codes.computeIfAbsent(
                provision.article().code(), letters -> new LawCode(letters, letters, null, null, null, null, null)));
        return List.copyOf(codes.values());
    }
}
