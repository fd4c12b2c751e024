package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.Incident;
import org.khronika.incidents.Reprisal;
import org.khronika.pages.Derived;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Happened;
import org.khronika.pages.HowSure;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.pages.ShownTypes;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Tells on the pages of people and organisations what happened to them, incidents and cases in one list in the order of time. What they did, judged or
 * reported stands elsewhere: it is told by those to whom it happened.
 */
@Component
record HappenedTo(ObjectProvider<ShownTypes> types, CaseRules rules, Clock clock) implements FromOthers {

    private static final List<NamedIn> NAMED = List.of(
            NamedIn.of(Incident.class, "parties.who", "reprisals.aimedAt"),
            NamedIn.of(Proceeding.class, "people.who", "reprisals.aimedAt"));

    /** A line with the day that it stands at. */
    private record Line(@Nullable PartialDate when, Happened told) {

        static final Comparator<Line> IN_ORDER =
                Comparator.comparing(Line::when, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()));
    }

    @Override
    public List<NamedIn> named() {
        return NAMED;
    }

    @Override
    public Set<RecordKind> to() {
        return Set.of(RecordKind.PERSON, RecordKind.ORGANISATION);
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        List<Line> lines = new ArrayList<>();
        for (Stored<?> other : speaking) {
            line(other, record.address(), namer.apart()).ifPresent(lines::add);
        }
        return page.with(lines.stream().sorted(Line.IN_ORDER).map(Line::told).toList());
    }

    private <T extends Record> Optional<Line> line(Stored<T> other, RecordRef whom, Namer namer) {
        ShownType<T> type = types.getObject().get(other);
        List<Reprisal> aimedAt = aimedAt(other.body(), whom);
        if (aimedAt.isEmpty() && !type.concerns(other.body()).contains(whom)) {
            return Optional.empty();
        }
        RecordPage page = HowSure.on(other, type.page(other, namer));
        if (other.body() instanceof Proceeding proceeding) {
            return Optional.of(ofCase(other.address(), proceeding, page, aimedAt, whom, namer));
        }
        return Optional.of(new Line(
                page.when(),
                new Happened(
                        namer.say(page.dayInWords()),
                        namer.mention(other.address()),
                        kind(page, namer),
                        role(page, aimedAt, whom, namer),
                        "",
                        "",
                        null,
                        List.of())));
    }

    private static List<Reprisal> aimedAt(Record body, RecordRef whom) {
        List<Reprisal> all = switch (body) {
            case Incident incident -> incident.reprisals();
            case Proceeding proceeding -> proceeding.reprisals();
            default -> List.of();
        };
        return all.stream().filter(one -> whom.equals(one.aimedAt())).toList();
    }

    private static String kind(RecordPage page, Namer namer) {
        String sure = page.hedge() == null
                ? ""
                : namer.say(page.hedge().certainty().words().small());
        return sure.isEmpty() ? page.kindLabel() : page.kindLabel() + ", " + sure;
    }

    /** What they are in it, as its page says; of somebody at whom it was only aimed, that, with whose word it is. */
    private static String role(RecordPage page, List<Reprisal> aimedAt, RecordRef whom, Namer namer) {
        Mention named = namer.mention(whom);
        return page.people().stream()
                .filter(party -> party.who().equals(named))
                .map(RecordPage.PartyMention::role)
                .findFirst()
                .orElseGet(() -> namer.words(namer.say(aimedAtThem(aimedAt))));
    }

    private static Sayable aimedAtThem(List<Reprisal> aimedAt) {
        boolean linked = aimedAt.stream().allMatch(one -> one.linkedTo() != null);
        String word = aimedAt.stream()
                .flatMap(one -> Stream.ofNullable(one.word()))
                .findFirst()
                .orElse("");
        return phrase("proceedings.happened.aimed-at-them")
                .with("how", (linked ? "LINKED" : "AIMED") + (word.isEmpty() ? "" : "_SAID"))
                .with("word", word);
    }

    private Line ofCase(
            RecordRef address,
            Proceeding proceeding,
            RecordPage page,
            List<Reprisal> aimedAt,
            RecordRef whom,
            Namer namer) {
        LocalDate on = proceeding.lastDay().orElseGet(() -> LocalDate.now(clock));
        Mention what = namer.mention(address);
        List<LegalStatus> all = LegalStatus.of(proceeding, on);
        Optional<LegalStatus> own = all.stream()
                .filter(status -> whom.equals(status.subject().who()))
                .findFirst();
        @Nullable
        Derived state = decided(
                own.map(status -> status.derived(namer)).orElseGet(page::follows),
                StatusFacts.was(own.map(List::of).orElse(all)),
                namer);
        boolean said = state != null && !state.words().isEmpty();
        Timeline timeline = Timeline.of(proceeding);
        WhereItBegan began = WhereItBegan.of(
                timeline, step -> own.isEmpty() || own.get().subject().isIn(step));
        return new Line(
                began.place(),
                new Happened(
                        namer.say(day(began.day())),
                        what,
                        kind(page, namer),
                        role(page, aimedAt, whom, namer),
                        namer.words(namer.say(began.said())),
                        said
                                ? namer.say((own.isPresent()
                                                ? phrase("proceedings.happened.as-of")
                                                : phrase("proceedings.happened.accused-as-of"))
                                        .with("day", PartialDate.of(on))
                                        .capital())
                                : "",
                        said ? ofPage(Objects.requireNonNull(state), what) : null,
                        own.map(status -> steps(status.subject(), timeline, page, what, namer))
                                .orElse(List.of())));
    }

    /** How it stands, with what was decided, as the page of the case says it at its head. */
    private static @Nullable Derived decided(@Nullable Derived state, Optional<Sayable> decided, Namer namer) {
        return state == null || state.words().isEmpty()
                ? state
                : decided.map(was -> state.saying(namer.say(Sayable.sentences(List.of(
                                Sayable.written(state.words()), Sayable.written(namer.words(namer.say(was))))))))
                        .orElse(state);
    }

    private static Sayable day(@Nullable PartialDate day) {
        return day == null
                ? Sayable.written("")
                : phrase("proceedings.step-line.began").with("day", day);
    }

    /** What the sentence follows from are steps of the page of the case. */
    private static Derived ofPage(Derived state, Mention what) {
        return state.named(words -> words, mention -> there(mention, what));
    }

    private static Mention there(Mention step, Mention page) {
        String href = step.href();
        return href == null || !href.startsWith("#")
                ? step
                : new Mention(step.text(), page.href() == null ? null : page.href() + href, step.withheld());
    }

    /** The steps about them; one that is only possible did not happen to anybody. */
    private List<Happened.Dated> steps(Subject subject, Timeline timeline, RecordPage page, Mention what, Namer namer) {
        ChargeWords charges = new ChargeWords(rules.law(), DayOfTheLaw.of(timeline.happened()));
        return timeline.steps().stream()
                .filter(placed -> placed.number() != null && subject.isIn(placed.step()))
                .flatMap(placed -> told(placed, page)
                        .map(step -> new Happened.Dated(
                                step.when(),
                                there(
                                        Mention.link(
                                                namer.say(told(step.title(), placed.step(), charges, namer)),
                                                "#" + page.anchor(step)),
                                        what))))
                .toList();
    }

    /** With the offence and what was imposed: nobody has to open the case to learn for what somebody is held, and for how long. */
    private static Sayable told(String title, Step step, ChargeWords charges, Namer namer) {
        List<Sayable> more = new ArrayList<>();
        charges.of(step).ifPresent(more::add);
        if (!step.penalties().isEmpty()) {
            more.add(StepLine.penalty(step));
        }
        return more.isEmpty()
                ? Sayable.written(title)
                : phrase("proceedings.happened.step")
                        .with("step", title)
                        .with("more", namer.words(namer.say(Sayable.clauses(more))));
    }

    private static Stream<RecordPage.Step> told(Timeline.Placed placed, RecordPage page) {
        return page.steps().stream().filter(step -> Objects.equals(step.number(), placed.number()));
    }
}
