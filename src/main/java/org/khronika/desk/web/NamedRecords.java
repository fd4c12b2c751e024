package org.khronika.desk.web;

import static org.khronika.words.Phrase.phrase;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khronika.forms.Answers;
import org.khronika.forms.FilledDraft;
import org.khronika.forms.MadeNew;
import org.khronika.forms.RecordForm;
import org.khronika.journal.KeptReason;
import org.khronika.people.Name;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationKind;
import org.khronika.people.Person;
import org.khronika.people.Protection;
import org.khronika.places.EnterGazetteerPlace;
import org.khronika.places.Gazetteer;
import org.khronika.places.Place;
import org.khronika.places.PlaceKind;
import org.khronika.places.PlaceName;
import org.khronika.records.CountrySettings;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.review.EnterRecord;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.springframework.stereotype.Component;

/**
 * Reads a form that is to be saved. What it names and is not on record yet is put there first, if nothing else is wrong: places of the
 * gazetteer, and the people, organisations and places that the member said are new.
 */
@Component
record NamedRecords(RecordForm form, EnterGazetteerPlace places, EnterRecord enter, CountrySettings settings) {

    /** Why a record is on record that was named in the form of another. */
    static final Phrase WHY = phrase("desk.entered.named-in-a-form");

    /** What the form says, everything named in it a record; or everything that keeps it from being saved. */
    <T extends Record> FilledDraft<T> read(OpenForm open, RecordType<T> type) {
        FilledDraft<T> filled = form.read(type, open.answers(), open.origin(), open.reader());
        Draft<T> draft = filled.draft();
        if (draft == null || filled.places().isEmpty()) {
            return filled;
        }
        Map<String, Set<Protection>> protections = protections(filled.places(), open.answers());
        Map<String, RecordRef> made = new HashMap<>();
        filled.places().forEach((name, key) -> {
            String same = same(name, key, open.answers());
            Set<Protection> protection = protections.getOrDefault(same, Set.of());
            RecordRef record = MadeNew.kind(key)
                    .map(kind -> made.computeIfAbsent(
                            same,
                            _ -> enter.enter(
                                    open.me(),
                                    made(kind, open.answers().first(name), protection, draft),
                                    KeptReason.of(WHY))))
                    .orElseGet(() -> places.enter(open.me(), Gazetteer.load(settings.country()), key));
            open.answers().put(name + "-as", record.address());
            MadeNew.done(name, open.answers());
        });
        return form.read(type, open.answers(), open.origin(), open.reader());
    }

    /** What stands in several fields and is to become one record. */
    private static String same(String name, String key, Answers answers) {
        return key + answers.first(name).strip().toLowerCase(Locale.ROOT);
    }

    /** Every protection that was asked for, in whichever of the fields that name the same one. */
    private static Map<String, Set<Protection>> protections(Map<String, String> places, Answers answers) {
        Map<String, Set<Protection>> all = new HashMap<>();
        places.forEach(
                (name, key) -> all.computeIfAbsent(same(name, key, answers), _ -> EnumSet.noneOf(Protection.class))
                        .addAll(protection(MadeNew.protection(name, answers))));
        return all;
    }

    /** A draft for whoever the record that names it is for, with the protection that was asked for from the start. */
    private static Draft<?> made(RecordKind kind, String name, Set<Protection> protection, Draft<?> in) {
        String words = name.strip();
        Record body = switch (kind) {
            case PERSON -> Person.named(words, protection);
            case ORGANISATION ->
                new Organisation(List.of(Name.main(words)), OrganisationKind.UNSAID, List.of(), null, null, null);
            default ->
                new Place(
                        List.of(new PlaceName(words, null, null)),
                        List.of(),
                        PlaceKind.UNSAID,
                        List.of(),
                        null,
                        null,
                        null,
                        null);
        };
        return new Draft<>(body, List.of(), in.sensitivity(), in.readers());
    }

    private static Set<Protection> protection(List<String> chosen) {
        return Set.of(Protection.values()).stream()
                .filter(one -> chosen.contains(one.name()))
                .collect(Collectors.toSet());
    }
}
