package org.khronika.statements;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Hedge;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class StatementType implements ShownType<Statement> {

    private static final int SHORT = 40;

    @Override
    public String title(Statement statement) {
        return Capitals.first(statement.speaker()) + ": " + statement.gist();
    }

    @Override
    public @Nullable PartialDate when(Statement statement) {
        return statement.said();
    }

    @Override
    public List<String> words(Statement statement) {
        List<String> words = new ArrayList<>(statement.quotes());
        if (statement.account() != null) {
            words.add(statement.account());
        }
        return words;
    }

    @Override
    public List<? extends Sayable> doubts(Statement statement) {
        List<String> doubts = new ArrayList<>();
        if (statement.said() == null) {
            doubts.add("It has no date.");
        }
        if (StatementWords.isBefore(statement.responded(), statement.said())) {
            doubts.add("The response is dated before what was said.");
        }
        if (statement.about().isEmpty()) {
            doubts.add("It does not say which records it is about, so no page will tell of it.");
        }
        if (!statement.about().containsAll(statement.inferredAbout())) {
            doubts.add("A record is said to be inferred that it is not said to be about.");
        }
        if (statement.inferredAbout().isEmpty() != (statement.aboutInferred() == null)) {
            doubts.add("What it is about is inferred: say of which records, and from what.");
        }
        if (statement.isCall()
                && statement.calledOn() == null
                && statement.calledOnRecord().isEmpty()) {
            doubts.add("It is a call, but does not say on whom.");
        }
        if (statement.quotes().stream().anyMatch(quote -> quote.split("\\s+").length > SHORT)) {
            doubts.add("A quotation is longer than %d words: quote less, and tell the rest.".formatted(SHORT));
        }
        return doubts.stream().map(Sayable::written).toList();
    }

    @Override
    public RecordPage page(Stored<Statement> record, Namer namer) {
        Statement statement = record.body();
        PageBuilder page =
                new PageBuilder("Statement: " + Capitals.small(statement.kind().label()), title(statement), namer);
        page.state(stated(statement), response(statement))
                .when(statement.said())
                .prose(statement.account());
        if (isUnanswered(statement)) {
            page.goesOn(Derived.absent("No response is known.", "whether those who were called on responded."));
        }
        statement.quotes().forEach(quote -> page.prose("“" + quote + "”"));
        facts(statement, page, namer);
        statement
                .about()
                .forEach(about -> page.connected(
                        namer.mention(about),
                        Hedge.inferred("what it is about", statement.infersToBeAbout(about) ? Hedge.INFERRED : null)));
        Notes notes = new Notes(record.citations(), namer);
        return page.answers("Who said it", "speaker", "speakers")
                .answers("When", "said")
                .answers("Called on", "calledOn", "calledOnRecord")
                .claims(statement, notes)
                .build(notes);
    }

    private static String stated(Statement statement) {
        String said = statement.saidInWords();
        return "Said by " + statement.speaker() + (said.isEmpty() ? "" : ", " + said) + ".";
    }

    /** Whether it calls for something, and no source tells of an answer. */
    private static boolean isUnanswered(Statement statement) {
        return statement.isCall()
                && !statement.kind().needsItsSpeaker()
                && (statement.response() == null || statement.response() == Response.NOT_KNOWN);
    }

    /** What became of a call or a promise; that a claim is theirs. */
    private static String response(Statement statement) {
        if (statement.kind().needsItsSpeaker()) {
            return "It is what they say, and not ours.";
        }
        if (!statement.isCall()) {
            return statement.cameOfIt() == null ? "" : InWords.ended(statement.cameOfIt());
        }
        if (isUnanswered(statement) || statement.response() == null) {
            return "";
        }
        String by = statement.respondedBy() == null ? "" : " by " + statement.respondedBy();
        String on = statement.responded() == null ? "" : ", " + StatementWords.date(statement.responded());
        return "The response" + by + on + ": "
                + Capitals.small(statement.response().label()) + ".";
    }

    private static void facts(Statement statement, PageBuilder page, Namer namer) {
        page.fact(
                        "Who said it",
                        StatementWords.who(statement.speaker(), statement.speakers(), namer),
                        statement.speakerKind().label())
                .fact(
                        "When",
                        Capitals.first(statement.saidInWords()),
                        statement.dayInferred() == null ? "" : "Inferred by us: " + statement.dayInferred())
                .facts(statement, "where", "addressee", "kind")
                .fact(
                        "About what",
                        statement.aboutInferred() == null
                                ? null
                                : statement.inferredAbout().containsAll(statement.about())
                                        ? "inferred by us"
                                        : "in part inferred by us",
                        "Inferred by us: " + statement.aboutInferred())
                .fact("Called on", called(statement, namer))
                .facts(statement);
    }

    private static List<Mention> called(Statement statement, Namer namer) {
        return StatementWords.who(statement.calledOn(), statement.calledOnRecord(), namer);
    }
}
