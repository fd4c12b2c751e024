package org.khronika.statements;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.ShownType;
import org.khronika.records.Stored;
import org.khronika.records.WhoseWord;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class StatementType implements ShownType<Statement> {

    private static final int SHORT = 40;

    @Override
    public Sayable title(Statement statement) {
        return Sayable.written(Capitals.first(statement.speaker()) + ": " + statement.gist());
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
    public Optional<WhoseWord> whoseWord(Statement statement, String at) {
        return statement.kind().needsItsSpeaker()
                ? Optional.of(new WhoseWord(List.of(statement.speaker()), statement.speakers()))
                : Optional.empty();
    }

    @Override
    public List<? extends Sayable> doubts(Statement statement) {
        List<Phrase> doubts = new ArrayList<>();
        if (statement.said() == null) {
            doubts.add(phrase("statements.doubt.no-date"));
        }
        if (StatementWords.isBefore(statement.responded(), statement.said())) {
            doubts.add(phrase("statements.doubt.response-before-what-was-said"));
        }
        if (statement.about().isEmpty()) {
            doubts.add(phrase("statements.doubt.about-nothing"));
        }
        if (!statement.about().containsAll(statement.inferredAbout())) {
            doubts.add(phrase("statements.doubt.inferred-but-not-about"));
        }
        if (statement.inferredAbout().isEmpty() != (statement.aboutInferred() == null)) {
            doubts.add(phrase("statements.doubt.inferred-from-what"));
        }
        if (statement.isCall()
                && statement.calledOn() == null
                && statement.calledOnRecord().isEmpty()) {
            doubts.add(phrase("statements.doubt.call-on-nobody"));
        }
        if (statement.quotes().stream().anyMatch(quote -> quote.split("\\s+").length > SHORT)) {
            doubts.add(phrase("statements.doubt.long-quotation").with("words", SHORT));
        }
        return doubts;
    }

    @Override
    public RecordPage page(Stored<Statement> record, Namer namer) {
        Statement statement = record.body();
        PageBuilder page = new PageBuilder(
                phrase("statements.page.statement").with("kind", statement.kind()), title(statement), namer);
        page.state(stated(statement), response(statement))
                .when(statement.said())
                .prose(statement.account());
        statement.quotes().forEach(quote -> page.prose("“" + quote + "”"));
        facts(statement, page, namer);
        statement
                .about()
                .forEach(about -> page.connected(
                        namer.mention(about),
                        phrase(
                                statement.infersToBeAbout(about)
                                        ? "statements.page.what-it-is-about-inferred"
                                        : "statements.page.what-it-is-about")));
        Notes notes = new Notes(record.citations(), namer);
        return page.answers(phrase("statements.statement.speaker"), "speaker", "speakers")
                .answers(phrase("statements.page.when"), "said")
                .answers(phrase("statements.page.called-on"), "calledOn", "calledOnRecord")
                .claims(statement, notes)
                .build(notes);
    }

    private static Phrase stated(Statement statement) {
        return phrase("statements.page.said-by")
                .with("speaker", statement.speaker())
                .with("told", StatementWords.told(null, statement.said()))
                .with("on", StatementWords.date(statement.said()));
    }

    /** What became of a call or a promise; that a claim is theirs. That nothing is known of it, {@link MetTold} tells. */
    private static @Nullable Sayable response(Statement statement) {
        if (statement.kind().needsItsSpeaker()) {
            return phrase("statements.page.theirs");
        }
        Response response = statement.response();
        if (!statement.isCall() || response == null || !Met.isKnown(response)) {
            return statement.cameOfIt() == null ? null : Sayable.written(InWords.ended(statement.cameOfIt()));
        }
        return StatementWords.responded(
                "statements.page.response", response, statement.respondedBy(), statement.responded());
    }

    private static void facts(Statement statement, PageBuilder page, Namer namer) {
        page.fact(
                        phrase("statements.statement.speaker"),
                        StatementWords.who(statement.speaker(), statement.speakers(), namer),
                        statement.speakerKind())
                .fact(
                        phrase("statements.page.when"),
                        StatementWords.date(statement.said()).capital(),
                        inferred(statement.dayInferred()))
                .facts(statement, "where", "addressee", "kind")
                .fact(phrase("statements.page.about-what"), about(statement), inferred(statement.aboutInferred()))
                .fact(phrase("statements.page.called-on"), called(statement, namer))
                .facts(Met.withoutUnknown(statement, statement.response()));
    }

    /** Whether we infer what it is about; nothing where its source says it. */
    private static Sayable about(Statement statement) {
        if (statement.aboutInferred() == null) {
            return Sayable.written("");
        }
        return phrase(
                statement.inferredAbout().containsAll(statement.about())
                        ? "statements.page.inferred"
                        : "statements.page.inferred-in-part");
    }

    private static Sayable inferred(@Nullable String from) {
        return from == null
                ? Sayable.written("")
                : phrase("statements.page.inferred-from").with("from", from);
    }

    private static List<Mention> called(Statement statement, Namer namer) {
        return StatementWords.who(statement.calledOn(), statement.calledOnRecord(), namer);
    }
}
