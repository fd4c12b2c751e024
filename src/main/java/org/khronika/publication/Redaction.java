package org.khronika.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Block;
import org.khronika.pages.BoundSection;
import org.khronika.pages.Claimed;
import org.khronika.pages.Derived;
import org.khronika.pages.Happened;
import org.khronika.pages.Lanes;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.NumberInText;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Compared;
import org.khronika.pages.RecordPage.Connected;
import org.khronika.pages.RecordPage.Each;
import org.khronika.pages.RecordPage.Fact;
import org.khronika.pages.RecordPage.Group;
import org.khronika.pages.RecordPage.PartyMention;
import org.khronika.pages.RecordPage.Table;
import org.khronika.pages.RecordPage.Withheld;

/**
 * Puts every word of a page through the namer once more, so that no kind of record can forget to; adds what was taken out to
 * what the page says is withheld.
 */
final class Redaction {

    private final PublicNamer namer;

    Redaction(PublicNamer namer) {
        this.namer = namer;
    }

    RecordPage of(RecordPage page) {
        List<Block> blocks = page.blocks().stream().map(this::block).toList();
        RecordPage open = new RecordPage(
                page.kindLabel(),
                namer.words(page.title()),
                namer.words(page.state()),
                namer.words(page.more()),
                derived(page.follows()),
                page.when(),
                namer.words(page.dated()),
                page.where() == null ? null : mention(page.where()),
                page.hedge() == null ? null : page.hedge().named(namer::words),
                page.rests(),
                blocks);
        return open.with(
                namer.rulesApplied().stream().sorted().map(Withheld::new).toList());
    }

    private Block block(Block block) {
        return switch (block) {
            case Lanes lanes -> lanes.named(namer::words, this::mention);
            case BoundSection passage -> passage.named(namer::words, this::mention);
            case NumberInText number -> number.named(namer::words, this::mention);
            case RecordPage.Paragraph paragraph -> new RecordPage.Paragraph(namer.words(paragraph.text()));
            case Happened happened -> happened(happened);
            case Each each -> each(each);
            case RecordPage.Step step -> step(step);
            case Group group -> group(group);
            case Compared change -> compared(change);
            case Table table -> table(table);
            case Claimed claim -> claim(claim);
            case Namer.Note note -> note(note);
            case Fact fact -> fact(fact);
            case RecordPage.Person person -> new RecordPage.Person(party(person.party()));
            case Connected connected -> new Connected(party(connected.party()));
            case Withheld withheld -> withheld;
        };
    }

    private Mention mention(Mention mention) {
        @Nullable String href = mention.href();
        return new Mention(
                namer.words(mention.text()), href != null && namer.isClean(href) ? href : null, mention.withheld());
    }

    private PartyMention party(PartyMention party) {
        return new PartyMention(mention(party.who()), namer.words(party.role()));
    }

    private Each each(Each each) {
        return new Each(
                mention(each.who()),
                namer.words(each.says()),
                each.facts().stream().map(namer::words).toList(),
                derived(each.follows()));
    }

    private @Nullable Derived derived(@Nullable Derived derived) {
        return derived == null ? null : derived.named(namer::words, this::mention);
    }

    private Group group(Group group) {
        return new Group(
                namer.words(group.heading()),
                namer.words(group.says()),
                group.items().stream().map(this::each).toList(),
                derived(group.follows()));
    }

    private Compared compared(Compared change) {
        return new Compared(
                namer.words(change.finding()),
                namer.words(change.before()),
                namer.words(change.after()),
                change.rows().stream()
                        .map(row -> new Compared.Row(
                                namer.words(row.label()), namer.words(row.before()), namer.words(row.after())))
                        .toList(),
                derived(change.follows()));
    }

    private RecordPage.Step step(RecordPage.Step step) {
        return new RecordPage.Step(
                step.number(),
                step.when(),
                namer.words(step.title()),
                namer.words(step.detail()),
                step.possible(),
                step.who().stream().map(this::mention).toList(),
                step.notes(),
                step.anchor());
    }

    private Happened happened(Happened happened) {
        return new Happened(
                happened.when(),
                mention(happened.what()),
                namer.words(happened.kind()),
                namer.words(happened.role()),
                namer.words(happened.began()),
                happened.asOf(),
                derived(happened.state()),
                happened.steps().stream()
                        .map(step -> new Happened.Dated(step.when(), mention(step.what())))
                        .toList());
    }

    private Claimed claim(Claimed claim) {
        return new Claimed(
                claim.field(),
                claim.about(),
                mention(claim.speaker()),
                claim.others().stream().map(this::mention).toList(),
                namer.words(claim.states()),
                claim.said(),
                claim.assessment(),
                namer.words(claim.because()),
                claim.notes());
    }

    private Table table(Table table) {
        return new Table(
                namer.words(table.heading()),
                table.says().stream().map(namer::words).toList(),
                table.head().stream().map(namer::words).toList(),
                table.rows().stream()
                        .map(row -> new Table.Line(
                                row.cells().stream().map(this::mention).toList(), row.drawn()))
                        .toList(),
                derived(table.follows()));
    }

    private Fact fact(Fact fact) {
        return new Fact(
                fact.label(),
                fact.values().stream().map(this::mention).toList(),
                fact.remarks().stream().map(namer::words).toList(),
                derived(fact.follows()),
                fact.notes());
    }

    private Namer.Note note(Namer.Note note) {
        return new Namer.Note(
                mention(note.source()),
                note.locator() == null ? null : namer.words(note.locator()),
                note.quote() == null ? null : namer.words(note.quote()));
    }
}
