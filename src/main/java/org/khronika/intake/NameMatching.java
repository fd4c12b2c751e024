package org.khronika.intake;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.people.NameFolding;
import org.khronika.people.Person;
import org.khronika.reading.ProposedKind;
import org.khronika.records.ReviewState;
import org.khronika.review.Reader;
import org.khronika.review.RecordLine;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.sources.DocumentText;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/**
 * Finds whom the names in a finding mean: first by what was triaged in the same document, then by the records that carry a
 * name of the same folding. A name that several records carry is never linked by itself.
 */
@Component
public record NameMatching(Records records) {

    private static final int MOST = 6;

    /** The persons, then the organisations that a finding names, each with what accepting it would do. */
    public List<Who> of(
            PartialBody partial, DocumentText text, List<Mark> marks, List<Finding> inDocument, Reader reader) {
        List<Who> all = new ArrayList<>();
        partial.named().persons().forEach(name -> all.add(who(name, RecordKind.PERSON, inDocument, reader)));
        partial.named()
                .organisations()
                .forEach(name -> all.add(who(name, RecordKind.ORGANISATION, inDocument, reader)));
        return all.stream()
                .map(who -> who.kind() == RecordKind.PERSON ? who.beside(Signs.of(text, marks, who.name())) : who)
                .map(who -> who.as(role(partial, who, reader)))
                .toList();
    }

    /** The words beside the person whom a card is about that call for protection. */
    public static Signs signs(PartialBody partial, DocumentText text, List<Mark> marks) {
        return partial.body() instanceof Person ? Signs.of(text, marks, partial.title()) : Signs.NONE;
    }

    /** What the text says; of a child, a victim, somebody dead or whom a record protects, a person says it. */
    private String role(PartialBody partial, Who who, Reader reader) {
        String said = Roles.said(partial, who.name());
        boolean unlikely = said.equals(Roles.ACCUSED) && (who.signs().harmed() || isProtected(who, reader));
        return unlikely ? Roles.NOT_SAID : said;
    }

    private boolean isProtected(Who who, Reader reader) {
        return who.matches().stream()
                .map(match -> records.find(match.address(), reader))
                .flatMap(Optional::stream)
                .anyMatch(record -> record.body() instanceof Person person
                        && (person.died() != null || !person.protection().isEmpty()));
    }

    /** One name. */
    Who who(String name, RecordKind kind, List<Finding> inDocument, Reader reader) {
        Map<RecordRef, Who.Match> triaged = new LinkedHashMap<>();
        for (Finding finding : ofName(name, kind, inDocument)) {
            switch (finding.triage()) {
                case REJECTED -> {
                    return new Who(name, kind, Who.Fate.LEFT_OUT, List.of(), Roles.NOT_SAID, Signs.NONE);
                }
                case CANNOT_TELL -> {
                    return new Who(name, kind, Who.Fate.IN_WORDS, List.of(), Roles.NOT_SAID, Signs.NONE);
                }
                case NEW, SAME_AS -> {
                    if (isHidden(finding, reader)) {
                        return new Who(name, kind, Who.Fate.IN_WORDS, List.of(), Roles.NOT_SAID, Signs.NONE);
                    }
                    triagedRecord(finding, reader).ifPresent(match -> triaged.put(match.address(), match));
                }
                case OPEN -> {}
            }
        }
        List<Who.Match> matches = triaged.isEmpty() ? onRecord(name, kind, reader) : List.copyOf(triaged.values());
        Who.Fate fate = switch (matches.size()) {
            case 0 -> Who.Fate.ENTERED;
            case 1 -> Who.Fate.LINKED;
            default -> Who.Fate.ASKED;
        };
        return new Who(name, kind, fate, matches, Roles.NOT_SAID, Signs.NONE);
    }

    /** The findings of a document that are the named person or organisation. */
    static List<Finding> ofName(String name, RecordKind kind, List<Finding> inDocument) {
        ProposedKind wanted = kind == RecordKind.PERSON ? ProposedKind.PERSON : ProposedKind.ORGANISATION;
        String folded = NameFolding.fold(name);
        return inDocument.stream()
                .filter(finding -> finding.kind() == wanted
                        && NameFolding.fold(finding.partial().title()).equals(folded))
                .toList();
    }

    /** A card whose record the reader may not see looks as if nobody could tell. */
    private boolean isHidden(Finding finding, Reader reader) {
        return finding.record() != null
                && records.find(finding.record(), reader).isEmpty();
    }

    private Optional<Who.Match> triagedRecord(Finding finding, Reader reader) {
        return Optional.ofNullable(finding.record())
                .flatMap(address -> records.find(address, reader))
                .filter(record -> record.review() != ReviewState.WITHDRAWN)
                .map(record -> new Who.Match(record.address(), record.title(), phrase("intake.match.triaged-so")));
    }

    /** The records that carry a name of the same folding. */
    List<Who.Match> onRecord(String name, RecordKind kind, Reader reader) {
        if (NameFolding.fold(name).isEmpty()) {
            return List.of();
        }
        return records.list(standing(kind).matching(NameFolding.key(name)).rows(0, MOST), reader).stream()
                .map(listed -> new Who.Match(listed.address(), listed.title(), why(name, listed)))
                .toList();
    }

    private static Sayable why(String name, RecordLine listed) {
        return phrase(listed.title().equals(name) ? "intake.match.same-name" : "intake.match.other-spelling");
    }

    /** Records of a kind that have not been withdrawn. */
    static RecordQuery standing(RecordKind kind) {
        return RecordQuery.all()
                .of(kind)
                .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED);
    }
}
