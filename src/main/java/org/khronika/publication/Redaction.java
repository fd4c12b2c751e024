package org.khronika.publication;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Account;
import org.khronika.pages.RecordPage.Bar;
import org.khronika.pages.RecordPage.Compared;
import org.khronika.pages.RecordPage.Each;
import org.khronika.pages.RecordPage.Fact;
import org.khronika.pages.RecordPage.Group;
import org.khronika.pages.RecordPage.Lanes;
import org.khronika.pages.RecordPage.Party;
import org.khronika.pages.RecordPage.Step;
import org.khronika.pages.RecordPage.Table;

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
        RecordPage open = new RecordPage(
                page.kindLabel(),
                namer.words(page.title()),
                namer.words(page.state()),
                namer.words(page.more()),
                page.when(),
                page.where() == null ? null : mention(page.where()),
                page.lanes() == null ? null : lanes(page.lanes()),
                page.each().stream().map(this::each).toList(),
                page.compared().stream().map(this::compared).toList(),
                page.steps().stream().map(this::step).toList(),
                page.prose().stream().map(namer::words).toList(),
                page.accounts().stream().map(this::account).toList(),
                page.tables().stream().map(this::table).toList(),
                page.facts().stream().map(this::fact).toList(),
                parties(page.people()),
                parties(page.connected()),
                page.notes().stream().map(this::note).toList(),
                page.withheld(),
                page.groups().stream().map(this::group).toList(),
                derived(page.follows()),
                page.hedge() == null ? null : page.hedge().named(namer::words),
                page.rests());
        return withWithheld(open);
    }

    private RecordPage withWithheld(RecordPage open) {
        List<String> withheld = new ArrayList<>(open.withheld());
        namer.rulesApplied().stream()
                .sorted()
                .filter(rule -> !withheld.contains(rule))
                .forEach(withheld::add);
        return new RecordPage(
                open.kindLabel(),
                open.title(),
                open.state(),
                open.more(),
                open.when(),
                open.where(),
                open.lanes(),
                open.each(),
                open.compared(),
                open.steps(),
                open.prose(),
                open.accounts(),
                open.tables(),
                open.facts(),
                open.people(),
                open.connected(),
                open.notes(),
                List.copyOf(withheld),
                open.groups(),
                open.follows(),
                open.hedge(),
                open.rests());
    }

    private Mention mention(Mention mention) {
        @Nullable String href = mention.href();
        return new Mention(
                namer.words(mention.text()), href != null && namer.isClean(href) ? href : null, mention.withheld());
    }

    private List<Party> parties(List<Party> parties) {
        return parties.stream()
                .map(party -> new Party(mention(party.who()), namer.words(party.role())))
                .toList();
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
                group.items().stream().map(this::each).toList());
    }

    private Compared compared(Compared change) {
        return new Compared(
                namer.words(change.finding()),
                namer.words(change.before()),
                namer.words(change.after()),
                change.rows().stream()
                        .map(row -> new Compared.Row(
                                namer.words(row.label()), namer.words(row.before()), namer.words(row.after())))
                        .toList());
    }

    private Step step(Step step) {
        return new Step(
                step.number(),
                step.when(),
                namer.words(step.title()),
                namer.words(step.detail()),
                step.possible(),
                step.who().stream().map(this::mention).toList(),
                step.notes());
    }

    private Account account(Account account) {
        return new Account(
                account.field(),
                account.about(),
                mention(account.speaker()),
                namer.words(account.states()),
                account.said(),
                account.standing(),
                namer.words(account.because()),
                account.notes());
    }

    private Table table(Table table) {
        return new Table(
                namer.words(table.heading()),
                table.says().stream().map(namer::words).toList(),
                table.head().stream().map(namer::words).toList(),
                table.rows().stream()
                        .map(row -> new Table.Line(
                                row.cells().stream().map(this::mention).toList(), row.drawn()))
                        .toList());
    }

    private Fact fact(Fact fact) {
        return new Fact(
                fact.label(),
                fact.values().stream().map(this::mention).toList(),
                fact.remarks().stream().map(namer::words).toList(),
                derived(fact.follows()),
                fact.notes());
    }

    private Lanes lanes(Lanes lanes) {
        return new Lanes(
                namer.words(lanes.finding()),
                lanes.from(),
                lanes.to(),
                lanes.bars().stream()
                        .map(bar -> new Bar(
                                bar.lane(), bar.from(), bar.to(), bar.weight(), namer.words(bar.label()), bar.level()))
                        .toList(),
                lanes.ticks());
    }

    private Namer.Note note(Namer.Note note) {
        return new Namer.Note(
                mention(note.source()),
                note.locator() == null ? null : namer.words(note.locator()),
                note.quote() == null ? null : namer.words(note.quote()));
    }
}
