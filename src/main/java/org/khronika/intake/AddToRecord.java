package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khronika.people.Name;
import org.khronika.people.NameKind;
import org.khronika.people.Organisation;
import org.khronika.people.Person;
import org.khronika.proceedings.PositionHeld;
import org.khronika.proceedings.Proceeding;
import org.khronika.proceedings.Step;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.Stored;
import org.khronika.review.AmendRecord;
import org.khronika.review.Contents;
import org.khronika.review.DeedRefused;
import org.khronika.review.Reader;
import org.khronika.review.Records;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/**
 * Adds what a finding says to the record that it is the same as: a citation always; a step to a proceeding, unless it has the
 * same step; a spelling to a person or organisation, if it is another one.
 */
@Component
record AddToRecord(Records records, AmendRecord amend, Contents contents) {

    /** What somebody is in a case that has them already, where the text does not say it. */
    UnaryOperator<Who> asIn(RecordRef address, Reader reader) {
        return records.find(address, reader)
                .map(record -> record.body() instanceof Proceeding proceeding ? proceeding : null)
                .<UnaryOperator<Who>>map(proceeding -> who -> who.as(Suggestions.roleIn(proceeding, who)))
                .orElse(UnaryOperator.identity());
    }

    /**
     * Amends the record.
     *
     * @throws DeedRefused when the record is of another kind
     */
    Done add(Setting setting, RecordRef address) {
        PartialBody partial = setting.finding().partial();
        RecordKind kind = PartialBody.becomes(partial.kind());
        if (address.kind() != kind) {
            throw new DeedRefused(phrase("intake.refused.other-kind")
                    .with("kind", kind)
                    .with("address", address.address())
                    .with("found", address.kind()));
        }
        return switch (partial.body()) {
            case Proceeding step -> step(setting, get(address, Proceeding.class, setting), step);
            case Person person -> {
                Stored<Person> record = get(address, Person.class, setting);
                yield named(setting, record, record.body().names());
            }
            case Organisation organisation -> {
                Stored<Organisation> record = get(address, Organisation.class, setting);
                yield named(setting, record, record.body().names());
            }
            default -> cite(setting, records.get(address, setting.reader()));
        };
    }

    private <T extends Record> Stored<T> get(RecordRef address, Class<T> type, Setting setting) {
        return records.get(address, type, setting.reader());
    }

    private <T extends Record> Done cite(Setting setting, Stored<T> record) {
        List<Citation> citation = cite(setting, record, record.body(), null);
        Added says = Added.nothingOf(!citation.isEmpty());
        return new Done(List.of(), citation, null, null, List.of(), List.of(), List.of(), null, says);
    }

    private Done step(Setting setting, Stored<Proceeding> record, Proceeding partial) {
        Proceeding old = record.body();
        List<PositionHeld> people = FillBody.positions(setting.persons());
        OpposedRoles.refuse(record.address(), old, setting.persons());
        List<PositionHeld> newcomers = CaseSteps.newcomers(old, people);
        List<PositionHeld> replaced = CaseSteps.replaced(old, newcomers);
        Step step = FillBody.step(
                partial, setting.named(), setting.persons(), setting.reader().language());
        Optional<SameStep> same = SameStep.in(old, step);
        Proceeding joined = CaseSteps.join(old, newcomers);
        if (same.isEmpty()) {
            Proceeding more = joined.with(step);
            Step added = more.steps().getLast();
            Added says = Added.step(added, newcomers, setting.persons());
            List<Citation> citation = cite(setting, record, more, "steps." + added.key());
            return new Done(
                    List.of(),
                    citation,
                    added.key(),
                    contents.write(added),
                    List.of(),
                    newcomers,
                    replaced,
                    null,
                    says);
        }
        SameStep one = same.get();
        Proceeding more = CaseSteps.replace(joined, inPlace(joined, one.known()), one.both());
        List<Citation> citation =
                cite(setting, record, more, "steps." + one.known().key());
        Added says = Added.to(one, newcomers, setting.persons());
        return one.addsSomething()
                ? new Done(
                        List.of(),
                        citation,
                        one.known().key(),
                        contents.write(one.both()),
                        List.of(),
                        newcomers,
                        replaced,
                        contents.write(one.known()),
                        says)
                : new Done(List.of(), citation, null, null, List.of(), newcomers, replaced, null, says);
    }

    private static Step inPlace(Proceeding proceeding, Step known) {
        return proceeding.steps().stream()
                .filter(step -> Objects.equals(step.key(), known.key()))
                .findFirst()
                .orElse(known);
    }

    private <T extends Record> Done named(Setting setting, Stored<T> record, List<Name> names) {
        String text = setting.finding().partial().title();
        if (names.stream().anyMatch(name -> name.text().equals(text))) {
            return cite(setting, record);
        }
        Name spelling = new Name(text, null, NameKind.SPELLING);
        List<Name> more = new ArrayList<>(names);
        more.add(spelling);
        T body = contents.with(record.body(), Map.of("names", more));
        List<Citation> citation = cite(setting, record, body, "names");
        Added says = Added.spelling(spelling.text());
        return new Done(
                List.of(), citation, null, contents.write(spelling), List.of(), List.of(), List.of(), null, says);
    }

    /** Amends the record and gives the citation that it did not have. */
    private <T extends Record> List<Citation> cite(Setting setting, Stored<T> record, T body, @Nullable String field) {
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
        return fresh ? List.of(citation) : List.of();
    }
}
