package org.khronika.records;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khronika.applications.Application;
import org.khronika.assemblies.Assembly;
import org.khronika.elections.Election;
import org.khronika.incidents.Incident;
import org.khronika.legislation.Law;
import org.khronika.people.Organisation;
import org.khronika.values.RecordRef;

/** Invented records of public life for tests of who sees them. */
public final class PublicLife {

    private PublicLife() {}

    /** A record of each kind, all of which name what everybody sees. */
    public static Map<Class<? extends Record>, Map<String, Object>> hidden(
            String word, RecordRef event, RecordRef law, RecordRef authority, RecordRef election) {
        Map<Class<? extends Record>, Map<String, Object>> all = new LinkedHashMap<>();
        all.put(
                Assembly.class,
                Map.of(
                        "title", word + " rally",
                        "when", "2022-09-14",
                        "topics", List.of("HOUSING"),
                        "around", List.of(event.address()),
                        "about", List.of(law.address()),
                        "requests",
                                List.of(Map.of(
                                        "form",
                                        "RALLY",
                                        "authority",
                                        authority.address(),
                                        "decision",
                                        "REFUSED",
                                        "grounds",
                                        List.of("CAPACITY"),
                                        "reason",
                                        word + " reason"))));
        all.put(
                Incident.class,
                Map.of(
                        "title", word + " detention",
                        "when", "2022-09-13",
                        "acts", List.of("PREVENTIVE_DETENTION"),
                        "around", List.of(event.address(), election.address()),
                        "disruptions", List.of(Map.of("service", "INTERNET", "evidence", "SEEN"))));
        all.put(
                Application.class,
                Map.of(
                        "title", word + " registration",
                        "kind", "PARTY",
                        "authorityOnRecord", authority.address(),
                        "election", election.address(),
                        "laws", List.of(law.address()),
                        "attempts", List.of(Map.of("n", 1, "answer", "REFUSED", "ground", "BAN"))));
        all.put(
                Organisation.class,
                Map.of(
                        "names", List.of(Map.of("text", word + " party", "kind", "MAIN")),
                        "kind", "PARTY",
                        "partOf", authority.address(),
                        "statuses", List.of(Map.of("kind", "BANNED", "when", "2020"))));
        all.put(
                Law.class,
                Map.of(
                        "title", word + " draft",
                        "kind", "DRAFT",
                        "stages", List.of(Map.of("stage", "PUBLISHED", "when", "2022-06-01")),
                        "changes", List.of(law.address()),
                        "votes", List.of(election.address())));
        all.put(Election.class, Map.of("title", word + " election", "kind", "LOCAL", "date", "2022-05"));
        return all;
    }
}
