package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.access.Members;
import org.khronika.demo.DemoRecords;
import org.khronika.incidents.Incident;
import org.khronika.places.Place;
import org.khronika.records.Cast;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Walks all pages of the demo: a date or a place that we infer says so in every line that leads to its record, and wherever its own page
 * tells it.
 */
@DatabaseTest
class NothingInferredStandsBareTest {

    private static final String MARK = "(inferred by us)";
    private static final Pattern BLOCK = Pattern.compile("</?(?:tr|li|p|dt|dd|h1|h2|h3|caption|figcaption|desc)[\\s>]");
    private static final Pattern LINK = Pattern.compile("([A-Z]{2}-[A-Z]-\\d{4}-\\d+)(?:\\.html|\")");
    private static final Pattern TITLE = Pattern.compile("<(?:h1|a)[\\s>].*?</(?:h1|a)>", Pattern.DOTALL);

    /** Lines of a page that are prose, words of others or how it is cited: they tell of the event by its name. */
    private static final Pattern ELSEWHERE = Pattern.compile("class=\"[^\"]*(?:prose|account|quote|cite)");

    @Autowired
    DemoRecords demo;

    @Autowired
    Members members;

    @Autowired
    Reviewed reviewed;

    @Autowired
    RecordTypes types;

    @Autowired
    PublishRelease publish;

    @Autowired
    ReleaseFolders folders;

    private StaticSite site;

    @BeforeEach
    void publishOnce() throws IOException {
        if (reviewed.list().isEmpty()) {
            demo.load(Cast.ayla(members), Cast.rada(members));
            publish.publish(Cast.edil(members), null, null);
        }
        site = new StaticSite(folders.of(1));
    }

    @Test
    void noLineThatLeadsToARecordPrintsItsInferredDateWithoutTheMark() {
        Map<String, PartialDate> dates = new HashMap<>();
        reviewed.list()
                .forEach(record -> Optional.ofNullable(when(record))
                        .ifPresent(date -> dates.put(record.address().address(), date)));

        assertThat(dates.values()).filteredOn(PartialDate::isInferred).hasSizeGreaterThan(30);
        assertThat(bare(address -> {
                    PartialDate date = dates.get(address);
                    return date == null || !date.isInferred() ? Set.of() : said(date);
                }))
                .isEmpty();
    }

    @Test
    void noLineThatLeadsToARecordPrintsItsInferredPlaceWithoutTheMark() {
        Map<RecordRef, String> names = new HashMap<>();
        Map<String, String> places = new HashMap<>();
        for (Stored<?> record : reviewed.list()) {
            if (record.body() instanceof Place) {
                names.put(record.address(), record.title());
            }
        }
        for (Stored<?> record : reviewed.list()) {
            if (inferredFrom(record) != null && record.body() instanceof Incident incident) {
                places.put(record.address().address(), Objects.requireNonNull(names.get(incident.place())));
            }
        }

        assertThat(places).hasSizeGreaterThan(3);
        assertThat(bare(address -> Stream.ofNullable(places.get(address)).collect(Collectors.toSet())))
                .isEmpty();
    }

    private <T extends Record> @Nullable PartialDate when(Stored<T> record) {
        return types.get(record).when(record.body());
    }

    private <T extends Record> @Nullable String inferredFrom(Stored<T> record) {
        return types.get(record).whereInferred(record.body());
    }

    private static Set<String> said(PartialDate date) {
        PartialDate bare = date.bare();
        return new TreeSet<>(List.of(
                bare.inWords(Locale.ENGLISH),
                bare.beganInWords(),
                bare.happenedInWords(),
                bare.asOfInWords(),
                bare.lastsInWords(),
                bare.bounds(Locale.ENGLISH)));
    }

    /** The lines that lead to a record and say without the mark what must not be said so, each once, with their page. */
    private Set<String> bare(java.util.function.Function<String, Set<String>> marked) {
        Set<String> found = new TreeSet<>();
        site.files().forEach((path, bytes) -> {
            if (!path.endsWith(".html")) {
                return;
            }
            String own = path.startsWith("records/") ? path.substring("records/".length(), path.length() - 5) : "";
            for (String block : BLOCK.split(main(new String(bytes, StandardCharsets.UTF_8)))) {
                for (String address : tellsOf(block, own)) {
                    String text = text(block);
                    marked.apply(address).stream()
                            .filter(words -> standsBare(text, words))
                            .forEach(words -> found.add(path + ": “" + words + "” of " + address + " in: " + text));
                }
            }
        });
        return found;
    }

    private static String main(String html) {
        int from = html.indexOf("<main");
        int to = html.indexOf("</main>");
        return from < 0 || to < 0 ? "" : html.substring(from, to);
    }

    /** A line tells of the one record that it leads to; of several nobody can say whose the date is. On its own page it tells of that one. */
    private static List<String> tellsOf(String block, String own) {
        Set<String> linked = LINK.matcher(block)
                .results()
                .map(link -> link.group(1))
                .filter(address -> !address.contains("-" + RecordKind.PLACE.letter() + "-"))
                .collect(Collectors.toCollection(TreeSet::new));
        if (linked.isEmpty() && !own.isEmpty() && !ELSEWHERE.matcher(block).find()) {
            return List.of(own);
        }
        List<String> told = new ArrayList<>(linked);
        return told.size() == 1 && !told.contains(own) ? told : List.of();
    }

    private static String text(String block) {
        return TITLE.matcher(block)
                .replaceAll(" · ")
                .replaceAll("^[^<]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Whether the words stand there as words of their own, neither followed by the mark, with their region between, nor part of a longer date. */
    private static boolean standsBare(String text, String words) {
        return Pattern.compile(
                        "(?<![\\p{L}\\d] ?)" + Pattern.quote(words) + "(?!(, [\\p{L} ]+ region)? ?"
                                + Pattern.quote(MARK) + ")(?![\\p{L}\\d]| to | or )",
                        Pattern.CASE_INSENSITIVE)
                .matcher(text)
                .find();
    }
}
