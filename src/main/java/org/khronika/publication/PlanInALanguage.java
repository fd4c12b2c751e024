package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Block;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RegisterDays;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPages;
import org.khronika.pages.ShownTypes;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.OthersTold;
import org.khronika.values.RecordRef;
import org.khronika.values.Shortened;
import org.khronika.words.Language;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says what is published in a language, and compares it with what the release before said in it. */
@Component
record PlanInALanguage(
        ShownTypes types,
        RecordTypes recordTypes,
        Releases releases,
        List<RegisterPages> registers,
        ReleasedRecordRegisters recordRegisters,
        OthersTold others,
        KeptPages kept,
        JsonMapper json) {

    /**
     * The plan.
     *
     * @param first the plan in the first language of the release, which decides what has changed; null for that itself
     */
    ReleasePlan of(Published what, Language language, @Nullable ReleasePlan first) {
        List<Stored<?>> open = what.translated().in(language, what.open(), recordTypes);
        Map<RecordRef, Record> bodies = open.stream().collect(Collectors.toMap(Stored::address, Stored::body));
        @Nullable Release previous = what.previous();
        List<ReleaseItem> before = previous == null ? List.of() : releases.sums(previous, language);
        Set<RecordRef> published = before.stream().map(ReleaseItem::address).collect(Collectors.toSet());
        Map<RecordRef, String> titles = titles(what, open, language);
        Set<RecordRef> notPublic = new HashSet<>();
        Map<RecordRef, RecordPage> pages = new LinkedHashMap<>();
        Map<RecordRef, WrittenPages.Written> written = new HashMap<>();
        Map<RecordRef, Map<String, String>> data = new HashMap<>();
        OthersTold.Among besides = others.among(open);
        PublicNamer any = new PublicNamer(titles, bodies, what.hidden(), published, what.spellings(), language);
        KeptPages.Now now = kept.now(what, open, besides, any);
        for (Stored<?> record : open) {
            KeptPages.Made made = now.of(record).orElseGet(() -> made(record, what, besides, any.another(), now));
            besides.isSure(record, made.page());
            pages.put(record.address(), made.page());
            written.put(record.address(), made.written());
            notPublic.addAll(made.notPublic());
            data.put(record.address(), made.data());
        }
        notPublic.removeAll(what.hidden().keySet());
        List<ReleaseItem> items = items(what, written, before, language, first);
        RegisterPages.Contribution registers = registers(open, what.asOf(), any, pages, now);
        now.keep();
        List<PastChange> history = what.coarse()
                .history(history(what, items, language), what.joining().takenFrom(), language);
        return new ReleasePlan(
                what.number(),
                what.at(),
                what.note(),
                what.earlier(),
                records(what, open, pages, data, items, history, language),
                items,
                history,
                what.heldBack(),
                what.unnamed(),
                what.leftOut(),
                Set.copyOf(notPublic),
                what.asOf(),
                registers,
                EarlierOwnNumbers.of(
                        releases.ownNumbers(language),
                        text -> what.spellings().replace(text, language, name -> {}),
                        what.toldLess()),
                language);
    }

    private KeptPages.Made made(
            Stored<?> record, Published what, OthersTold.Among besides, PublicNamer namer, KeptPages.Now now) {
        return now.make(record, namer.asked(), () -> {
            RecordPage page = new Redaction(namer).of(told(page(record, besides, namer), record, what, namer));
            return new KeptPages.Made(new WrittenPages(json).written(page), data(record, namer), namer.notPublic());
        });
    }

    /** In another than the first language a record has changed when it has in the first; what is not known in it is told in the words of the first. */
    private List<ReleaseItem> items(
            Published what,
            Map<RecordRef, WrittenPages.Written> pages,
            List<ReleaseItem> before,
            Language language,
            @Nullable ReleasePlan first) {
        List<ReleaseItem> items = new ReleaseChanges(
                        what.number(),
                        before,
                        item -> before(what, item.address(), language),
                        json,
                        what.spellings(),
                        language)
                .items(what.open(), pages, what.reasons()).stream()
                        .map(item -> corrected(item, what.corrected().get(item.address())))
                        .toList();
        if (first == null) {
            return items;
        }
        Map<RecordRef, ReleaseItem> decided =
                first.items().stream().collect(Collectors.toMap(ReleaseItem::address, item -> item));
        Set<RecordRef> inOtherWords = before.stream()
                .filter(ReleaseItem::isInOtherWords)
                .map(ReleaseItem::address)
                .collect(Collectors.toSet());
        return items.stream()
                .map(item -> asDecided(
                        item, decided.getOrDefault(item.address(), item), !inOtherWords.contains(item.address())))
                .toList();
    }

    private static ReleaseItem asDecided(ReleaseItem item, ReleaseItem first, boolean known) {
        boolean told = known && !item.changes().isEmpty() && !first.changes().isEmpty();
        ReleaseItem decided = item.saying(first.status(), told ? item.changes() : first.changes());
        return first.isWithdrawn() ? decided : corrected(decided, first.reason());
    }

    /** Only what has changed can have been put right. */
    private static ReleaseItem corrected(ReleaseItem item, @Nullable String why) {
        return why == null || item.status() != ItemStatus.CHANGED ? item : item.corrected(why);
    }

    private <T extends Record> RecordPage page(Stored<T> record, OthersTold.Among told, PublicNamer namer) {
        return told.add(record, types.get(record).page(record, namer), namer);
    }

    /** The page with what its numbers were before; most pages have no numbers in their prose. */
    private RecordPage told(RecordPage page, Stored<?> record, Published what, PublicNamer namer) {
        Release previous = what.previous();
        if (previous == null || page.in(Block.Part.NUMBERS).isEmpty()) {
            return page;
        }
        return before(what, record.address(), namer.language())
                .flatMap(new WrittenPages(json)::read)
                .map(said -> new EarlierNumbers(said, previous.number(), namer.apart(), what::isToldLess).on(page))
                .orElse(page);
    }

    private Optional<String> before(Published what, RecordRef address, Language language) {
        Release previous = what.previous();
        return previous == null ? Optional.empty() : releases.page(previous, address, language);
    }

    private <T extends Record> Map<String, String> data(Stored<T> record, PublicNamer namer) {
        Map<String, String> data = new LinkedHashMap<>();
        types.get(record)
                .data()
                .forEach(field -> data.put(field.name(), field.value().apply(record.body(), namer)));
        return data;
    }

    /** What contexts work out from all that is published. */
    private RegisterPages.Contribution registers(
            List<Stored<?>> open,
            LocalDate day,
            PublicNamer namer,
            Map<RecordRef, RecordPage> pages,
            KeptPages.Now now) {
        List<RegisterPages.Contribution> all = Stream.concat(
                        registers.stream()
                                .map(context ->
                                        context.of(open, day, namer).with(days(context, open, day, pages, now))),
                        Stream.of(recordRegisters.of(
                                open,
                                day,
                                namer,
                                pages,
                                (register, read, told, last, worked) -> now.days(
                                                register.slug(),
                                                read,
                                                pages,
                                                List.of(told, last),
                                                remembering -> List.of(worked.apply(remembering)))
                                        .getFirst())))
                .toList();
        return new RegisterPages.Contribution(
                all.stream().flatMap(one -> one.pages().stream()).toList(),
                all.stream()
                        .flatMap(one -> one.files().stream())
                        .sorted(Comparator.comparing(RegisterPage.Data::name))
                        .toList(),
                all.stream().flatMap(one -> one.days().stream()).toList(),
                all.stream().flatMap(one -> one.apart().stream()).toList());
    }

    private static List<RegisterDays> days(
            RegisterPages context,
            List<Stored<?>> open,
            LocalDate last,
            Map<RecordRef, RecordPage> pages,
            KeptPages.Now now) {
        List<Stored<?>> read = open.stream()
                .filter(record -> context.daysOf().contains(record.kind()))
                .toList();
        return now.days(
                context.getClass().getName(),
                read,
                pages,
                List.of(last),
                remembering -> context.days(read, last, remembering));
    }

    private Map<RecordRef, String> titles(Published what, List<Stored<?>> open, Language language) {
        Map<RecordRef, String> titles = new HashMap<>();
        open.forEach(record -> titles.put(
                record.address(),
                Shortened.of(what.spellings().replace(title(record, language), language, name -> {}))));
        return titles;
    }

    private <T extends Record> String title(Stored<T> record, Language language) {
        return types.get(record)
                .nameIn(record.body(), language)
                .orElseGet(() -> types.title(record).in(language));
    }

    private List<PastChange> history(Published what, List<ReleaseItem> items, Language language) {
        List<PastChange> history = new ArrayList<>();
        items.stream()
                .filter(item -> item.status() != ItemStatus.SAME)
                .map(item -> new PastChange(
                        what.number(),
                        what.at(),
                        item.address(),
                        item.title(),
                        item.status(),
                        item.changes(),
                        item.reason()))
                .forEach(history::add);
        Map<RecordRef, String> now = items.stream().collect(Collectors.toMap(ReleaseItem::address, ReleaseItem::title));
        Set<RecordRef> gone = items.stream()
                .filter(ReleaseItem::isWithdrawn)
                .map(ReleaseItem::address)
                .collect(Collectors.toSet());
        Change untold = new Change(phrase("publication.changes.withdrawn-since").in(language), null, null);
        releases.history(language).stream()
                .map(past -> new PastChange(
                        past.release(),
                        past.at(),
                        past.address(),
                        now.getOrDefault(past.address(), ""),
                        past.status(),
                        ReleaseChanges.open(past.changes(), what.spellings(), language),
                        ReleaseChanges.open(past.reason(), what.spellings(), language)))
                .map(past ->
                        gone.contains(past.address()) && !past.changes().isEmpty() ? past.sayingOnly(untold) : past)
                .forEach(history::add);
        return List.copyOf(history);
    }

    private static List<PublicRecord> records(
            Published what,
            List<Stored<?>> open,
            Map<RecordRef, RecordPage> pages,
            Map<RecordRef, Map<String, String>> data,
            List<ReleaseItem> items,
            List<PastChange> history,
            Language language) {
        ZoneId zone = what.at().getZone();
        Map<RecordRef, Stored<?>> originals =
                what.open().stream().collect(Collectors.toMap(Stored::address, one -> one));
        Map<RecordRef, ReleaseItem> byAddress =
                items.stream().collect(Collectors.toMap(ReleaseItem::address, item -> item));
        Map<RecordRef, List<PastChange>> past = history.stream().collect(Collectors.groupingBy(PastChange::address));
        List<PublicRecord> records = new ArrayList<>();
        for (Stored<?> record : open) {
            ReleaseItem item = byAddress.get(record.address());
            RecordPage page = pages.get(record.address());
            if (item != null && page != null) {
                records.add(new PublicRecord(
                        record.address(),
                        published(past.getOrDefault(record.address(), List.of())),
                        LocalDate.ofInstant(record.changedAt(), zone),
                        record.body(),
                        page,
                        data.getOrDefault(record.address(), Map.of()),
                        item,
                        past.getOrDefault(record.address(), List.of()),
                        TranslatedText.of(
                                originals.getOrDefault(record.address(), record),
                                record,
                                String.valueOf(item.content()),
                                what,
                                language,
                                zone)));
            }
        }
        return new Backlinks(records, language).added();
    }

    /** How many versions of it were published: the versions of the desk would tell how often a draft was saved or given back. */
    private static int published(List<PastChange> past) {
        return (int) past.stream()
                .filter(change -> change.status() != ItemStatus.WITHDRAWN)
                .count();
    }
}
