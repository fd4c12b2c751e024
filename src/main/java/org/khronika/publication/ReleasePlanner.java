package org.khronika.publication;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPages;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.publication.ReleasePlan.HeldBack;
import org.khronika.publication.ReleasePlan.LeftOut;
import org.khronika.publication.ReleasePlan.Unnamed;
import org.khronika.records.Naming;
import org.khronika.records.Overclaims;
import org.khronika.records.Stored;
import org.khronika.review.HarmQuestion;
import org.khronika.review.HarmQuestions;
import org.khronika.review.HiddenNames;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.review.LastTold;
import org.khronika.review.OthersTold;
import org.khronika.review.Reviewed;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.values.Shortened;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Works out what the next release would say: applies the rules, redacts, and compares with the release before. */
@Component
class ReleasePlanner {

    private static final String SOMEBODY = "a person not named";

    private final Reviewed reviewed;
    private final HiddenNames hiddenNames;
    private final NameQuestions names;
    private final ShownTypes types;
    private final Releases releases;
    private final List<RegisterPages> registers;
    private final ReleasedRecordRegisters recordRegisters;
    private final OthersTold others;
    private final HarmQuestions questions;
    private final LastTold lastTold;
    private final JsonMapper json;

    ReleasePlanner(
            Reviewed reviewed,
            HiddenNames hiddenNames,
            NameQuestions names,
            ShownTypes types,
            Releases releases,
            List<RegisterPages> registers,
            ReleasedRecordRegisters recordRegisters,
            OthersTold others,
            HarmQuestions questions,
            LastTold lastTold,
            JsonMapper json) {
        this.reviewed = reviewed;
        this.hiddenNames = hiddenNames;
        this.names = names;
        this.types = types;
        this.releases = releases;
        this.registers = registers;
        this.recordRegisters = recordRegisters;
        this.others = others;
        this.questions = questions;
        this.lastTold = lastTold;
        this.json = json;
    }

    /**
     * A plan.
     *
     * @param spellings what none of its files may hold
     * @param questions of harm that nobody has answered about what it publishes; while there is one, it is not published
     * @param undecided what must be answered about names before it may go out
     * @param rests     the versions that were accepted too lately to be in it
     * @param accepted  the records that it was made from, as exact as they are, and then the people as they were accepted last
     */
    record Planned(
            ReleasePlan plan,
            Spellings spellings,
            List<HarmQuestion> questions,
            List<NameQuestion> undecided,
            List<Resting> rests,
            List<Stored<?>> accepted) {}

    Planned plan(ZonedDateTime at, @Nullable String note) {
        List<Stored<?>> accepted = names.rested(at.toInstant());
        List<NameQuestion> asked = names.among(accepted);
        Map<RecordRef, Naming> hidden = new HashMap<>();
        List<Hidden> hiddenList = hiddenNames.list();
        hiddenList.forEach(one -> hidden.put(one.address(), one.naming()));
        List<Stored<?>> people = reviewed.list(RecordKind.PERSON);
        Coarse coarse = new Coarse(accepted, people);
        Function<RecordRef, Optional<Record>> sources = sources(accepted, hidden);
        List<Stored<?>> told = accepted.stream()
                .filter(record -> !hidden.containsKey(record.address()))
                .filter(record -> PublicationRules.holdingBack(record.body()).isEmpty())
                .<Stored<?>>map(record -> coarse.of(record))
                .<Stored<?>>map(record -> Overclaims.lowered(record, sources))
                .toList();
        JoiningPassages joining = new JoiningPassages(accepted, told, hidden.keySet());
        Set<RecordRef> nowhere = SpokenOfNowhere.among(
                Stream.concat(accepted.stream(), people.stream().filter(one -> hidden.containsKey(one.address())))
                        .toList(),
                told,
                coarse,
                hidden.keySet(),
                joining.bare(told));
        List<Stored<?>> open = told.stream()
                .filter(record -> !nowhere.contains(record.address()))
                .<Stored<?>>map(record -> joining.without(record))
                .toList();
        Spellings spellings = new Spellings(withheld(hiddenList, asked, accepted), publicNames(open));
        Set<RecordRef> notPublic = new HashSet<>();
        Map<RecordRef, String> titles = titles(open, spellings);
        Map<RecordRef, Record> bodies = open.stream().collect(Collectors.toMap(Stored::address, Stored::body));
        @Nullable Release previous = releases.last().orElse(null);
        List<ReleaseItem> before = previous == null ? List.of() : releases.items(previous.number());
        Set<RecordRef> published = before.stream().map(ReleaseItem::address).collect(Collectors.toSet());
        Map<RecordRef, RecordPage> pages = new LinkedHashMap<>();
        Map<RecordRef, Map<String, String>> data = new HashMap<>();
        OthersTold.Among besides = others.among(open);
        for (Stored<?> record : open) {
            PublicNamer namer = new PublicNamer(titles, bodies, hidden, published, spellings);
            pages.put(record.address(), page(record, besides, namer, notPublic));
            data.put(record.address(), data(record, namer));
        }
        notPublic.removeAll(hidden.keySet());
        int number = previous == null ? 1 : previous.number() + 1;
        LocalDate asOf = lastTold.of(open, at.toLocalDate());
        ReleaseChanges comparison = new ReleaseChanges(number, before, json, spellings);
        List<ReleaseItem> items = comparison.items(open, pages, reasons(accepted, hidden));
        List<PastChange> history = coarse.history(history(number, at, items, spellings), joining.takenFrom());
        return new Planned(
                new ReleasePlan(
                        number,
                        at,
                        note == null || note.isBlank() ? null : spellings.replace(note.strip(), name -> {}),
                        previous,
                        records(open, pages, data, items, history, at.getZone()),
                        items,
                        history,
                        heldBack(accepted, hidden),
                        unnamed(accepted, hidden),
                        told.stream()
                                .filter(record -> nowhere.contains(record.address()))
                                .map(record -> new LeftOut(record.address(), record.title()))
                                .toList(),
                        Set.copyOf(notPublic),
                        asOf,
                        registers(open, asOf, new PublicNamer(titles, bodies, hidden, published, spellings)),
                        digest(items)),
                spellings,
                questions.open(accepted, pages.keySet()),
                names.undecided(asked, at.toInstant()),
                names.resting(accepted),
                Stream.concat(accepted.stream(), people.stream()).toList());
    }

    /** The facts of what is published, so that nothing is surer than what readers can look up. */
    private static Function<RecordRef, Optional<Record>> sources(
            List<Stored<?>> accepted, Map<RecordRef, Naming> hidden) {
        Map<RecordRef, Record> bodies = accepted.stream()
                .filter(record -> !hidden.containsKey(record.address()))
                .collect(Collectors.toMap(Stored::address, Stored::body));
        return address -> Optional.ofNullable(bodies.get(address));
    }

    /** What accepted records protect before everybody's eyes, and what was decided about names. */
    private List<Hidden> withheld(List<Hidden> hidden, List<NameQuestion> asked, List<Stored<?>> accepted) {
        Naming somebody = new Naming(SOMEBODY, PublicationRules.theEditorsWithholdAName.says(), List.of());
        return Stream.concat(
                        names.holding(hidden, accepted).stream(),
                        asked.stream()
                                .filter(NameQuestion::isWithheld)
                                .map(one -> new Hidden(
                                        one.protecting(),
                                        new Naming(somebody.label(), somebody.rule(), List.of(one.name())))))
                .toList();
    }

    private <T extends Record> RecordPage page(
            Stored<T> record, OthersTold.Among told, PublicNamer namer, Set<RecordRef> notPublic) {
        RecordPage page = told.add(record, types.get(record).page(record, namer), namer);
        RecordPage redacted = new Redaction(namer).of(page);
        notPublic.addAll(namer.notPublic());
        return redacted;
    }

    private <T extends Record> Map<String, String> data(Stored<T> record, PublicNamer namer) {
        Map<String, String> data = new LinkedHashMap<>();
        types.get(record)
                .data()
                .forEach(field -> data.put(field.name(), field.value().apply(record.body(), namer)));
        return data;
    }

    /** What contexts work out from all that is published. */
    private RegisterPages.Contribution registers(List<Stored<?>> open, LocalDate day, PublicNamer namer) {
        List<RegisterPages.Contribution> all = Stream.concat(
                        registers.stream().map(context -> context.of(open, day, namer)),
                        Stream.of(recordRegisters.of(open, day, namer)))
                .toList();
        return new RegisterPages.Contribution(
                all.stream().flatMap(one -> one.pages().stream()).toList(),
                all.stream()
                        .flatMap(one -> one.files().stream())
                        .sorted(Comparator.comparing(RegisterPage.Data::name))
                        .toList());
    }

    private Map<RecordRef, String> titles(List<Stored<?>> open, Spellings spellings) {
        Map<RecordRef, String> titles = new HashMap<>();
        open.forEach(
                record -> titles.put(record.address(), Shortened.of(spellings.replace(record.title(), name -> {}))));
        return titles;
    }

    private List<String> publicNames(List<Stored<?>> open) {
        return open.stream()
                .filter(record -> record.kind() == RecordKind.PERSON)
                .flatMap(this::names)
                .toList();
    }

    private <T extends Record> Stream<String> names(Stored<T> person) {
        ShownType<T> type = types.get(person);
        return Stream.concat(Stream.of(person.title()), type.words(person.body()).stream());
    }

    /** Why an address that was published once is not any more. */
    private Map<RecordRef, String> reasons(List<Stored<?>> accepted, Map<RecordRef, Naming> hidden) {
        Map<RecordRef, String> reasons = new HashMap<>();
        reviewed.listWithdrawn().forEach(withdrawn -> reasons.put(withdrawn.address(), withdrawn.reason()));
        accepted.forEach(record -> PublicationRules.holdingBack(record.body())
                .ifPresent(rule -> reasons.put(record.address(), rule.says())));
        hidden.forEach((address, naming) -> reasons.putIfAbsent(address, naming.rule()));
        return reasons;
    }

    private List<PastChange> history(int number, ZonedDateTime at, List<ReleaseItem> items, Spellings spellings) {
        List<PastChange> history = new ArrayList<>();
        items.stream()
                .filter(item -> item.status() != ItemStatus.SAME)
                .map(item -> new PastChange(
                        number, at, item.address(), item.title(), item.status(), item.changes(), item.reason()))
                .forEach(history::add);
        Map<RecordRef, String> now = items.stream().collect(Collectors.toMap(ReleaseItem::address, ReleaseItem::title));
        releases.history().stream()
                .map(past -> new PastChange(
                        past.release(),
                        past.at(),
                        past.address(),
                        now.getOrDefault(past.address(), ""),
                        past.status(),
                        ReleaseChanges.open(past.changes(), spellings),
                        ReleaseChanges.open(past.reason(), spellings)))
                .forEach(history::add);
        return List.copyOf(history);
    }

    private static List<PublicRecord> records(
            List<Stored<?>> open,
            Map<RecordRef, RecordPage> pages,
            Map<RecordRef, Map<String, String>> data,
            List<ReleaseItem> items,
            List<PastChange> history,
            ZoneId zone) {
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
                        past.getOrDefault(record.address(), List.of())));
            }
        }
        return new Backlinks(records).added();
    }

    /** How many versions of it were published: the versions of the desk would tell how often a draft was saved or given back. */
    private static int published(List<PastChange> past) {
        return (int) past.stream()
                .filter(change -> change.status() != ItemStatus.WITHDRAWN)
                .count();
    }

    private static List<HeldBack> heldBack(List<Stored<?>> accepted, Map<RecordRef, Naming> hidden) {
        List<HeldBack> held = new ArrayList<>();
        for (Stored<?> record : accepted) {
            Optional<PublicationRules.Rule> rule = PublicationRules.holdingBack(record.body());
            if (rule.isPresent() && !hidden.containsKey(record.address())) {
                held.add(new HeldBack(record.address(), record.title(), rule.get()));
            }
        }
        return List.copyOf(held);
    }

    private static List<Unnamed> unnamed(List<Stored<?>> accepted, Map<RecordRef, Naming> hidden) {
        List<Unnamed> unnamed = new ArrayList<>();
        for (Stored<?> record : accepted) {
            Naming naming = hidden.get(record.address());
            if (naming != null) {
                unnamed.add(new Unnamed(record.address(), record.title(), naming.label(), naming.rule()));
            }
        }
        return List.copyOf(unnamed);
    }

    private static String digest(List<ReleaseItem> items) {
        return Sha256.of(items.stream()
                .map(item -> item.address() + " " + item.status() + " " + item.sha256())
                .collect(Collectors.joining("\n")));
    }
}
