package org.khronika.intake.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.forms.Answers;
import org.khronika.intake.Finding;
import org.khronika.intake.Findings;
import org.khronika.intake.Mark;
import org.khronika.intake.ReadDocument;
import org.khronika.intake.Span;
import org.khronika.intake.StoredReading;
import org.khronika.kept.Unsaved;
import org.khronika.reading.ProposedKind;
import org.khronika.records.ReviewState;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.review.RemoveRecord;
import org.khronika.sources.DocumentText;
import org.khronika.sources.DocumentTexts;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Puts the reading view together. */
@Component
record ReadingPage(
        DocumentTexts texts,
        Findings findings,
        ReadDocument read,
        Cards cards,
        RemoveRecord remove,
        Records records,
        CardQuestions questions,
        Clock clock) {

    /** The report with what was found in it, as it stands now. */
    InReport find(RecordRef address, Member me) {
        DocumentText text = texts.find(address, Reader.of(me)).orElseThrow(() -> new NoSuchRecord(address));
        return new InReport(text, findings.list(text.document()));
    }

    /** The form of the card with what was typed in it before; null when nothing is kept of it. */
    CardView.@Nullable FormView typed(Unsaved kept, @Nullable Finding finding, Member me) {
        return finding == null
                ? null
                : kept.answers("card")
                        .map(answers -> questions.typed(finding.partial(), Answers.of(answers), Reader.of(me)))
                        .orElse(null);
    }

    /** The whole page; nothing of it is hidden. */
    String show(InReport report, Opened opened, Member me, Reply reply) {
        return show(report, opened, null, MarkFilters.ALL, me, reply);
    }

    /** The whole page, with some words marked and only some kinds of marks and cards shown. */
    String show(InReport report, Opened opened, @Nullable Span words, Set<String> shown, Member me, Reply reply) {
        Optional<StoredReading> reading = findings.reading(report.text().document());
        List<Mark> marks = reading.map(StoredReading::marks).orElse(List.of());
        head(report, me, reply);
        MarkFilters.fill(shown, reply);
        return reply.with("dated", report.text().document().body().date())
                .with(
                        "html",
                        new MarkedText(report.text(), marks, report.all(), opened.finding(), words, me.language())
                                .html())
                .with("column", CardColumn.of(cards.of(report.text(), report.all(), report.all(), opened, me)))
                .with("readBefore", reading.isPresent())
                .with("outdated", reading.map(read::isOutdated).orElse(false))
                .with(
                        "readAgo",
                        reading.map(stored -> Ago.inWords(stored.at(), clock)).orElse(null))
                .with("withdrawn", report.isWithdrawn())
                .with("mayRemove", remove.own(me, report.text().document()).isEmpty())
                .with("kinds", ProposedKind.values())
                .show("intake/reading");
    }

    /** Only these cards, each to be put in its place, with what a deed said. */
    String changed(
            InReport report, List<Finding> shown, Opened opened, @Nullable Sayable sentence, Member me, Reply reply) {
        head(report, me, reply);
        List<CardView> changed = cards.of(report.text(), shown, report.all(), opened, me).stream()
                .map(CardView::swap)
                .toList();
        return reply.with("cards", changed).with("sentence", sentence).show("intake/changed");
    }

    private void head(InReport report, Member me, Reply reply) {
        RecordQuery drafts = RecordQuery.all().by(me.id()).in(ReviewState.DRAFT).citing(report.address());
        reply.with("document", report.text().document())
                .with("progress", report.progress())
                .with("last", report.last(me))
                .with("drafts", records.count(drafts, Reader.of(me)))
                .with("mayEnter", me.may(Permission.ENTER_RECORDS) && !report.isWithdrawn());
    }
}
