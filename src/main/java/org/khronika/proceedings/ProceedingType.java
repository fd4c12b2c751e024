package org.khronika.proceedings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.Account;
import org.khronika.proceedings.Timeline.Placed;
import org.khronika.records.Mention;
import org.khronika.records.Namer;
import org.khronika.records.Notes;
import org.khronika.records.PageBuilder;
import org.khronika.records.RecordPage;
import org.khronika.records.RecordType;
import org.khronika.records.Stored;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

@Component
class ProceedingType implements RecordType<Proceeding> {

    @Override
    public RecordKind kind() {
        return RecordKind.PROCEEDING;
    }

    @Override
    public Class<Proceeding> bodyType() {
        return Proceeding.class;
    }

    @Override
    public String title(Proceeding proceeding) {
        return proceeding.title();
    }

    /** A proceeding is put in order by its last dated step: what moved last comes first. */
    @Override
    public @Nullable PartialDate when(Proceeding proceeding) {
        return Timeline.of(proceeding).happened().stream()
                .map(Step::when)
                .filter(java.util.Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    @Override
    public List<String> words(Proceeding proceeding) {
        List<String> words = new ArrayList<>();
        proceeding.steps().forEach(step -> {
            words.addAll(step.articles());
            words.add(ChargeHistory.inWords(step.articles()));
            if (step.detail() != null) {
                words.add(step.detail());
            }
        });
        return words;
    }

    @Override
    public List<String> doubts(Proceeding proceeding) {
        List<String> doubts = new ArrayList<>();
        if (proceeding.people().stream().noneMatch(held -> held.position() == Position.ACCUSED)
                && proceeding.kind() != ProceedingKind.CIVIL) {
            doubts.add("Nobody in it is accused.");
        }
        if (proceeding.steps().isEmpty()) {
            doubts.add("It has no steps.");
        }
        return doubts;
    }

    @Override
    public RecordPage page(Stored<Proceeding> record, Namer namer) {
        Proceeding proceeding = record.body();
        Timeline timeline = Timeline.of(proceeding);
        CaseState state = CaseState.of(timeline);
        Notes notes = new Notes(record.citations(), namer);
        PageBuilder page = new PageBuilder(proceeding.kind().label(), proceeding.title(), namer)
                .state(state.inWords(), state.sentencesInWords())
                .when(when(proceeding))
                .lanes(LanesDrawing.of(timeline, finding(proceeding, timeline, state, namer))
                        .map(lanes -> named(lanes, namer))
                        .orElse(null))
                .prose(proceeding.note());
        for (Placed placed : timeline.steps()) {
            page.step(step(placed, namer, notes));
        }
        facts(timeline, state, page);
        for (PositionHeld held : proceeding.people()) {
            page.party(who(held, namer), held.position().label() + (held.remark() == null ? "" : "; " + held.remark()));
        }
        proceeding.incidents().forEach(incident -> page.connected(namer.mention(incident), "incident"));
        proceeding.episodes().forEach(episode -> page.connected(namer.mention(episode), "episode"));
        for (Step step : proceeding.steps()) {
            if (step.other() != null) {
                page.connected(
                        namer.mention(step.other()), step.kind() == StepKind.SPLIT ? "split from" : "joined with");
            }
        }
        for (Account account : proceeding.accounts()) {
            page.account(account.speaker(), account.states(), account.standing().label(), notes.numbers("accounts"));
        }
        return page.build(notes);
    }

    /** What the drawing shows: how a charge was turned into another, or else how the case stands. */
    private static String finding(Proceeding proceeding, Timeline timeline, CaseState state, Namer namer) {
        String charges = timeline.happened().stream()
                .filter(step -> !step.articles().isEmpty())
                .map(step -> switch (step.kind()) {
                    case CHARGE_REQUALIFIED ->
                        (step.from().isEmpty() ? "the charge" : ChargeHistory.inWords(step.from())) + " became "
                                + ChargeHistory.inWords(step.articles()) + CaseState.on(step.when());
                    case CHARGE_REINSTATED ->
                        ChargeHistory.inWords(step.articles()) + " was brought back" + CaseState.on(step.when());
                    default -> "";
                })
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        String words = charges.isEmpty() ? capital(state.inWords()) : capital(charges);
        return namer.words(words.isEmpty() ? proceeding.title() : words);
    }

    private static RecordPage.Lanes named(RecordPage.Lanes lanes, Namer namer) {
        List<RecordPage.Bar> bars = lanes.bars().stream()
                .map(bar -> new RecordPage.Bar(
                        bar.lane(), bar.from(), bar.to(), bar.weight(), namer.words(bar.label()), bar.level()))
                .toList();
        return new RecordPage.Lanes(lanes.finding(), lanes.from(), lanes.to(), bars, lanes.ticks());
    }

    private static RecordPage.Step step(Placed placed, Namer namer, Notes notes) {
        Step step = placed.step();
        List<Mention> who = step.who().stream().map(namer::mention).toList();
        return new RecordPage.Step(
                placed.number(),
                step.possible()
                        ? "possible"
                        : step.when() == null ? "date not stated" : step.when().inWords(Locale.ENGLISH),
                heading(step),
                namer.words(detail(step)),
                step.possible(),
                who,
                notes.numbers("steps." + step.key()));
    }

    private static String heading(Step step) {
        return step.kind() == StepKind.OTHER && step.detail() != null
                ? step.detail()
                : step.kind().label();
    }

    private static String detail(Step step) {
        List<String> parts = new ArrayList<>();
        if (step.detail() != null && step.kind() != StepKind.OTHER) {
            parts.add(capital(step.detail()));
        }
        if (!step.from().isEmpty() || !step.articles().isEmpty()) {
            String to = ChargeHistory.inWords(step.articles());
            parts.add(step.from().isEmpty() ? to : ChargeHistory.inWords(step.from()) + " → " + to);
        }
        if (step.group() != null) {
            parts.add(capital(step.group()));
        }
        if (!step.sentences().isEmpty()) {
            parts.add(capital(CaseState.penalty(step)));
        }
        if (step.court() != null) {
            parts.add(capital(step.court()));
        }
        if (step.ground() != null) {
            parts.add("Ground: " + step.ground());
        }
        if (step.inferred() != null) {
            parts.add("Inferred by us: " + step.inferred());
        }
        return parts.isEmpty() ? "" : String.join(". ", parts) + ".";
    }

    private static void facts(Timeline timeline, CaseState state, PageBuilder page) {
        if (state.measure() != null) {
            page.fact(
                    "Measure",
                    state.measure().kind().label()
                            + CaseState.on(state.measure().when()));
        }
        if (state.stage() != null) {
            page.fact(
                    "Stage",
                    state.stage().kind().label() + CaseState.on(state.stage().when()));
        }
        page.fact("Sentence", state.sentencesInWords());
        List<ChargeHistory.Charge> standing = ChargeHistory.of(timeline).standing();
        page.fact(
                "Charges that stand",
                standing.stream().map(charge -> Mention.of(charge.label())).toList());
        String articles = timeline.happened().stream()
                .flatMap(step -> step.articles().stream())
                .distinct()
                .sorted()
                .map(article -> article.replaceFirst("-", " "))
                .collect(Collectors.joining(", "));
        page.fact("Articles in the case", articles);
    }

    private static Mention who(PositionHeld held, Namer namer) {
        if (held.who() != null) {
            return namer.mention(held.who());
        }
        String group = held.group() == null ? "" : namer.words(held.group());
        return Mention.of(held.count() == null ? group : held.count().inWords(Locale.ENGLISH) + " " + group);
    }

    private static String capital(String words) {
        String text = words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
        return text.isEmpty() ? "" : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
