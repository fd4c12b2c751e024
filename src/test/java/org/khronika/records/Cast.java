package org.khronika.records;

import java.util.List;
import java.util.Set;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.access.Role;
import org.khronika.incidents.Freedom;
import org.khronika.incidents.Incident;
import org.khronika.incidents.IncidentKind;
import org.khronika.review.EnterRecord;
import org.khronika.sources.Document;
import org.khronika.sources.Material;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;

/** The invented people of the tests: who works at the desk, and what happens in the records. */
public final class Cast {

    private Cast() {}

    /** Documenter. */
    public static Member ayla(Members members) {
        return member(members, "ayla@monitor.test", "Ayla Documenter", Role.DOCUMENTER);
    }

    /** Another documenter. */
    public static Member bek(Members members) {
        return member(members, "bek@monitor.test", "Bek Documenter", Role.DOCUMENTER);
    }

    /** Reviewer. */
    public static Member rada(Members members) {
        return member(members, "rada@monitor.test", "Rada Reviewer", Role.REVIEWER);
    }

    /** Editor. */
    public static Member edil(Members members) {
        return member(members, "edil@monitor.test", "Edil Editor", Role.EDITOR);
    }

    /** Administrator. */
    public static Member ada(Members members) {
        return member(members, "ada@monitor.test", "Ada Administrator", Role.ADMINISTRATOR);
    }

    private static Member member(Members members, String email, String name, Role role) {
        return members.find(email).orElseGet(() -> members.add(email, name, Set.of(role), null));
    }

    /** What a record rests on that says so: a note that nobody has accepted yet and that names nobody. */
    public static Citation source(EnterRecord enter, Members members) {
        Document note = new Document(
                "Жазба — “the observer’s note”",
                Material.OTHER,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
        RecordRef address =
                enter.enter(ayla(members), new Draft<>(note, List.of(), Sensitivity.PUBLIC, Set.of()), null);
        return Citation.of(address, "page 1");
    }

    /** An incident of which little is known. */
    public static Incident incident(String title, String edtf) {
        return new Incident(
                title,
                null,
                IncidentKind.SINGLE,
                PartialDate.parse(edtf),
                null,
                null,
                Set.of(Freedom.ASSEMBLY),
                Set.of(),
                List.of(),
                Certainty.REPORTED,
                null,
                List.of(),
                null,
                List.of(),
                null);
    }
}
