package org.khronika.people;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khronika.pages.DataField;
import org.khronika.pages.DataFields;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.Stored;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

@Component
class OrganisationType implements NamedType<Organisation> {

    private static final Phrase STATUS = phrase("people.organisation-page.status");

    @Override
    public Optional<String> schemaOrg() {
        return Optional.of("Organization");
    }

    @Override
    public DataFields<Organisation> columnsBesides() {
        return new DataFields<>(Organisation.class)
                .inFile(
                        "statuses",
                        o -> o.statuses().stream()
                                .map(held -> DataField.of(held.kind()) + ":" + DataField.of(held.when()))
                                .collect(Collectors.joining(" ")))
                .inFile(
                        "statuses_in_words",
                        (o, namer) -> o.statuses().stream()
                                .map(held -> namer.words(held.inWords(namer)))
                                .collect(Collectors.joining("; ")));
    }

    @Override
    public List<? extends Sayable> doubts(Organisation organisation) {
        return organisation.statuses().stream()
                .filter(held ->
                        held.kind() == OrganisationStatusKind.BANNED && held.by() == null && held.authority() == null)
                .map(_ -> phrase("people.organisation-page.banned-by-whom"))
                .toList();
    }

    @Override
    public RecordPage page(Stored<Organisation> record, Namer namer) {
        Organisation organisation = record.body();
        String name = organisation.nameIn(namer.lettersOfNames());
        PageBuilder page = new PageBuilder(phrase("people.organisation-page.organisation"), name, namer)
                .state(state(organisation), null)
                .fact(PrintedNames.ALSO_CALLED, Name.others(organisation.names(), name))
                .fact(Name.FOUND_AS, Name.ours(organisation.names(), name), Name.WHOSE)
                .fact(phrase("people.organisation-page.what-it-is"), organisation.kind())
                .fact(
                        STATUS,
                        organisation.statuses().stream()
                                .map(held -> Mention.of(namer.words(held.inWords(namer))))
                                .toList())
                .prose(organisation.note())
                .facts(organisation);
        Notes notes = new Notes(record.citations(), namer);
        return page.answers(PrintedNames.ALSO_CALLED, "names")
                .answers(STATUS, "statuses")
                .claims(organisation, notes)
                .build(notes);
    }

    /** "Movement, banned." */
    private static Phrase state(Organisation organisation) {
        if (organisation.statuses().isEmpty()) {
            return phrase("people.organisation-page.kind").with("kind", organisation.kind());
        }
        OrganisationStatus last = organisation.statuses().getLast();
        return phrase(
                        last.until() == null
                                ? "people.organisation-page.kind-and-status"
                                : "people.organisation-page.kind-and-former-status")
                .with("kind", organisation.kind())
                .with("status", last.kind());
    }
}
