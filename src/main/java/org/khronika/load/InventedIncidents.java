package org.khronika.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.incidents.Party;
import org.khronika.incidents.PartyRole;
import org.khronika.people.TextLanguage;
import org.khronika.records.Draft;
import org.khronika.values.Certainty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;

/** What was done to people, in one of three languages, with an account. */
record InventedIncidents(
        InventedOrder order, Vocabulary vocabulary, InventedPlaces places, InventedPeople people, Texts texts)
        implements Invention {

    private static final List<Certainty> SURE = List.of(Certainty.REPORTED, Certainty.CONFIRMED, Certainty.ALLEGED);
    private static final int WITH_ANOTHER = 30;
    private static final int WITH_OTHERS = 15;
    private static final int MOST_OTHERS = 60;
    private static final int ABOUT = 40;

    @Override
    public RecordKind kind() {
        return RecordKind.INCIDENT;
    }

    @Override
    public Draft<Incident> draft(Chance chance, long number, int nth) {
        LocalDate day = order.day(number);
        TextLanguage language = texts.language(chance);
        int place = places.any(number, chance);
        int whom = people.any(number, chance);
        InventedName who = people.name(whom);
        Vocabulary.Happening what = chance.common(vocabulary.happenings());
        String account = texts.account(language, chance, who, places.name(place));
        Incident incident = new Incident(
                texts.line(what.lines().getOrDefault(language, ""), language, chance, who, places.name(place)),
                account,
                IncidentKind.SINGLE,
                texts.date(day, chance),
                places.address(place),
                null,
                Set.of(what.freedom()),
                Set.of(what.act()),
                parties(number, whom, chance),
                chance.common(SURE),
                null,
                List.of(),
                null,
                List.of(),
                null);
        return Draft.of(incident, texts.citations(number, chance, account));
    }

    private List<Party> parties(long number, int whom, Chance chance) {
        List<Party> parties = new ArrayList<>();
        parties.add(new Party(people.address(whom), null, null, PartyRole.VICTIM, null, null));
        if (chance.in(WITH_ANOTHER)) {
            int another = people.any(number, chance);
            if (another != whom) {
                parties.add(new Party(people.address(another), null, null, PartyRole.PRESENT, null, null));
            }
        }
        if (chance.in(WITH_OTHERS)) {
            Quantity many = Quantity.parse((chance.in(ABOUT) ? "~" : "=") + chance.between(2, MOST_OTHERS));
            parties.add(new Party(null, "others", many, PartyRole.VICTIM, null, null));
        }
        return parties;
    }
}
