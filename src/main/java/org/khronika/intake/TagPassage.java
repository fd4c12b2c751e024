package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.journal.Journal;
import org.khronika.proceedings.Step;
import org.khronika.proceedings.StepKind;
import org.khronika.reading.DetailKind;
import org.khronika.reading.ProposedAct;
import org.khronika.reading.ProposedFields;
import org.khronika.reading.ProposedFields.FigureFields;
import org.khronika.reading.ProposedFields.IncidentFields;
import org.khronika.reading.ProposedFields.OrganisationFields;
import org.khronika.reading.ProposedFields.PersonFields;
import org.khronika.reading.ProposedKind;
import org.khronika.review.Contents;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.sources.DocumentText;
import org.khronika.sources.extraction.Passage;
import org.khronika.sources.extraction.Passages;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a finding by hand of words that the reader did not see, because no reader finds everything. What is found in the
 * words already, such as a date or a name, goes into it. Needs {@link Permission#ENTER_RECORDS}.
 */
@Component
public class TagPassage {

    private final Documents documents;
    private final FindingStore store;
    private final Journal journal;
    private final Contents contents;

    TagPassage(Documents documents, FindingStore store, Journal journal, Contents contents) {
        this.documents = documents;
        this.store = store;
        this.journal = journal;
        this.contents = contents;
    }

    /**
     * Adds the finding and gives its number.
     *
     * @param words the words selected
     * @param what  what it is: the name of a person, what happened, what is counted; null to take the words themselves
     * @throws DeedRefused when the words do not lie within one paragraph
     */
    @Transactional
    public long tag(Member member, RecordRef document, Span words, ProposedKind kind, @Nullable String what) {
        member.must(Permission.ENTER_RECORDS);
        DocumentText text = documents.lock(document, Reader.of(member));
        Span span = within(text, words);
        List<Mark> marks = documents.marks(text).stream()
                .filter(mark -> span.contains(mark.span()))
                .toList();
        String said = what == null || what.isBlank() ? span.in(text.text()) : what.strip();
        List<String> subjects = Subjects.of(
                text.text(),
                span,
                marks.stream().map(Mark::span).toList(),
                marks,
                Stream.concat(
                                values(marks, DetailKind.PERSON).stream(),
                                values(marks, DetailKind.ORGANISATION).stream())
                        .toList());
        PartialBody partial = partial(kind, said, marks, subjects, member.language());
        String key = "hand:" + UUID.randomUUID();
        long id = store.add(
                text.document(), key, span, marks.stream().map(Mark::span).toList(), partial, true);
        Map<String, Object> after = new LinkedHashMap<>();
        after.put("document", document.address());
        after.put("finding", key);
        after.put("says", partial.title());
        journal.add(member, "TagPassage", null, contents.write(after));
        return id;
    }

    private static Span within(DocumentText text, Span words) {
        int start = Math.max(0, words.start());
        int end = Math.min(text.text().length(), words.end());
        while (start < end && Character.isWhitespace(text.text().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.text().charAt(end - 1))) {
            end--;
        }
        Span span = new Span(start, end);
        Passage passage = Passages.at(text.passages(), start).orElse(null);
        if (start >= end || passage == null || end > passage.end()) {
            throw new DeedRefused(
                    phrase(start >= end ? "intake.refused.no-words" : "intake.refused.several-paragraphs"));
        }
        return span;
    }

    private static PartialBody partial(
            ProposedKind kind, String what, List<Mark> marks, List<String> subjects, Language language) {
        String when = first(marks, DetailKind.DATE);
        String place = first(marks, DetailKind.PLACE);
        List<String> persons = values(marks, DetailKind.PERSON);
        return switch (kind) {
            case PERSON -> of(new PersonFields(what, List.of(), null), subjects);
            case ORGANISATION -> of(new OrganisationFields(what, null, null), subjects);
            case FIGURE -> of(new FigureFields(what, null, when, what, quantity(what, marks), List.of()), subjects);
            case INCIDENT -> {
                List<ProposedAct> acts = values(marks, DetailKind.ACT).stream()
                        .map(ProposedAct::of)
                        .toList();
                List<String> organisations = values(marks, DetailKind.ORGANISATION);
                yield of(
                        new IncidentFields(what, when, place, null, acts, persons, organisations, null, null, null),
                        subjects);
            }
            case PROCEEDING_STEP -> step(what, marks, subjects, language);
        };
    }

    private static PartialBody of(ProposedFields fields, List<String> subjects) {
        return PartialBodies.of(fields, named -> subjects).orElseThrow();
    }

    /** A step, of whatever kind: what was tagged may be one that the reader has no word for. */
    private static PartialBody step(String what, List<Mark> marks, List<String> subjects, Language language) {
        String when = first(marks, DetailKind.DATE);
        String kind = first(marks, DetailKind.STEP);
        String place = first(marks, DetailKind.PLACE);
        Step step = PartialCase.step(
                kind == null ? StepKind.OTHER : ReaderWords.step(org.khronika.reading.ProposedStep.of(kind)),
                when == null ? null : PartialDate.parse(when),
                false,
                values(marks, DetailKind.ARTICLE),
                null,
                values(marks, DetailKind.SENTENCE),
                null);
        Named named = new Named(values(marks, DetailKind.PERSON), subjects, List.of(), null, place, place);
        return PartialCase.of(
                PartialCase.called(named.subjects(), Sayable.written(what)).in(language), step, named);
    }

    private static String quantity(String what, List<Mark> marks) {
        String code = first(marks, DetailKind.QUANTITY);
        if (code != null) {
            return code;
        }
        String digits = what.replaceAll("(?<=\\d)[, ](?=\\d{3})", "").replaceAll("^\\D*?(\\d{1,15})?\\D.*$", "$1");
        if (!digits.matches("\\d{1,15}")) {
            throw new DeedRefused(phrase("intake.refused.no-number").with("found", what));
        }
        return "=" + digits;
    }

    private static @Nullable String first(List<Mark> marks, DetailKind kind) {
        return values(marks, kind).stream().findFirst().orElse(null);
    }

    private static List<String> values(List<Mark> marks, DetailKind kind) {
        return marks.stream()
                .filter(mark -> mark.kind() == kind)
                .map(Mark::value)
                .distinct()
                .toList();
    }
}
