package org.khronika.pages;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;
import static org.khronika.words.Phrase.phrase;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Given;
import org.khronika.records.Rests;
import org.khronika.values.PartialDate;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * The anatomy of a record's page, the same for every kind: what stands at its head, then everything else as {@link Block blocks}; texts are
 * already named as the reader may see them.
 *
 * @param kindLabel what it is: "Criminal case"
 * @param title     the heading
 * @param state     the sentence that says how things stand: its first, strong part
 * @param more      the rest of that sentence or the next; may be empty
 * @param follows   how {@code state}, and what {@code more} adds to it, follow from what is on record; null where a source says it, or nothing is said
 * @param when      the date that lists sort by; null when there is none
 * @param dated     what is said for the date where {@code when} does not say it: "by early February 2023"; empty where it does
 * @param where     the place that lists show; null when there is none
 * @param hedge     how sure we are of it and whose word it is; null for kinds of record that claim nothing
 * @param rests     how many sources it rests on
 * @param blocks    what it says, in the order of their parts
 */
public record RecordPage(
        String kindLabel,
        String title,
        String state,
        String more,
        @Nullable Derived follows,
        @Nullable PartialDate when,
        String dated,
        @Nullable Mention where,
        @Nullable Hedge hedge,
        @Nullable Rests rests,
        List<Block> blocks) {

    private static final int LONGEST_IN_A_COLUMN = 50;

    /** Puts the blocks in the order of their parts; within a part they stay as they come. A page of an earlier version may say nothing for its date. */
    public RecordPage {
        blocks = blocks.stream().sorted(Comparator.comparing(Block::part)).toList();
        rests = rests == null ? counted(blocks) : rests;
        dated = dated == null ? "" : dated;
    }

    private static Rests counted(List<Block> blocks) {
        List<Namer.Note> notes = all(Namer.Note.class, blocks).toList();
        int sources = (int) notes.stream().map(Namer.Note::source).distinct().count();
        return new Rests(sources, notes.size(), false);
    }

    private static <B extends Block> Stream<B> all(Class<B> kind, List<Block> blocks) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    private <B extends Block> List<B> all(Class<B> kind) {
        return all(kind, blocks).toList();
    }

    /** Every sentence of the page that a rule works out, with how it follows: that at its head first. */
    public List<Derived> derived() {
        return Stream.concat(Stream.ofNullable(follows), blocks.stream().flatMap(block -> block.derived().stream()))
                .toList();
    }

    /** What stands in a part of the page. */
    public List<Block> in(Block.Part part) {
        return blocks.stream().filter(block -> block.part() == part).toList();
    }

    /** The numbers that stand in a line of its prose, in their order, each once. */
    public List<NumberInText> numbersIn(BoundSection.Line line) {
        List<Integer> places = line.numbers();
        return all(NumberInText.class, blocks)
                .filter(number -> places.contains(number.number()))
                .toList();
    }

    /** The drawing; null for none. */
    public @Nullable Lanes lanes() {
        return all(Lanes.class, blocks).findFirst().orElse(null);
    }

    /** How it stands with each of those whom it is about, where that differs or needs saying. */
    public List<Each> each() {
        return all(Each.class);
    }

    /** The pieces of its prose that are bound to something, in their order. */
    public List<BoundSection.Run> bound() {
        return all(BoundSection.class, blocks)
                .flatMap(section -> section.bound().stream())
                .toList();
    }

    /** The headings of its passages of prose, in their order; empty for one that has none. */
    public List<String> headings() {
        return all(BoundSection.class, blocks).map(BoundSection::heading).toList();
    }

    /** What happened, in order. */
    public List<Step> steps() {
        return all(Step.class);
    }

    /** The account, a paragraph each. */
    public List<String> prose() {
        return all(Paragraph.class, blocks).map(Paragraph::text).toList();
    }

    /** Who says what, when sources disagree or a claim needs its speaker. */
    public List<Claimed> claims() {
        return all(Claimed.class);
    }

    /** What else is told, each under a heading of its own: the provisions of a law, the attempts of a party. */
    public List<Group> groups() {
        return all(Group.class);
    }

    /** At the side. */
    public List<Fact> facts() {
        return all(Fact.class);
    }

    /** Who is part of it and as what. */
    public List<PartyMention> people() {
        return all(Person.class, blocks).map(Person::party).toList();
    }

    /** Other records. */
    public List<PartyMention> connected() {
        return all(Connected.class, blocks).map(Connected::party).toList();
    }

    /** Numbered sources; steps and claims refer to them by number. */
    public List<Namer.Note> notes() {
        return all(Namer.Note.class);
    }

    /** What is not shown and why, a sentence each. */
    public List<String> withheld() {
        return all(Withheld.class, blocks).map(Withheld::sentence).toList();
    }

    /** The date with what is to be said beside it: "by 22 February 2023 (the day of the report)"; empty when none is known. */
    public Sayable dayInWords() {
        return dated.isEmpty() ? this::day : Sayable.written(dated);
    }

    private String day(Language language) {
        String day = when == null ? "" : when.in(language, "began");
        return hedge == null ? day : hedge.dated(day, when != null && when.isInferred(), language);
    }

    /** Whether the place says that no source gives it. */
    public boolean isWhereInferred() {
        return where != null && Hedge.isInferred(where.text());
    }

    /** "One source, 4 passages": how many sources it rests on, each counted once. */
    public Sayable restsInWords() {
        return rests == null ? Sayable.written("") : rests.said();
    }

    /** What it takes to be as sure as the page is of the whole, in a sentence; says nothing where nothing is said of it. */
    public Sayable sureInWords() {
        return HowSure.inWords(hedge, facts());
    }

    /** The page with how sure we are of it. */
    RecordPage withHedge(Hedge said) {
        return new RecordPage(kindLabel, title, state, more, follows, when, dated, where, said, rests, blocks);
    }

    /** How many sources it rests on, each counted once. */
    public int sources() {
        return rests == null ? 0 : rests.sources();
    }

    /** The page with more connected records, such as those that speak of this one. */
    public RecordPage withConnected(List<PartyMention> more) {
        return with(more.stream().<Block>map(Connected::new).toList());
    }

    /** The page with other blocks. */
    public RecordPage withBlocks(List<Block> other) {
        return new RecordPage(kindLabel, title, state, more, follows, when, dated, where, hedge, rests, other);
    }

    /** The page with more blocks, each after those of its part; one that stands there already is not said twice. */
    public RecordPage with(List<? extends Block> more) {
        List<Block> all = new ArrayList<>(blocks);
        more.stream().filter(block -> !all.contains(block)).forEach(all::add);
        return withBlocks(all);
    }

    /**
     * A section of the page.
     *
     * @param part   tells which fragment of the template prints it
     * @param blocks what stands in it
     */
    public record Section(Block.Part part, List<Block> blocks) {}

    /** The parts of the main column in their order, each with its sections; a part without any is there too. */
    public List<List<Section>> main() {
        return sections(part -> part != Block.Part.DRAWING && !part.isAside());
    }

    /** The parts of the side in their order. */
    public List<List<Section>> aside() {
        return sections(Block.Part::isAside);
    }

    private List<List<Section>> sections(Predicate<Block.Part> which) {
        return Arrays.stream(Block.Part.values())
                .filter(which)
                .map(this::sections)
                .toList();
    }

    private List<Section> sections(Block.Part part) {
        List<Block> here = in(part);
        if (part.isApart()) {
            return here.stream().map(block -> new Section(part, List.of(block))).toList();
        }
        return here.isEmpty() ? List.of() : List.of(new Section(part, here));
    }

    /** Whether anything stands at the side. */
    public boolean hasAside() {
        return blocks.stream().anyMatch(block -> block.part().isAside());
    }

    /** A paragraph of the account. */
    public record Paragraph(String text) implements Block {}

    /** Somebody who is part of it. */
    public record Person(PartyMention party) implements Block {}

    /** Another record. */
    public record Connected(PartyMention party) implements Block {}

    /** A sentence that says what is not shown and why. */
    public record Withheld(String sentence) implements Block {}

    /**
     * Things told under a heading of their own.
     *
     * @param says    a sentence under the heading; may be empty
     * @param follows how the sentence follows from what is on record; null where the record itself says it
     */
    public record Group(
            String heading,
            String says,
            List<Each> items,
            @Nullable Derived follows) implements Block {

        /** Things under a heading with a sentence that the record itself says, or none. */
        public Group(String heading, String says, List<Each> items) {
            this(heading, says, items, null);
        }

        /** Whether some of its items have names as long as a sentence, which do not fit into a column. */
        public boolean isWide() {
            return items.stream().anyMatch(item -> item.who().text().length() > LONGEST_IN_A_COLUMN);
        }
    }

    /**
     * A table of a page.
     *
     * @param says    what it shows, a sentence each; they stand before it
     * @param head    the names of its columns
     * @param follows how its sentences, or what its rows say of each other, follow from what is on record; null where records say it
     */
    public record Table(
            String heading,
            List<String> says,
            List<String> head,
            List<Line> rows,
            @Nullable Derived follows) implements Block {

        /** A table of what records say. */
        public Table(String heading, List<String> says, List<String> head, List<Line> rows) {
            this(heading, says, head, rows, null);
        }

        /**
         * A row.
         *
         * @param cells one for each column
         * @param drawn a bar under the first cell, at the scale of the table; null for none
         */
        public record Line(List<Mention> cells, @Nullable Drawn drawn) {}

        /**
         * A bar from nothing to a number, in hundredths of the scale.
         *
         * @param sure    what it is at least
         * @param perhaps what it may be besides; it fades
         * @param whole   what it is out of; 0 for none
         */
        public record Drawn(double sure, double perhaps, double whole) {

            /** Rounds. */
            public Drawn {
                sure = Math.round(sure * 10) / 10.0;
                perhaps = Math.round(perhaps * 10) / 10.0;
                whole = Math.round(whole * 10) / 10.0;
            }
        }
    }

    /**
     * A fact with one or more values; remarks stand smaller under them.
     *
     * @param follows how its value, or the remark under its links, follows from what is on record; null where the record itself says it
     * @param notes   the sources that were cited for it alone; empty where it rests on those of the whole record
     */
    public record Fact(
            String label,
            List<Mention> values,
            List<String> remarks,
            @Nullable Derived follows,
            List<Integer> notes) implements Block {

        /** A page that an earlier version of the program wrote has no notes here. */
        public Fact {
            notes = Given.list(notes);
        }

        /** A fact that was worked out, or that the record itself says, with no source of its own. */
        public Fact(String label, List<Mention> values, List<String> remarks, @Nullable Derived follows) {
            this(label, values, remarks, follows, List.of());
        }

        /** A fact that the record itself says. */
        public Fact(String label, List<Mention> values, List<String> remarks) {
            this(label, values, remarks, null);
        }
    }

    /** Somebody or something, and what they are here. */
    public record PartyMention(Mention who, String role) {}

    /**
     * One thing that happened. Numbered from 1, but for what is only possible, which has no number.
     *
     * @param anchor names it in its record for ever; null where its body gives it no name
     */
    public record Step(
            @Nullable Integer number,
            String when,
            String title,
            String detail,
            boolean possible,
            List<Mention> who,
            List<Integer> notes,
            @JsonInclude(NON_NULL) @Nullable String anchor)
            implements Block {

        /** What a step that has a name of its own is called in the address of its page. */
        public static String anchor(String key) {
            return Anchors.OF_STEPS + key;
        }

        /** A step that has no name of its own: it is cited by the record that it leads to, or else by its number. */
        public Step(
                @Nullable Integer number,
                String when,
                String title,
                String detail,
                boolean possible,
                List<Mention> who,
                List<Integer> notes) {
            this(number, when, title, detail, possible, who, notes, null);
        }

        /** What stands for the date of a step that no source dates. */
        public static final Phrase UNDATED = phrase("proceedings.step-line.date-not-stated");
    }

    /**
     * How it stands with one of those whom the record is about.
     *
     * @param says  a sentence
     * @param facts more, a line each
     * @param follows how the sentence follows from what is on record; null where the record itself says it
     */
    public record Each(
            Mention who,
            String says,
            List<String> facts,
            @Nullable Derived follows) implements Block {

        /** What the record itself says of somebody. */
        public Each(Mention who, String says, List<String> facts) {
            this(who, says, facts, null);
        }
    }

    /**
     * What a change meant.
     *
     * @param finding in a sentence: "CC 272(1) became CC 400(2), 20 October 2022: lowered"
     * @param before  the heading of what was
     * @param after   the heading of what then was
     * @param follows how the finding and the rows follow from steps and law
     */
    public record Compared(
            String finding,
            String before,
            String after,
            List<Row> rows,
            @Nullable Derived follows) implements Block {

        /** What a change meant, without how it follows. */
        public Compared(String finding, String before, String after, List<Row> rows) {
            this(finding, before, after, rows, null);
        }

        /** One thing before and after. */
        public record Row(String label, String before, String after) {}
    }

    /**
     * What a thing on the page is called in its address, so that it can be cited for ever: the same in every release, whatever else is added to the
     * page. Null for what is not cited by itself.
     */
    @SuppressWarnings("ReferenceEquality") // two that say the same are two places on the page
    public @Nullable String anchor(Block block) {
        @Nullable String name = Anchors.of(block);
        if (name == null) {
            return null;
        }
        long same = blocks.stream()
                .takeWhile(other -> other != block)
                .filter(other -> name.equals(Anchors.of(other)))
                .count();
        return same == 0 ? name : name + "-" + (same + 1);
    }

    /** Its title as it stands between quotation marks: those in it become single. */
    public String quotable() {
        return title.replace('“', '‘').replace('”', '’');
    }

    /** The connected records that the page does not tell of already, under a heading of their own, in a table or a step. */
    public List<PartyMention> connectedApart() {
        Set<String> told = new HashSet<>();
        all(Happened.class).forEach(one -> told.add(String.valueOf(one.what().href())));
        groups().forEach(group ->
                group.items().forEach(item -> told.add(String.valueOf(item.who().href()))));
        all(Table.class)
                .forEach(table -> table.rows()
                        .forEach(row -> row.cells().forEach(cell -> told.add(String.valueOf(cell.href())))));
        steps().forEach(step -> step.who().forEach(who -> told.add(String.valueOf(who.href()))));
        return connected().stream()
                .filter(party ->
                        party.who().href() == null || !told.contains(party.who().href()))
                .toList();
    }

    /** The claims that stand under a fact, because they are of the answer that it prints. */
    public List<Claimed> claimsUnder(Fact fact) {
        return claims().stream()
                .filter(claim -> claim.about().equals(fact.label()) && hasItsFact(claim))
                .toList();
    }

    /** The claims of the whole record, and of answers that no fact prints, or several do. */
    public List<Claimed> claimsApart() {
        return claims().stream().filter(claim -> !hasItsFact(claim)).toList();
    }

    private boolean hasItsFact(Claimed claim) {
        return facts().stream()
                        .filter(fact -> fact.label().equals(claim.about()))
                        .count()
                == 1;
    }
}
