package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.RegisterPage;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.Moved;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.Release;
import org.khronika.publication.ReleaseItem;
import org.khronika.publication.ReleasePlan;
import org.khronika.values.InWords;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * The home of a country: what somebody asks who has a minute. Everything else is behind its links.
 *
 * @param lead    what is on record, the strong part of the paragraph: its numbers lead to what they count
 * @param rest    and what follows
 * @param counts  what we count: three numbers, each opened by its records
 * @param figures what others state
 * @param held    who is held; null when nobody is
 * @param heading what the news are: of this release, or the latest of all when there was none before
 * @param news    the first few
 * @param since   what is new besides, a sentence
 * @param shelves the registers of records that are looked for by themselves, under their headings
 */
public record HomeView(
        List<Mention> lead,
        String rest,
        List<OwnCount> counts,
        List<QuotedFigure> figures,
        @Nullable HeldNow held,
        String heading,
        List<WhereAndWhen.Item> news,
        Sayable since,
        List<RegisterLine.Shelf> shelves) {

    private static final int NUMBERS = 3;
    private static final int NEWS = 3;
    /** A number of ours; {@code href} leads to its definition and to every record that it counts. */
    public record OwnCount(String number, String says, String href) {}

    /** What registers say under a heading. */
    public record RegisterFamily(String heading, List<RegisterPage> pages) {}

    static HomeView of(ReleasePlan plan, List<Register> registers) {
        List<PublicRecord> incidents = plan.records(RecordKind.INCIDENT);
        int cases = plan.records(RecordKind.PROCEEDING).size();
        String span = OwnCounts.span(incidents);
        boolean first = plan.previous() == null;
        return new HomeView(
                List.of(
                        counted(
                                incidents.size(),
                                "record of an incident",
                                "records of incidents",
                                span.isEmpty() ? "" : ",",
                                "incidents"),
                        Mention.of((span.isEmpty() ? "" : span.substring(1) + ",") + " and "),
                        counted(cases, "of a case", "of cases", ":", "cases")),
                "who was detained, charged or attacked, and whether officials answered for abuse.",
                new OwnCounts(plan)
                        .forTheHome().stream()
                                .limit(NUMBERS)
                                .map(count -> new OwnCount(count.number(), count.says(), "method.html#" + count.id()))
                                .toList(),
                QuotedFigure.choose(plan, NUMBERS),
                HeldNow.of(plan.registers().pages()).orElse(null),
                first ? "Latest reports" : "New in this release",
                news(plan, first),
                since(plan),
                RegisterLine.shelves(RegisterLine.of(
                        registers.stream()
                                .filter(register -> !register.listed().readElsewhere())
                                .toList(),
                        plan)));
    }

    /** A number that leads to how it is counted and to every record behind it; of nothing there is none. */
    private static Mention counted(long number, String one, String several, String end, String what) {
        String words = InWords.count(number, one, several) + end;
        return number == 0 ? Mention.of(words) : Mention.link(words, "method.html#count-" + what);
    }

    /** The registers that are worked out, those that pass, under their headings. */
    static List<RegisterFamily> families(ReleasePlan plan, Predicate<RegisterPage> which) {
        return Arrays.stream(RecordKind.Family.values())
                .map(family -> new RegisterFamily(
                        family.label(),
                        plan.registers().pages().stream()
                                .filter(page -> page.family() == family && which.test(page))
                                .toList()))
                .filter(standing -> !standing.pages().isEmpty())
                .toList();
    }

    /** In the first release everything is new, so it says what is the latest; later ones say what they brought. */
    private static List<WhereAndWhen.Item> news(ReleasePlan plan, boolean first) {
        Map<RecordRef, ReleaseItem> moved = plan.items().stream()
                .filter(item -> item.status() == ItemStatus.NEW || item.status() == ItemStatus.CHANGED)
                .collect(Collectors.toMap(ReleaseItem::address, Function.identity()));
        Stream<PublicRecord> told = plan.records().stream()
                .filter(record -> first
                        ? record.kind() == RecordKind.INCIDENT && record.page().when() != null
                        : moved.containsKey(record.address())
                                && record.kind() != RecordKind.PLACE
                                && record.kind() != RecordKind.DOCUMENT);
        return told.sorted(Comparator.comparingInt((PublicRecord record) -> rank(record.kind(), first))
                        .thenComparing(WhereAndWhen.LATEST_FIRST))
                .limit(NEWS)
                .map(WhereAndWhen::item)
                .toList();
    }

    private static int rank(RecordKind kind, boolean first) {
        return switch (kind) {
            case PROCEEDING, INCIDENT -> first || kind == RecordKind.PROCEEDING ? 0 : 1;
            default -> 2;
        };
    }

    private static Sayable since(ReleasePlan plan) {
        Release previous = plan.previous();
        if (previous == null) {
            return Sayable.written("");
        }
        Map<ItemStatus, Long> counts =
                plan.items().stream().collect(Collectors.groupingBy(ReleaseItem::status, Collectors.counting()));
        boolean none = counts.keySet().stream().allMatch(status -> status == ItemStatus.SAME);
        Phrase since = none
                ? phrase("publication.home.nothing-since")
                : phrase("publication.home.since").with("moved", Moved.inWords(counts));
        return since.with("number", previous.number()).with("day", previous.day());
    }
}
