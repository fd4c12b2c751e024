package org.khronika.pages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.RecordPage.Compared;
import org.khronika.pages.RecordPage.Each;
import org.khronika.pages.RecordPage.Fact;
import org.khronika.pages.RecordPage.PartyMention;
import org.khronika.pages.RecordPage.Table;
import org.khronika.records.Rests;
import org.khronika.records.SourceClaim;
import org.khronika.records.WithSourceClaims;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

/** Puts a {@link RecordPage} together; what is not known is left out, so no page shows an empty fact. */
public final class PageBuilder {

    private final String kindLabel;
    private final String title;
    private final Namer namer;
    private String state = "";
    private String more = "";
    private @Nullable PartialDate when;
    private String dated = "";
    private @Nullable Mention where;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private @Nullable Derived follows;
    private @Nullable Hedge hedge;
    private @Nullable Rests rests;

    /** Begins a page; the title goes through the namer. */
    public PageBuilder(String kindLabel, String title, Namer namer) {
        this.kindLabel = kindLabel;
        this.title = namer.words(title);
        this.namer = namer;
    }

    /** Begins a page of a kind that is said in its language. */
    public PageBuilder(Sayable kindLabel, String title, Namer namer) {
        this(namer.say(kindLabel), title, namer);
    }

    /** Begins a page of which Khronika makes the title. */
    public PageBuilder(Sayable kindLabel, Sayable title, Namer namer) {
        this(namer.say(kindLabel), namer.say(title), namer);
    }

    /** Goes on with a page: what is added stands after what is there, and a new sentence of how things stand replaces the old. */
    public static PageBuilder from(RecordPage page, Namer namer) {
        return new PageBuilder(page, namer);
    }

    private PageBuilder(RecordPage page, Namer namer) {
        this.kindLabel = page.kindLabel();
        this.title = page.title();
        this.namer = namer;
        state = page.state();
        more = page.more();
        when = page.when();
        dated = page.dated();
        where = page.where();
        blocks.addAll(page.blocks());
        follows = page.follows();
        hedge = page.hedge();
        rests = page.rests();
    }

    /** The sentence of how things stand: its strong part and what follows. */
    public PageBuilder state(@Nullable String strong, @Nullable String rest) {
        state = strong == null ? "" : namer.words(strong);
        more = rest == null ? "" : namer.words(rest);
        follows = null;
        return this;
    }

    /** The sentence of how things stand, and what follows it; null for nothing. */
    public PageBuilder state(Sayable strong, @Nullable Sayable rest) {
        return state(namer.say(strong), rest == null ? null : namer.say(rest));
    }

    /** A sentence of how things stand that was worked out, and what follows it; readers can open it. */
    public PageBuilder state(Derived strong, @Nullable String rest) {
        state(strong.words(), rest);
        follows = strong.words().isEmpty() ? null : named(strong);
        return this;
    }

    /** Goes on after the sentence of how things stand with one that was worked out; both are opened together. */
    public PageBuilder goesOn(Derived further) {
        more = (more + " " + namer.words(further.words())).strip();
        Derived before = follows == null ? Derived.of(state, List.of(), "") : follows;
        follows = before.and(named(further));
        state = follows.words();
        return this;
    }

    /** The steps told so far whose number passes, as what a sentence follows from; nobody judges how sure they are. */
    public List<Derived.Premise> steps(IntPredicate numbers) {
        return all(RecordPage.Step.class)
                .filter(step -> step.number() != null && numbers.test(step.number()))
                .map(step ->
                        Derived.Premise.of(Mention.link(step.title() + ", " + step.when(), "#step-" + step.number())))
                .toList();
    }

    private <B extends Block> Stream<B> all(Class<B> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    private Derived named(Derived derived) {
        return derived.named(namer::words, UnaryOperator.identity());
    }

    /** How sure we are of it, and whose word it is. */
    public PageBuilder hedge(Hedge said) {
        hedge = said.named(namer::words);
        return this;
    }

    /** The date by which lists put the page in order. */
    public PageBuilder when(@Nullable PartialDate date) {
        when = date;
        return this;
    }

    /** What is said for the date where the date itself does not say it. */
    public PageBuilder dated(String words) {
        dated = namer.words(words);
        return this;
    }

    /** The place that lists show. */
    public PageBuilder where(@Nullable Mention place) {
        where = place;
        return this;
    }

    /** The drawing. */
    public PageBuilder lanes(@Nullable Lanes drawing) {
        blocks.removeIf(Lanes.class::isInstance);
        if (drawing != null) {
            blocks.add(drawing);
        }
        return this;
    }

    /** How it stands with one of those whom the record is about. */
    public PageBuilder each(Mention who, String says, List<String> facts) {
        blocks.add(new Each(
                who, namer.words(says), facts.stream().map(namer::words).toList()));
        return this;
    }

    /** How it stands with one of those whom the record is about, worked out. */
    public PageBuilder each(Mention who, Derived says, List<String> facts) {
        blocks.add(new Each(
                who,
                namer.words(says.words()),
                facts.stream().map(namer::words).toList(),
                says.words().isEmpty() ? null : named(says)));
        return this;
    }

    /** Things under a heading of their own, a section of the page; nothing for none. */
    public PageBuilder group(Sayable heading, List<Each> items) {
        return group(namer.say(heading), "", items);
    }

    /** Things under a heading of their own, with a sentence; nothing for none. */
    public PageBuilder group(Sayable heading, Sayable says, List<Each> items) {
        return group(namer.say(heading), namer.say(says), items);
    }

    /** Things under a heading of their own, with a sentence that may be empty; nothing for none. Their words go through the namer here. */
    public PageBuilder group(String heading, String says, List<Each> items) {
        if (!items.isEmpty()) {
            blocks.add(new RecordPage.Group(
                    heading, namer.words(says), items.stream().map(this::named).toList()));
        }
        return this;
    }

    /** The same under a sentence that was worked out; readers can open it. */
    public PageBuilder group(String heading, Derived says, List<Each> items) {
        group(heading, says.words(), items);
        if (!items.isEmpty() && blocks.removeLast() instanceof RecordPage.Group group) {
            blocks.add(new RecordPage.Group(heading, group.says(), group.items(), named(says)));
        }
        return this;
    }

    /** The same, before what stands under other headings. */
    public PageBuilder groupFirst(String heading, String says, List<Each> items) {
        group(heading, says, items);
        if (!items.isEmpty()) {
            blocks.addFirst(blocks.removeLast());
        }
        return this;
    }

    private Each named(Each item) {
        noteWithheld(item.who());
        return new Each(
                item.who(),
                namer.words(item.says()),
                item.facts().stream().map(namer::words).toList(),
                item.follows() == null ? null : named(item.follows()));
    }

    /** What a change meant. */
    public PageBuilder compared(Compared change) {
        blocks.add(change);
        return this;
    }

    /** Something that happened. */
    public PageBuilder step(RecordPage.Step step) {
        blocks.add(step);
        return this;
    }

    /** A paragraph that we say ourselves. */
    public PageBuilder prose(Sayable paragraph) {
        return prose(namer.say(paragraph));
    }

    /** A paragraph of the account; nothing for null. */
    public PageBuilder prose(@Nullable String paragraph) {
        if (paragraph != null && !paragraph.isBlank()) {
            blocks.add(new RecordPage.Paragraph(namer.words(paragraph)));
        }
        return this;
    }

    /** A section of prose that is bound; its words have gone through the namer. */
    public PageBuilder passage(BoundSection passage) {
        blocks.add(passage);
        return this;
    }

    /** Says which questions the fact of a label answers, so that claims of them stand under it; said before {@link #claims}. A fact called like its question needs no saying. */
    public PageBuilder answers(String label, String... questions) {
        for (String question : questions) {
            labels.put(question, label);
        }
        return this;
    }

    /** The same for a label that is said. */
    public PageBuilder answers(Sayable label, String... questions) {
        return answers(namer.say(label), questions);
    }

    /** A table; its names come from the namer, its sentences go through it. */
    public PageBuilder table(Table table) {
        blocks.add(new Table(
                namer.words(table.heading()),
                table.says().stream().map(namer::words).toList(),
                table.head(),
                table.rows(),
                table.follows() == null ? null : named(table.follows())));
        return this;
    }

    /** What each source says, under the facts that they are about or apart; {@link SourceClaim} tells how a kind comes to have claims. */
    public <B extends Record & WithSourceClaims> PageBuilder claims(B body, Notes notes) {
        blocks.addAll(new SpokenClaims(namer, labels, this::noteWithheld).of(body, notes));
        return this;
    }

    /** A fact in words; nothing for null. */
    public PageBuilder fact(String label, @Nullable String value, String... remarks) {
        return value == null || value.isBlank() ? this : fact(label, List.of(Mention.of(namer.words(value))), remarks);
    }

    /** A fact of one or more values; nothing for none. */
    public PageBuilder fact(String label, List<Mention> values, String... remarks) {
        if (!values.isEmpty()) {
            blocks.add(new Fact(
                    label,
                    values,
                    Arrays.stream(remarks)
                            .filter(r -> !r.isBlank())
                            .map(namer::words)
                            .toList()));
        }
        return this;
    }

    /** A fact as a person wrote it; nothing for null. */
    public PageBuilder fact(Sayable label, @Nullable String value, Sayable... remarks) {
        return fact(namer.say(label), value, said(remarks));
    }

    /** A fact that we say. */
    public PageBuilder fact(Sayable label, Sayable value, Sayable... remarks) {
        return fact(namer.say(label), namer.say(value), said(remarks));
    }

    /** A fact of one or more values; nothing for none. */
    public PageBuilder fact(Sayable label, List<Mention> values, Sayable... remarks) {
        return fact(namer.say(label), values, said(remarks));
    }

    /**
     * The facts that follow from answers, see {@link OnPage}, in the order in which they are named; all that were not told yet, in the
     * order of the questions, where none is named. Accounts of an answer stand under its fact.
     */
    public PageBuilder facts(Record body, String... answers) {
        List<AnswerFacts> all = AnswerFacts.of(body.getClass());
        List<String> named = answers.length > 0
                ? List.of(answers)
                : all.stream()
                        .map(AnswerFacts::answer)
                        .filter(one -> !told.contains(one))
                        .toList();
        for (String answer : named) {
            AnswerFacts fact = all.stream()
                    .filter(one -> one.answer().equals(answer))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "Expected a fact of %s, found %s.".formatted(body.getClass(), answer)));
            told.add(answer);
            answers(fact.label(), answer).fact(fact.label(), fact.values(body, namer), fact.remarks(body));
        }
        return this;
    }

    /** A fact that was worked out; readers can open it. */
    public PageBuilder fact(Sayable label, Derived value) {
        return fact(namer.say(label), value);
    }

    private String[] said(Sayable... words) {
        return Arrays.stream(words).map(namer::say).toArray(String[]::new);
    }

    /** A fact that was worked out; readers can open it. */
    public PageBuilder fact(String label, Derived value) {
        blocks.add(new Fact(label, List.of(Mention.of(namer.words(value.words()))), List.of(), named(value)));
        return this;
    }

    /** A number of ours: under it how many of what it counts are told less surely, and a remark that may be empty. */
    public PageBuilder counted(String label, String number, Derived counting, String... more) {
        Stream<String> remarks = Stream.concat(
                Stream.of(counting.words().substring(number.length()).strip()),
                Stream.of(more).map(namer::words));
        blocks.add(new Fact(
                label,
                List.of(Mention.of(number)),
                remarks.filter(words -> !words.isEmpty()).toList(),
                named(counting)));
        return this;
    }

    /** A fact of several values that were worked out together; nothing for none. */
    public PageBuilder workedOut(String label, List<String> values, Derived how) {
        if (!values.isEmpty()) {
            blocks.add(new Fact(
                    label,
                    values.stream().map(value -> Mention.of(namer.words(value))).toList(),
                    List.of(),
                    named(how)));
        }
        return this;
    }

    /** A fact whose values are links, under which a sentence stands that was worked out; nothing for none. */
    public PageBuilder fact(String label, List<Mention> values, Derived remark) {
        if (!values.isEmpty()) {
            blocks.add(new Fact(label, values, List.of(namer.words(remark.words())), named(remark)));
        }
        return this;
    }

    /** Somebody who is part of it. */
    public PageBuilder party(Mention who, String role) {
        blocks.add(new RecordPage.Person(new PartyMention(who, namer.words(role))));
        noteWithheld(who);
        return this;
    }

    /** Somebody who is part of it, as what. */
    public PageBuilder party(Mention who, Sayable role) {
        return party(who, namer.say(role));
    }

    /** Another record. */
    public PageBuilder connected(Mention what, String role) {
        blocks.add(new RecordPage.Connected(new PartyMention(what, namer.words(role))));
        return this;
    }

    /** Another record, and how it belongs to this one. */
    public PageBuilder connected(Mention what, Sayable role) {
        return connected(what, namer.say(role));
    }

    /** Says that something is not shown and why. */
    public PageBuilder withheld(String sentence) {
        Block said = new RecordPage.Withheld(sentence);
        if (!blocks.contains(said)) {
            blocks.add(said);
        }
        return this;
    }

    private void noteWithheld(Mention mention) {
        if (mention.withheld() != null) {
            withheld(mention.withheld());
        }
    }

    /** The page, with its notes. */
    public RecordPage build(Notes notes) {
        rests = notes.rests();
        blocks.replaceAll(block -> block instanceof Fact fact ? resting(fact, notes) : block);
        blocks.removeIf(Namer.Note.class::isInstance);
        blocks.addAll(notes.all());
        return build();
    }

    private Fact resting(Fact fact, Notes notes) {
        return new Fact(fact.label(), fact.values(), fact.remarks(), fact.follows(), own(fact, notes));
    }

    /** The sources that were cited for the answers that a fact prints, and for nothing else. */
    private List<Integer> own(Fact fact, Notes notes) {
        return labels.entrySet().stream()
                .filter(label -> label.getValue().equals(fact.label()))
                .flatMap(label -> notes.own(label.getKey()).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The page that was gone on with, with the notes that it had. */
    public RecordPage build() {
        return new RecordPage(
                kindLabel,
                title,
                state,
                more,
                follows,
                when,
                dated,
                where,
                hedge == null ? hedgeOf(follows) : hedge,
                rests,
                blocks);
    }

    /** What is worked out from things that are less sure than a report says so for the whole page. */
    private static @Nullable Hedge hedgeOf(@Nullable Derived state) {
        return state == null || state.certainty() == Certainty.UNSAID
                ? null
                : Hedge.of(state.ofTheWhole(), List.of(), "");
    }
}
