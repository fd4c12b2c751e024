package org.khronika.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.reading.Detail;
import org.khronika.reading.DetailKind;
import org.khronika.reading.ProposedAct;
import org.khronika.reading.ProposedFields;
import org.khronika.reading.ProposedKind;
import org.khronika.reading.ProposedStep;
import org.khronika.reading.Reading;
import org.khronika.records.Sensitivity;
import org.khronika.review.Reader;
import org.khronika.sources.KeepDocument;
import org.khronika.sources.Material;
import org.khronika.sources.Submission;
import org.khronika.values.Capitals;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps invented reports and has them read with findings that the test chooses, so that no test depends on the reader's rules. */
@Component
public class Desk {

    private final KeepDocument keep;
    private final ReadDocument read;
    private final Findings findings;
    private final Documents documents;
    private final TransactionTemplate transaction;

    Desk(
            KeepDocument keep,
            ReadDocument read,
            Findings findings,
            Documents documents,
            TransactionTemplate transaction) {
        this.keep = keep;
        this.read = read;
        this.findings = findings;
        this.documents = documents;
        this.transaction = transaction;
    }

    /** Keeps a text for the public. */
    public RecordRef keep(Member member, String text) {
        return keep(member, text, Sensitivity.PUBLIC);
    }

    /** Keeps a text. */
    public RecordRef keep(Member member, String text, Sensitivity sensitivity) {
        return keep.keep(
                        member,
                        new Submission(
                                text.getBytes(StandardCharsets.UTF_8),
                                null,
                                "Шамдар туралы жазба",
                                Material.REPORT,
                                "Bureau of Lamps",
                                PartialDate.parse("2023-02-13"),
                                null,
                                null,
                                null,
                                null,
                                sensitivity,
                                Set.of()))
                .document();
    }

    /** Has the document read as the findings say. */
    public ReadDocument.Result read(Member member, RecordRef document, Found found) {
        ReadDocument.Result result = transaction.execute(status -> read.keep(member, document, found.reading()));
        return java.util.Objects.requireNonNull(result);
    }

    /** The findings of the document. */
    public List<Finding> findings(Member member, RecordRef document) {
        return findings.list(documents.get(document, Reader.of(member)).document());
    }

    /** The finding with this title. */
    public Finding finding(Member member, RecordRef document, String title) {
        return findings(member, document).stream()
                .filter(finding -> finding.partial().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** Findings chosen by the test, each named by the words in the text. */
    public static final class Found {

        private final String text;
        private final List<Detail> details = new ArrayList<>();
        private final List<org.khronika.reading.ProposedRecord> proposals = new ArrayList<>();

        /** Finds in this text. */
        public Found(String text) {
            this.text = text;
        }

        /** A finding. */
        public Found mark(DetailKind kind, String words, String value) {
            int start = text.indexOf(words);
            String id = "f" + (details.size() + 1);
            details.add(new Detail(id, kind, start, start + words.length(), words, value, 1, "test.rule", Set.of()));
            return this;
        }

        /** An incident that stands on these words. */
        public Found incident(
                String passage, String title, @Nullable String date, @Nullable String place, List<String> persons) {
            return candidate(
                    ProposedKind.INCIDENT,
                    passage,
                    new ProposedFields.IncidentFields(
                            title,
                            date,
                            place,
                            null,
                            List.of(ProposedAct.DETENTION),
                            persons,
                            List.of(),
                            null,
                            "police",
                            null));
        }

        /** A step that stands on these words. */
        public Found step(
                String passage, ProposedStep step, @Nullable String date, List<String> persons, List<String> articles) {
            return candidate(
                    ProposedKind.PROCEEDING_STEP,
                    passage,
                    new ProposedFields.StepFields(
                            Capitals.first(step.code().replace('-', ' ')),
                            step,
                            date,
                            persons,
                            articles,
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            false));
        }

        /** A person that stands on their name. */
        public Found person(String name, String... roles) {
            return candidate(ProposedKind.PERSON, name, new ProposedFields.PersonFields(name, List.of(roles), null));
        }

        /** A figure. */
        public Found figure(String passage, String measure, String value, String speaker) {
            return candidate(
                    ProposedKind.FIGURE,
                    passage,
                    new ProposedFields.FigureFields(measure, speaker, "2022-12", measure, value, List.of()));
        }

        private Found candidate(ProposedKind kind, String passage, ProposedFields fields) {
            int start = text.indexOf(passage);
            int end = start + passage.length();
            List<String> ids = details.stream()
                    .filter(detail -> detail.start() >= start && detail.end() <= end)
                    .map(Detail::id)
                    .toList();
            proposals.add(new org.khronika.reading.ProposedRecord(kind, start, end, fields, ids, List.of()));
            return this;
        }

        Reading reading() {
            return new Reading(details, proposals, List.of());
        }
    }
}
