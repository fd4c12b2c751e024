package org.khronika.load;

import java.util.Arrays;
import java.util.List;
import org.khronika.people.TextLanguage;
import org.khronika.records.Draft;
import org.khronika.sources.Document;
import org.khronika.sources.Material;
import org.khronika.values.Choice;
import org.khronika.values.RecordKind;

/** Sources: mostly news. Their texts are not kept. */
record InventedDocuments(
        InventedOrder order, Vocabulary vocabulary, InventedPlaces places, InventedPeople people, Texts texts)
        implements Invention {

    private static final List<Material> OTHERS =
            Arrays.stream(Material.values()).filter(Choice::isSaid).toList();
    private static final int NEWS = 70;
    private static final String LINK = "https://news.example/";

    @Override
    public RecordKind kind() {
        return RecordKind.DOCUMENT;
    }

    @Override
    public Draft<Document> draft(Chance chance, long number, int nth) {
        TextLanguage language = texts.language(chance);
        InventedName who = people.order().before(RecordKind.PERSON, number) == 0
                ? vocabulary.country()
                : people.name(people.any(number, chance));
        return Draft.of(
                new Document(
                        texts.line(
                                chance.any(vocabulary.of(vocabulary.headlines(), language)),
                                language,
                                chance,
                                who,
                                places.name(places.any(number, chance))),
                        chance.in(NEWS) ? Material.NEWS : chance.any(OTHERS),
                        chance.common(vocabulary.outlets()),
                        texts.date(order.day(number), chance),
                        language,
                        LINK + number,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null),
                List.of());
    }
}
