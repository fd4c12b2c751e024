package org.khronika.publication.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.values.InWords;
import org.khronika.incidents.Freedom;
import org.khronika.incidents.Incident;
import org.khronika.publication.ItemStatus;
import org.khronika.publication.PublicRecord;
import org.khronika.publication.ReleaseItem;
import org.khronika.publication.ReleasePlan;
import org.khronika.records.RegisterPage;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.values.Shortened;

/**
 * The home of a country.
 *
 * @param strong    how things stand: the strong part of the sentence
 * @param rest      and what follows
 * @param counts    what we count
 * @param figures   what others state
 * @param freedoms  the latest incidents by the freedom that they concern
 * @param registers every register with its size and last change
 * @param standings what the registers that are worked out say, under their headings; those with nothing in them are left out
 * @param since     what is new since the last release, a sentence
 * @param news      new and changed records, the first few
 * @param more      how many news are not shown
 */
public record HomeView(
        String strong,
        String rest,
        List<OwnCount> counts,
        List<QuotedFigure> figures,
        List<Column> freedoms,
        List<RegisterLine> registers,
        List<Standing> standings,
        String since,
        List<Item> news,
        long more,
        TownMap map,
        MonthChart months) {

    private static final int NEWS = 5;
    private static final List<Freedom> COLUMNS = List.of(Freedom.ASSEMBLY, Freedom.EXPRESSION, Freedom.ASSOCIATION);

    /** A number of ours. */
    public record OwnCount(String number, String says, String link, String href) {}

    /** The latest incidents that concern a freedom, and how many there are. */
    public record Column(String title, List<Item> items, String count) {}

    /** A record with its date. */
    public record Item(String title, String href, String remark) {}

    /** A register with its size, its last change and what it lists. */
    public record RegisterLine(String title, String href, String count, String changed, String says) {}

    /** What registers say under a heading. */
    public record Standing(String heading, List<RegisterPage> pages) {}

    static HomeView of(ReleasePlan plan, List<Register> registers, Country country) {
        List<PublicRecord> incidents = plan.records(RecordKind.INCIDENT);
        List<PublicRecord> cases = plan.records(RecordKind.PROCEEDING);
        Map<RecordRef, PartialDate> dated = new HashMap<>();
        plan.records()
                .forEach(record -> dated.put(record.address(), record.page().when()));
        List<ReleaseItem> news = plan.items().stream()
                .filter(item -> item.status() == ItemStatus.NEW || item.status() == ItemStatus.CHANGED)
                .filter(item -> item.address().kind() != RecordKind.PLACE
                        && item.address().kind() != RecordKind.DOCUMENT)
                .sorted(Comparator.comparingInt(HomeView::rank)
                        .thenComparing(
                                item -> dated.get(item.address()), Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(ReleaseItem::title)
                        .thenComparing(ReleaseItem::address))
                .toList();
        boolean first = plan.previous() == null;
        return new HomeView(
                "%s and %s are on record,"
                        .formatted(
                                InWords.count(incidents.size(), "incident", "incidents"),
                                InWords.count(cases.size(), "case", "cases")),
                (OwnCounts.span(incidents).isEmpty()
                                ? ""
                                : OwnCounts.span(incidents).substring(2) + ", ")
                        + "each with its sources and each read by somebody other than its author.",
                new OwnCounts(plan)
                        .all().stream()
                                .limit(3)
                                .map(count -> new OwnCount(
                                        count.number(), count.says(), count.link(), "method.html#" + count.id()))
                                .toList(),
                QuotedFigure.choose(plan, 3),
                freedoms(incidents),
                registers.stream()
                        .filter(register -> !plan.records(register.kind()).isEmpty())
                        .map(register -> line(register, plan))
                        .toList(),
                families(plan, page -> !page.lines().isEmpty()),
                since(plan),
                first
                        ? List.of()
                        : news.stream().limit(NEWS).map(HomeView::item).toList(),
                first ? 0 : Math.max(0, news.size() - NEWS),
                TownMap.of(plan, country.code()),
                MonthChart.of(plan));
    }

    /** The registers that are worked out, those that pass, under their headings. */
    static List<Standing> families(ReleasePlan plan, Predicate<RegisterPage> which) {
        return Arrays.stream(RecordKind.Family.values())
                .map(family -> new Standing(
                        family.heading(),
                        plan.registers().pages().stream()
                                .filter(page -> page.family() == family && which.test(page))
                                .toList()))
                .filter(standing -> !standing.pages().isEmpty())
                .toList();
    }

    private static int rank(ReleaseItem item) {
        return switch (item.address().kind()) {
            case PROCEEDING -> 0;
            case INCIDENT -> 1;
            default -> 2;
        };
    }

    private static Item item(ReleaseItem item) {
        return new Item(
                item.title(),
                "records/" + item.address().address() + ".html",
                item.status() == ItemStatus.NEW ? "new" : "changed");
    }

    private static List<Column> freedoms(List<PublicRecord> incidents) {
        Map<Freedom, List<PublicRecord>> by = new EnumMap<>(Freedom.class);
        for (Freedom freedom : COLUMNS) {
            by.put(
                    freedom,
                    incidents.stream()
                            .filter(record -> record.body() instanceof Incident incident
                                    && incident.freedoms().contains(freedom))
                            .sorted(Comparator.comparing(
                                    record -> record.page().when(), Comparator.nullsLast(Comparator.reverseOrder())))
                            .toList());
        }
        return by.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Column(
                        entry.getKey().label(),
                        entry.getValue().stream()
                                .limit(4)
                                .map(record -> new Item(
                                        Shortened.of(record.page().title()),
                                        record.path(),
                                        record.page().when() == null
                                                ? ""
                                                : record.page().when().inWords(Locale.ENGLISH)))
                                .toList(),
                        InWords.count(entry.getValue().size(), "incident", "incidents")))
                .toList();
    }

    private static RegisterLine line(Register register, ReleasePlan plan) {
        return new RegisterLine(
                register.title(),
                register.slug() + ".html",
                Integer.toString(plan.records(register.kind()).size()),
                changed(register, plan),
                register.says());
    }

    private static String changed(Register register, ReleasePlan plan) {
        @Nullable
        Integer last = plan.history().stream()
                .filter(change -> change.address().kind() == register.kind())
                .map(change -> change.release())
                .findFirst()
                .orElse(null);
        if (last == null) {
            return "";
        }
        Map<ItemStatus, Long> counts = plan.history().stream()
                .filter(change -> change.address().kind() == register.kind() && change.release() == last)
                .collect(Collectors.groupingBy(change -> change.status(), Collectors.counting()));
        String date = plan.history().stream()
                .filter(change -> change.release() == last)
                .map(change -> change.dateInWords())
                .findFirst()
                .orElse("");
        return date + ": " + statuses(counts);
    }

    private static String statuses(Map<ItemStatus, Long> counts) {
        return InWords.list(counts.entrySet().stream()
                .filter(entry -> entry.getKey() != ItemStatus.SAME)
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue() + " " + entry.getKey().name().toLowerCase(Locale.ROOT))
                .toList());
    }

    private static String since(ReleasePlan plan) {
        if (plan.previous() == null) {
            List<String> sizes = Arrays.stream(Register.values())
                    .filter(register -> !plan.records(register.kind()).isEmpty())
                    .map(register ->
                            register.count(plan.records(register.kind()).size()))
                    .toList();
            return "This is release 1. There is no earlier one to compare with, so every record is new: %s."
                    .formatted(InWords.list(sizes));
        }
        String what = statuses(plan.items().stream()
                .filter(item -> item.status() != ItemStatus.SAME)
                .collect(Collectors.groupingBy(ReleaseItem::status, Collectors.counting())));
        return "Release %d, %s, compared with release %d, %s: %s."
                .formatted(
                        plan.number(),
                        plan.dateInWords(),
                        plan.previous().number(),
                        plan.previous().dateInWords(),
                        what.isEmpty() ? "no record was added, changed or withdrawn" : what);
    }
}
