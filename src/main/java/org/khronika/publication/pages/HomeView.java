package org.khronika.publication.pages;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * @param map     where incidents happened; null where no town is on a map of ours
 * @param ratings what raters say of the country; none where nobody is quoted
 * @param update  the update of the latest period, in place of one of the news; null where there is none
 * @param heading what the news are: of this release, or the latest of all when there was none before
 * @param news    the first few
 * @param since   what is new besides, a sentence
 * @param shelves the registers of records that are looked for by themselves, under their headings; that of updates is behind the latest of them
 */
public record HomeView(
        List<Mention> lead,
        Sayable rest,
        List<OwnCount> counts,
        List<QuotedFigure> figures,
        @Nullable HeldNow held,
        @Nullable HomeMap map,
        List<Rating> ratings,
        WhereAndWhen.@Nullable Item update,
        Sayable heading,
        List<WhereAndWhen.Item> news,
        Sayable since,
        List<RegisterLine.Shelf> shelves) {

    /** How the catalogue marks the words that lead somewhere: [incidents|56 records of incidents]. */
    private static final Pattern MARKED = Pattern.compile("\\[(incidents|cases)\\|([^\\]]*)\\]");

    private static final int NUMBERS = 3;
    private static final int NEWS = 3;

    /** A number of ours; {@code href} leads to its definition and to every record that it counts. */
    public record OwnCount(String number, String says, String href) {}

    /** What registers say under a heading. */
    public record RegisterFamily(Sayable heading, List<RegisterPage> pages) {}

    static HomeView of(ReleasePlan plan, List<Register> registers) {
        List<PublicRecord> incidents = plan.records(RecordKind.INCIDENT);
        int cases = plan.records(RecordKind.PROCEEDING).size();
        boolean first = plan.previous() == null;
        WhereAndWhen.@Nullable Item update = update(plan);
        return new HomeView(
                lead(plan, incidents, cases),
                phrase("publication.home.rest"),
                new OwnCounts(plan)
                        .forTheHome().stream()
                                .limit(NUMBERS)
                                .map(count -> new OwnCount(count.number(), count.says(), "method.html#" + count.id()))
                                .toList(),
                QuotedFigure.choose(plan, NUMBERS),
                HeldNow.of(plan.registers().pages(), plan.language()).orElse(null),
                HomeMap.of(plan).orElse(null),
                Rating.of(plan),
                update,
                phrase(first ? "publication.home.latest" : "publication.home.new"),
                news(plan, first, update == null ? NEWS : NEWS - 1),
                since(plan),
                RegisterLine.shelves(RegisterLine.of(
                        registers.stream()
                                .filter(register ->
                                        !register.listed().readElsewhere() && register.kind() != RecordKind.UPDATE)
                                .toList(),
                        plan)));
    }

    /** The sentence of what is on record, whose numbers lead to how they are counted and to every record behind them; of nothing there is none. */
    private static List<Mention> lead(ReleasePlan plan, List<PublicRecord> incidents, int cases) {
        String said = phrase("publication.home.lead")
                .with("incidents", incidents.size())
                .with("cases", cases)
                .with("span", OwnCounts.span(incidents))
                .with("spanned", OwnCounts.isSpanned(incidents) ? "yes" : "no")
                .in(plan.language());
        List<Mention> lead = new ArrayList<>();
        Matcher marked = MARKED.matcher(said);
        int at = 0;
        while (marked.find()) {
            if (marked.start() > at) {
                lead.add(Mention.of(said.substring(at, marked.start())));
            }
            boolean incident = marked.group(1).equals("incidents");
            long number = incident ? incidents.size() : cases;
            lead.add(
                    number == 0
                            ? Mention.of(marked.group(2))
                            : Mention.link(marked.group(2), "method.html#count-" + marked.group(1)));
            at = marked.end();
        }
        if (at < said.length()) {
            lead.add(Mention.of(said.substring(at)));
        }
        return List.copyOf(lead);
    }

    /** The registers that are worked out, those that pass, under their headings. */
    static List<RegisterFamily> families(ReleasePlan plan, Predicate<RegisterPage> which) {
        return Arrays.stream(RecordKind.Family.values())
                .map(family -> new RegisterFamily(
                        family.words(),
                        plan.registers().pages().stream()
                                .filter(page -> page.family() == family && which.test(page))
                                .toList()))
                .filter(standing -> !standing.pages().isEmpty())
                .toList();
    }

    private static WhereAndWhen.@Nullable Item update(ReleasePlan plan) {
        return plan.records(RecordKind.UPDATE).stream()
                .min(WhereAndWhen.LATEST_FIRST)
                .map(record -> WhereAndWhen.item(record, plan.language()))
                .orElse(null);
    }

    /** In the first release everything is new, so it says what is the latest; later ones say what they brought. */
    private static List<WhereAndWhen.Item> news(ReleasePlan plan, boolean first, int most) {
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
                .limit(most)
                .map(record -> WhereAndWhen.item(record, plan.language()))
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
