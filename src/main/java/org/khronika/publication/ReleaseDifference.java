package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Block;
import org.khronika.pages.Derived;
import org.khronika.pages.Mention;
import org.khronika.pages.NumberInText;
import org.khronika.pages.NumberInText.Earlier;
import org.khronika.pages.RecordPage;
import org.khronika.publication.pages.OwnNumbers;
import org.khronika.values.RecordRef;

/**
 * What a release says otherwise than an earlier one, folded from what each release between them changed: what was changed and changed
 * back is not told.
 *
 * @param since   the earlier release
 * @param entries one for each address of which something else is said, kind by kind and by title
 * @param numbers those in prose that are others now
 * @param own     those of ours on the home page and the registers; null where it is not known what they were
 */
public record ReleaseDifference(
        Release since,
        List<Entry> entries,
        List<NumberMoved> numbers,
        @Nullable List<OwnMoved> own) {

    /** How an address differs. A change is a correction where the editors say what had been wrong. */
    public enum Kind {
        NEW,
        CORRECTED,
        CHANGED,
        WITHDRAWN
    }

    /**
     * What is said otherwise at an address.
     *
     * @param release the last that said something else there than the one before it
     * @param title   as it is now; empty for what was withdrawn
     * @param changes from what stood in the earlier release to what stands now
     * @param reasons why, as the editors tell it, the latest first
     */
    public record Entry(
            Kind kind, RecordRef address, String title, int release, List<Change> changes, List<String> reasons) {}

    /**
     * A number in the prose of a page that was another.
     *
     * @param number of its place among the numbers of the page
     * @param ref    what it is bound to
     * @param joined the records that count now and did not then
     * @param left   the records that counted then and do not now
     * @param other  the records behind it that say something else than they did
     */
    public record NumberMoved(
            RecordRef address,
            String title,
            int number,
            String ref,
            String then,
            String now,
            List<Mention> joined,
            List<Mention> left,
            List<Mention> other) {}

    /**
     * A number of ours that was another.
     *
     * @param page   where it stands, from the root of a tree
     * @param title  what the page calls it; empty for one of the home page
     * @param part   the line of a small table; empty for the sentence of the page
     * @param then   as it was; empty where there was no such line
     * @param now    as it is; empty where there is no such line any more
     * @param joined the records that count now and did not then
     * @param left   the records that counted then and do not now
     * @param other  the records behind it that say something else than they did
     */
    public record OwnMoved(
            String page,
            String title,
            String part,
            String then,
            String now,
            List<Mention> joined,
            List<Mention> left,
            List<Mention> other) {}

    /** What a plan says otherwise than an earlier release. */
    public static ReleaseDifference of(ReleasePlan plan, Release since) {
        return of(plan, since, OwnNumbers.of(plan));
    }

    /** The same, with what the plan says in numbers of ours. */
    public static ReleaseDifference of(ReleasePlan plan, Release since, OwnNumber.All now) {
        Map<RecordRef, List<PastChange>> past = plan.history().stream()
                .collect(Collectors.groupingBy(PastChange::address, TreeMap::new, Collectors.toList()));
        List<Entry> entries = past.values().stream()
                .flatMap(changes -> entry(changes, since.number()).stream())
                .sorted(Comparator.comparing((Entry one) -> one.address().kind())
                        .thenComparing(Entry::title)
                        .thenComparing(Entry::address))
                .toList();
        Set<RecordRef> changed = otherwise(entries);
        Set<String> otherwise =
                changed.stream().map(address -> address.address() + ".html").collect(Collectors.toSet());
        List<NumberMoved> numbers = plan.records().stream()
                .flatMap(record -> numbers(record, since.number(), otherwise).stream())
                .toList();
        @Nullable
        List<OwnMoved> own = plan.ownBefore()
                .of(since)
                .map(then -> own(plan, then, now, changed))
                .orElse(null);
        return new ReleaseDifference(since, entries, numbers, own);
    }

    private static List<OwnMoved> own(ReleasePlan plan, OwnNumber.All then, OwnNumber.All now, Set<RecordRef> changed) {
        Map<RecordRef, Mention> open = new HashMap<>();
        plan.records()
                .forEach(record -> open.put(
                        record.address(),
                        Mention.link(record.page().title(), record.address().address() + ".html")));
        plan.notices()
                .forEach(notice -> open.putIfAbsent(
                        notice.address(),
                        Mention.link(
                                phrase("publication.mention.withdrawn")
                                        .with("kind", notice.address().kind().name())
                                        .in(plan.language()),
                                notice.address().address() + ".html")));
        return new OwnNumbersMoved(then, now, changed, plan.ownBefore().toldLess())
                .list().stream()
                        .map(moved -> new OwnMoved(
                                moved.page(),
                                moved.title(),
                                moved.part(),
                                moved.then(),
                                moved.now(),
                                mentions(moved.joined(), open),
                                mentions(moved.left(), open),
                                mentions(moved.other(), open)))
                        .toList();
    }

    /** Only those that readers can open. */
    private static List<Mention> mentions(Set<RecordRef> records, Map<RecordRef, Mention> open) {
        return records.stream()
                .flatMap(record -> Stream.ofNullable(open.get(record)))
                .toList();
    }

    /** Those of a kind. */
    public List<Entry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** Whether both say the same. */
    public boolean isEmpty() {
        return entries.isEmpty() && numbers.isEmpty() && (own == null || own.isEmpty());
    }

    /**
     * Of one address.
     *
     * @param past all that was ever said otherwise there, the newest first
     */
    private static Optional<Entry> entry(List<PastChange> past, int since) {
        List<PastChange> later =
                past.stream().filter(change -> change.release() > since).toList();
        if (later.isEmpty()) {
            return Optional.empty();
        }
        boolean stood = past.stream()
                .filter(change -> change.release() <= since)
                .findFirst()
                .filter(change -> change.status() != ItemStatus.WITHDRAWN)
                .isPresent();
        PastChange last = later.getFirst();
        if (last.status() == ItemStatus.WITHDRAWN) {
            return Optional.of(entry(Kind.WITHDRAWN, last, List.of(), reasons(last)));
        }
        if (!stood) {
            return Optional.of(entry(Kind.NEW, last, List.of(), List.of()));
        }
        List<Change> changes = folded(later);
        List<String> reasons = later.stream()
                .filter(PastChange::isCorrection)
                .flatMap(change -> reasons(change).stream())
                .distinct()
                .toList();
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(entry(reasons.isEmpty() ? Kind.CHANGED : Kind.CORRECTED, last, changes, reasons));
    }

    private static Entry entry(Kind kind, PastChange last, List<Change> changes, List<String> reasons) {
        return new Entry(kind, last.address(), last.title(), last.release(), changes, reasons);
    }

    private static List<String> reasons(PastChange change) {
        return change.reason() == null ? List.of() : List.of(change.reason());
    }

    /** From the words in the first of them to the words in the last. */
    static List<Change> folded(List<PastChange> newestFirst) {
        Map<String, Lines> parts = new LinkedHashMap<>();
        newestFirst
                .reversed()
                .forEach(past -> past.changes()
                        .forEach(change -> parts.computeIfAbsent(change.what(), what -> new Lines(change))
                                .then(change)));
        return parts.values().stream().flatMap(Lines::changes).toList();
    }

    /** Lines of a part of a page that are gone, and those that have come; what says neither only says that the part is another. */
    private record Lines(Change part, List<String> gone, List<String> come, List<Change> bare) {

        Lines(Change part) {
            this(part, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        void then(Change change) {
            if (change.before() == null && change.after() == null) {
                bare.clear();
                bare.add(change);
            }
            move(change.before(), come, gone);
            move(change.after(), gone, come);
        }

        private static void move(@Nullable String line, List<String> from, List<String> to) {
            if (line != null && !from.remove(line)) {
                to.add(line);
            }
        }

        Stream<Change> changes() {
            Stream<Change> lines = IntStream.range(0, Math.max(gone.size(), come.size()))
                    .mapToObj(n -> part.with(at(gone, n), at(come, n)));
            return Stream.concat(bare.stream(), lines);
        }

        private static @Nullable String at(List<String> lines, int n) {
            return n < lines.size() ? lines.get(n) : null;
        }
    }

    /** What was corrected or changed. */
    private static Set<RecordRef> otherwise(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() == Kind.CORRECTED || entry.kind() == Kind.CHANGED)
                .map(Entry::address)
                .collect(Collectors.toSet());
    }

    private static List<NumberMoved> numbers(PublicRecord record, int since, Set<String> otherwise) {
        return record.page().in(Block.Part.NUMBERS).stream()
                .filter(NumberInText.class::isInstance)
                .map(NumberInText.class::cast)
                .flatMap(number -> moved(record, number, since, otherwise).stream())
                .toList();
    }

    private static Optional<NumberMoved> moved(
            PublicRecord record, NumberInText number, int since, Set<String> otherwise) {
        List<Earlier> later =
                number.earlier().stream().filter(one -> one.release() >= since).toList();
        if (later.isEmpty() || later.getLast().text().equals(number.text())) {
            return Optional.empty();
        }
        Set<Mention> joined = new LinkedHashSet<>();
        Set<Mention> left = new LinkedHashSet<>();
        later.reversed().forEach(one -> {
            one.joined().forEach(mention -> move(mention, left, joined));
            one.left().forEach(mention -> move(mention, joined, left));
        });
        RecordPage page = record.page();
        return Optional.of(new NumberMoved(
                record.address(),
                page.title(),
                number.number(),
                number.ref(),
                later.getLast().text(),
                number.text(),
                List.copyOf(joined),
                List.copyOf(left),
                number.follows().from().stream()
                        .map(Derived.Premise::what)
                        .filter(what -> otherwise.contains(String.valueOf(what.href())) && !joined.contains(what))
                        .toList()));
    }

    /** What left and came back has not moved. */
    private static void move(Mention mention, Set<Mention> from, Set<Mention> to) {
        if (!from.remove(mention)) {
            to.add(mention);
        }
    }
}
