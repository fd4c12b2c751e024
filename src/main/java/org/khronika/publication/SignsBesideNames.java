package org.khronika.publication;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.khronika.people.Consent;
import org.khronika.people.ExpectedProtection;
import org.khronika.people.NamingRules;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.protection.ProtectionSign;
import org.khronika.records.Citation;
import org.khronika.records.PublicWords;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.HarmCheck;
import org.khronika.review.HarmQuestion;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Words that call for protection beside somebody who would be named: in what a record says, and in the sentences of the sources that it cites.
 * Whose words they are is not guessed: "the mother of a four-year-old" asks about the mother too, if she would be named.
 */
@Component
record SignsBesideNames(ObjectProvider<RecordTypes> types) implements HarmCheck {

    private static final int LONGEST_SENTENCE = 600;

    @Override
    public List<HarmQuestion> of(Stored<?> record, Around around) {
        Map<RecordRef, Person> named = named(record, around);
        if (named.isEmpty()) {
            return List.of();
        }
        NamesAndSigns signs = new NamesAndSigns(named);
        Set<RecordRef> concerned = concerned(record);
        concerned.retainAll(named.keySet());
        List<NamesAndSigns.Beside> found = new ArrayList<>();
        for (PublicWords words : PublicWords.of(record.body())) {
            Set<RecordRef> beside = new LinkedHashSet<>(words.beside());
            beside.retainAll(named.keySet());
            Set<RecordRef> others = words.ofOthers() ? Set.of() : beside.isEmpty() ? concerned : beside;
            found.addAll(signs.in(words.text(), others));
        }
        for (Citation citation : record.citations()) {
            passage(citation, around).ifPresent(text -> found.addAll(signs.in(text, concerned)));
        }
        return asked(record.address(), named, found);
    }

    /** The people of the record who would be named. */
    private static Map<RecordRef, Person> named(Stored<?> record, Around around) {
        Map<RecordRef, Person> named = new LinkedHashMap<>();
        Set<RecordRef> all = new LinkedHashSet<>(PublicWords.named(record.body()));
        all.add(record.address());
        for (RecordRef one : all) {
            if (one.kind() == RecordKind.PERSON) {
                Record body = one.equals(record.address())
                        ? record.body()
                        : around.body(one).orElse(null);
                if (body instanceof Person person && !NamingRules.of(person).isWithheld()) {
                    named.put(one, person);
                }
            }
        }
        return named;
    }

    private <T extends Record> Set<RecordRef> concerned(Stored<T> record) {
        Set<RecordRef> concerned =
                new LinkedHashSet<>(types.getObject().get(record).concerns(record.body()));
        if (record.kind() == RecordKind.PERSON) {
            concerned.add(record.address());
        }
        return concerned;
    }

    /** The words cited, and what of their sentences stands around them. */
    private static Optional<String> passage(Citation citation, Around around) {
        if (citation.start() == null || citation.end() == null) {
            return Optional.ofNullable(citation.quote());
        }
        int start = citation.start();
        int end = citation.end();
        return around.text(citation.source())
                .filter(text -> end <= text.length())
                .map(text -> text.substring(sentenceFrom(text, start), sentenceTo(text, end)))
                .or(() -> Optional.ofNullable(citation.quote()));
    }

    private static int sentenceFrom(String text, int start) {
        int least = Math.max(0, start - LONGEST_SENTENCE);
        for (int at = start; at > least; at--) {
            char before = text.charAt(at - 1);
            if (before == '\n'
                    || (Character.isWhitespace(before) && at > 1 && ".!?".indexOf(text.charAt(at - 2)) >= 0)) {
                return at;
            }
        }
        return least;
    }

    private static int sentenceTo(String text, int end) {
        int most = Math.min(text.length(), end + LONGEST_SENTENCE);
        for (int at = Math.max(0, end - 1); at < most; at++) {
            char here = text.charAt(at);
            if ((here == '\n' && at >= end)
                    || (".!?".indexOf(here) >= 0
                            && at + 1 >= end
                            && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1))))) {
                return at + 1;
            }
        }
        return most;
    }

    /** One question for each person and kind of sign. */
    private static List<HarmQuestion> asked(
            RecordRef record, Map<RecordRef, Person> named, List<NamesAndSigns.Beside> found) {
        Map<String, List<NamesAndSigns.Beside>> grouped = new TreeMap<>();
        for (NamesAndSigns.Beside beside : found) {
            Person person = named.get(beside.who());
            if (person != null && !isMet(person, beside.kind())) {
                grouped.computeIfAbsent(beside.kind() + " " + beside.who().address(), none -> new ArrayList<>())
                        .add(beside);
            }
        }
        List<HarmQuestion> questions = new ArrayList<>();
        grouped.values().forEach(group -> {
            NamesAndSigns.Beside first = group.getFirst();
            Person person = named.get(first.who());
            if (person != null) {
                questions.add(question(record, person, group, first));
            }
        });
        return questions;
    }

    private static HarmQuestion question(
            RecordRef record, Person person, List<NamesAndSigns.Beside> group, NamesAndSigns.Beside first) {
        Set<Object> restsOn = new LinkedHashSet<>(List.of(first.who(), person.displayName()));
        group.stream()
                .sorted(Comparator.comparing(NamesAndSigns.Beside::around))
                .forEach(one -> restsOn.add(one.words() + ": " + one.around()));
        return HarmQuestion.of(
                first.kind().code() + "-beside-name",
                record,
                phrase("publication.harm.beside-name")
                        .with("who", person.displayName())
                        .with("words", first.words())
                        .with("around", first.around()),
                asks(first.kind()),
                restsOn);
    }

    /** Whether what is known of the person answers the sign already. */
    private static boolean isMet(Person person, ProtectionSign.Kind kind) {
        return switch (kind) {
            case MINOR -> ExpectedProtection.has(person, Protection.MINOR);
            case SEXUAL_VIOLENCE -> ExpectedProtection.has(person, Protection.SEXUAL_VIOLENCE);
            case TORTURE -> ExpectedProtection.has(person, Protection.TORTURE);
            case VICTIM -> person.consent() == Consent.NAMED;
            case DEAD -> person.died() != null || person.consent() == Consent.NAMED;
        };
    }

    private static Phrase asks(ProtectionSign.Kind kind) {
        return switch (kind) {
            case MINOR -> ExpectedProtection.asks(Protection.MINOR);
            case SEXUAL_VIOLENCE -> ExpectedProtection.asks(Protection.SEXUAL_VIOLENCE);
            case TORTURE -> ExpectedProtection.asks(Protection.TORTURE);
            case VICTIM -> phrase("publication.harm.victim");
            case DEAD -> phrase("publication.harm.dead");
        };
    }
}
