package org.khronika.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Name;
import org.khronika.people.NameKind;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.Step;
import org.khronika.reading.CandidateKind;
import org.khronika.records.AmendRecord;
import org.khronika.records.Citation;
import org.khronika.records.Contents;
import org.khronika.records.DeedRefused;
import org.khronika.records.Draft;
import org.khronika.records.Records;
import org.khronika.records.Stored;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/**
 * Adds what a candidate says to the record that it is the same as: a citation always; a step to a proceeding, unless it has the
 * same step; a spelling to a person or organisation, if it is another one.
 */
@Component
class AddToRecord {

    private final Records records;
    private final AmendRecord amend;
    private final Contents contents;

    AddToRecord(Records records, AmendRecord amend, Contents contents) {
        this.records = records;
        this.amend = amend;
        this.contents = contents;
    }

    /** The kind of record that a candidate can be the same as. */
    static RecordKind kindOf(CandidateKind kind) {
        return switch (kind) {
            case INCIDENT -> RecordKind.INCIDENT;
            case PROCEEDING_STEP -> RecordKind.PROCEEDING;
            case FIGURE -> RecordKind.FIGURE;
            case PERSON -> RecordKind.PERSON;
            case ORGANISATION -> RecordKind.ORGANISATION;
        };
    }

    /**
     * Amends the record.
     *
     * @throws DeedRefused when the record is of another kind
     */
    Done add(Setting setting, RecordRef address) {
        CandidateKind kind = setting.candidate().kind();
        if (address.kind() != kindOf(kind)) {
            throw new DeedRefused("Expected the address of a %s, found %s, which is a %s."
                    .formatted(
                            kindOf(kind).noun(),
                            address.address(),
                            address.kind().noun()));
        }
        return switch (setting.candidate().proposal()) {
            case Proposal.OfStep step -> step(setting, get(address, Proceeding.class, setting), step);
            case Proposal.OfPerson person -> person(setting, get(address, Person.class, setting), person);
            case Proposal.OfOrganisation organisation ->
                organisation(setting, get(address, Organisation.class, setting), organisation);
            default -> cite(setting, records.get(address, setting.reader()));
        };
    }

    private <T extends Record> Stored<T> get(RecordRef address, Class<T> type, Setting setting) {
        return records.get(address, type, setting.reader());
    }

    private <T extends Record> Done cite(Setting setting, Stored<T> record) {
        return save(setting, record, record.body(), null, null, null, List.of());
    }

    private Done step(Setting setting, Stored<Proceeding> record, Proposal.OfStep proposal) {
        Step step = Bodies.step(proposal, setting);
        Optional<Step> same = CaseSteps.same(record.body(), step);
        if (same.isPresent()) {
            return save(setting, record, record.body(), "steps." + same.get().key(), null, null, List.of());
        }
        List<RecordRef> newcomers = CaseSteps.newcomers(record.body(), step);
        Proceeding more = CaseSteps.join(record.body(), newcomers).with(step);
        Step added = more.steps().getLast();
        return save(setting, record, more, "steps." + added.key(), added.key(), contents.write(added), newcomers);
    }

    private Done person(Setting setting, Stored<Person> record, Proposal.OfPerson proposal) {
        Person person = record.body();
        Name spelling = spelling(person.names(), proposal.name());
        if (spelling == null) {
            return cite(setting, record);
        }
        Person more = Spellings.with(person, spelling);
        return save(setting, record, more, "names", null, contents.write(spelling), List.of());
    }

    private Done organisation(Setting setting, Stored<Organisation> record, Proposal.OfOrganisation proposal) {
        Name spelling = spelling(record.body().names(), proposal.name());
        if (spelling == null) {
            return cite(setting, record);
        }
        Organisation more = Spellings.with(record.body(), spelling);
        return save(setting, record, more, "names", null, contents.write(spelling), List.of());
    }

    private static @Nullable Name spelling(List<Name> known, String text) {
        boolean there = known.stream().anyMatch(name -> name.text().equals(text));
        return there ? null : new Name(text, null, NameKind.SPELLING);
    }

    private <T extends Record> Done save(
            Setting setting,
            Stored<T> record,
            T body,
            @Nullable String field,
            @Nullable String step,
            @Nullable String added,
            List<RecordRef> people) {
        Citation citation = setting.citing(record.sensitivity()).sentence(field);
        List<Citation> citations = new ArrayList<>(record.citations());
        boolean fresh = !citations.contains(citation);
        if (fresh) {
            citations.add(citation);
        }
        amend.amend(
                setting.member(),
                record.address(),
                record.version(),
                new Draft<>(body, citations, record.sensitivity(), record.readers()),
                setting.reason());
        return new Done(List.of(), fresh ? List.of(citation) : List.of(), step, added, people);
    }
}
