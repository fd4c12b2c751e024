package org.khronika.load;

import java.util.Arrays;
import java.util.List;
import org.khronika.people.Name;
import org.khronika.people.NameKind;
import org.khronika.people.Organisation;
import org.khronika.people.OrganisationKind;
import org.khronika.people.TextLanguage;
import org.khronika.records.Draft;
import org.khronika.values.Choice;
import org.khronika.values.RecordKind;

/** Organisations: each is called after a place and something that people speak of. */
record InventedOrganisations(InventedOrder order, Vocabulary vocabulary, InventedPlaces places, Texts texts)
        implements Invention {

    private static final List<OrganisationKind> KINDS =
            Arrays.stream(OrganisationKind.values()).filter(Choice::isSaid).toList();
    private static final int WITH_NOTE = 60;

    @Override
    public RecordKind kind() {
        return RecordKind.ORGANISATION;
    }

    @Override
    public Draft<Organisation> draft(Chance chance, long number, int nth) {
        int base = places.any(number, chance);
        InventedName place = places.name(base);
        InventedName name = place.joined(
                " ",
                new InventedName(
                        chance.any(vocabulary.of(vocabulary.words(), TextLanguage.EN)),
                        chance.any(vocabulary.of(vocabulary.words(), TextLanguage.RU)),
                        chance.any(vocabulary.of(vocabulary.words(), TextLanguage.KK))));
        TextLanguage language = texts.language(chance);
        return Draft.of(
                new Organisation(
                        List.of(
                                Name.main(name.latin()),
                                new Name(name.russian(), TextLanguage.RU, NameKind.SPELLING),
                                new Name(name.kazakh(), TextLanguage.KK, NameKind.SPELLING)),
                        chance.any(KINDS),
                        List.of(),
                        places.address(base),
                        null,
                        chance.in(WITH_NOTE) ? texts.sentence(language, chance, name, place) : null),
                List.of());
    }
}
