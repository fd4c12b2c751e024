package org.khronika.publication.pages;

import java.util.Arrays;
import java.util.List;
import org.khronika.values.RecordKind;

/** A list of all published records of a kind, each with a page and data files of its own. */
public enum Register {
    CASES(
            RecordKind.PROCEEDING,
            "Cases",
            "case",
            "Legal cases and complaints, each followed step by step, with every charge, measure and decision that we know of."),
    INCIDENTS(
            RecordKind.INCIDENT,
            "Incidents",
            "incident",
            "Acts against people and organisations: detentions, attacks, refusals, threats. The latest is first."),
    EPISODES(
            RecordKind.EPISODE,
            "Episodes",
            "episode",
            "What several incidents and cases are part of: an event, an election, a series of attacks."),
    PEOPLE(
            RecordKind.PERSON,
            "People",
            "person",
            "People who are part of the record and may be named. Who may not be is missing here and stands under a label on the pages."),
    ORGANISATIONS(
            RecordKind.ORGANISATION,
            "Organisations",
            "organisation",
            "Organisations, parties, media and state bodies that are part of the record."),
    PLACES(RecordKind.PLACE, "Places", "place", "Where it happened: towns and regions, never an address."),
    FIGURES(
            RecordKind.FIGURE,
            "Figures",
            "figure",
            "Numbers that others state. They are not ours: each has its speaker and the date that it speaks of."),
    ARTICLES(
            RecordKind.ARTICLE,
            "Articles",
            "article",
            "Articles of codes that were added to the legislation of the country: what they are called and what they threaten with."),
    SOURCES(
            RecordKind.DOCUMENT,
            "Sources",
            "source",
            "The documents that the record rests on, and how many records cite each.");

    private final RecordKind kind;
    private final String title;
    private final String noun;
    private final String says;

    Register(RecordKind kind, String title, String noun, String says) {
        this.kind = kind;
        this.title = title;
        this.noun = noun;
        this.says = says;
    }

    static Register of(RecordKind kind) {
        return Arrays.stream(values())
                .filter(register -> register.kind == kind)
                .findFirst()
                .orElseThrow();
    }

    public RecordKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** What stands in it, as a sentence. */
    public String says() {
        return says;
    }

    /** Its file and data files without their ending: "cases". */
    public String slug() {
        return title.toLowerCase(java.util.Locale.ROOT);
    }

    /** "26 cases". */
    public String count(long n) {
        return InWords.count(n, noun, this == PEOPLE ? "people" : noun + "s");
    }

    /** Those that have a place in the bar at the head of every page. */
    public static List<Register> inTheBar() {
        return List.of(CASES, INCIDENTS, PEOPLE, ORGANISATIONS, FIGURES, SOURCES);
    }
}
