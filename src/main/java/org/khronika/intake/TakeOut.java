package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.access.Member;
import org.khronika.journal.KeptReason;
import org.khronika.people.Name;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.proceedings.Position;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.Step;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.ReviewState;
import org.khronika.records.Stored;
import org.khronika.review.AmendRecord;
import org.khronika.review.Contents;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.review.TakeBackDraft;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Undoes what a triage did. A record that it entered is taken back if nothing else has happened to it; otherwise it stays,
 * and the sentences given back say so. What it added to a record is taken out again, unless it was changed since.
 */
@Component
record TakeOut(Records records, AmendRecord amend, TakeBackDraft takeBack, Contents contents, JsonMapper json) {

    /** The records taken back, and what stays and why. */
    record Result(List<RecordRef> takenBack, List<Sayable> stays) {}

    /**
     * A triage of somebody else can be undone by whoever sees what it came to. Where that is nothing, or a record that the member may
     * not see, the answer is one and the same.
     */
    void mustSee(Member member, Finding finding) {
        RecordRef record = finding.record();
        boolean seen = record != null && records.find(record, Reader.of(member)).isPresent();
        if (!seen && !finding.isTriagedBy(member.id())) {
            throw new DeedRefused(phrase("intake.refused.not-yours"));
        }
    }

    Result undo(Member member, Finding finding) {
        List<RecordRef> takenBack = new ArrayList<>();
        List<Sayable> stays = new ArrayList<>();
        Done done = finding.done();
        if (done == null) {
            return new Result(takenBack, stays);
        }
        String reason = KeptReason.of(phrase("intake.triage-undone")
                .with("address", finding.document().address()));
        for (RecordRef entered : done.entered()) {
            if (records.find(entered, Reader.of(member)).isEmpty()) {
                continue;
            }
            Optional<Sayable> hindrance = takeBack.hindrance(member, entered);
            if (hindrance.isPresent()) {
                stays.add(hindrance.get());
            } else {
                takeBack.takeBack(member, entered, reason);
                takenBack.add(entered);
            }
        }
        if (finding.triage() == Triage.SAME_AS && finding.record() != null) {
            records.find(finding.record(), Reader.of(member))
                    .filter(record -> record.review() != ReviewState.WITHDRAWN)
                    .ifPresentOrElse(
                            record -> takeOut(member, record, done, reason).ifPresent(stays::add),
                            () -> stays.add(phrase("intake.stays.added")));
        }
        return new Result(takenBack, stays);
    }

    private <T extends Record> Optional<Sayable> takeOut(Member member, Stored<T> record, Done done, String reason) {
        T body = body(record.body(), done);
        boolean stepStays = record.body() instanceof Proceeding proceeding && isChangedSince(proceeding, done);
        List<Citation> citations = record.citations().stream()
                .filter(citation -> stepStays || !done.citations().contains(citation))
                .toList();
        amend.amend(
                member,
                record.address(),
                record.version(),
                new Draft<>(body, citations, record.sensitivity(), record.readers()),
                reason);
        return stepStays
                ? Optional.of(phrase("intake.stays.step-changed")
                        .with("address", record.address().address()))
                : Optional.empty();
    }

    /** Whether somebody has worked on the step that the triage added or added to. */
    private boolean isChangedSince(Proceeding proceeding, Done done) {
        if (done.step() == null || done.added() == null) {
            return false;
        }
        Step added = json.readValue(done.added(), Step.class);
        return proceeding.steps().stream().anyMatch(step -> done.step().equals(step.key()) && !step.equals(added));
    }

    private Proceeding steps(Proceeding proceeding, Done done) {
        if (done.added() == null) {
            return proceeding;
        }
        Step added = json.readValue(done.added(), Step.class);
        return done.before() == null
                ? CaseSteps.without(proceeding, added)
                : CaseSteps.replace(proceeding, added, json.readValue(done.before(), Step.class));
    }

    private static List<PositionHeld> held(Done done) {
        List<PositionHeld> all = new ArrayList<>(done.held());
        done.people().forEach(person -> all.add(new PositionHeld(person, null, null, Position.ACCUSED, null)));
        return all;
    }

    @SuppressWarnings("unchecked")
    private <T extends Record> T body(T body, Done done) {
        if (done.added() == null && done.held().isEmpty()) {
            return body;
        }
        return (T)
                switch (body) {
                    case Proceeding proceeding -> CaseSteps.part(steps(proceeding, done), held(done), done.replaced());
                    case Person person when done.added() != null -> without(person, person.names(), done.added());
                    case Organisation organisation
                    when done.added() != null -> without(organisation, organisation.names(), done.added());
                    default -> body;
                };
    }

    private <T extends Record> T without(T body, List<Name> names, String spelling) {
        Name added = json.readValue(spelling, Name.class);
        return contents.with(
                body,
                Map.of(
                        "names",
                        names.stream().filter(name -> !name.equals(added)).toList()));
    }
}
