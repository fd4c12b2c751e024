package org.khronika.publication.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.khronika.values.InWords;
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
            "Detentions, attacks, refusals, threats and other acts against people and organisations, with protests and acts of prisoners that belong to them. The latest is first."),
    EPISODES(
            RecordKind.EPISODE,
            "Episodes",
            "episode",
            "What several incidents and cases are part of: an event, an election, a series of attacks."),
    ANNOUNCEMENTS(
            RecordKind.ANNOUNCEMENT,
            "Official announcements",
            "announcement",
            "What the authorities announced of who is suspected of attacks and why, with the attacks that each names. An announcement is not a finding."),
    ASSEMBLIES(
            RecordKind.ASSEMBLY,
            "Assemblies",
            "assembly",
            "Gatherings planned or held: what permission was asked and what was answered, how many came by whose word, how they were met."),
    CONTEXT_EVENTS(
            RecordKind.CONTEXT_EVENT,
            "Context events",
            "context event",
            "What stood in the calendar when something happened: visits, elections, congresses, anniversaries."),
    PEOPLE(
            RecordKind.PERSON,
            "People",
            "person",
            "People who are part of the record and may be named. Others stand on the pages under a label and are not in this list."),
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
    LAWS(
            RecordKind.LAW,
            "Laws and drafts",
            "law or draft",
            "Laws and drafts that touch these freedoms: how far each has come, what is of concern in it, who said what of it."),
    APPLICATIONS(
            RecordKind.APPLICATION,
            "Applications",
            "application",
            "Attempts to be let in: registrations of parties, candidacies, accreditations, each attempt with its answer and ground; and plans that were announced."),
    ELECTIONS(
            RecordKind.ELECTION,
            "Elections",
            "election",
            "Elections and referendums: when called, the day of the vote, under which system, with what result, and how they were assessed."),
    STATEMENTS(
            RecordKind.STATEMENT,
            "Statements",
            "statement",
            "Positions that others take. They are not ours: each has its speaker and its day."),
    INTERVENTIONS(
            RecordKind.INTERVENTION,
            "Interventions",
            "intervention",
            "What was done on behalf of others: visits, joint letters, opinions; who asked whom for what, the response, and what came of it."),
    CHARACTERISATIONS(
            RecordKind.CHARACTERISATION,
            "Characterisations",
            "characterisation",
            "Sentences about many records at once, each with those that bear it out."),
    LISTS(
            RecordKind.LIST,
            "Lists",
            "list",
            "Lists that are kept by stated criteria, such as political prisoners; each can be read as of any day."),
    LISTINGS(
            RecordKind.LISTING,
            "Listings",
            "listing",
            "Who was put on a list or taken off it, when, and by which criteria."),
    SERIES(
            RecordKind.SERIES,
            "Series of figures",
            "series",
            "Figures that count the same thing, beside each other: where they follow, differ or contradict."),
    ARTICLES(
            RecordKind.ARTICLE,
            "Articles",
            "article",
            "Articles of codes that were added to the legislation of the country: what they are called and what they threaten with."),
    CROSS_REFERENCES(
            RecordKind.CROSS_REFERENCE,
            "Cross-references",
            "cross-reference",
            "Where a text points to another, and whether what it points to is on this site."),
    SOURCES(
            RecordKind.DOCUMENT,
            "Sources",
            "document",
            "The documents that the record rests on or points to, and how many records cite each.");

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
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    /** "26 cases". */
    public String count(long n) {
        String plural = switch (this) {
            case PEOPLE -> "people";
            case ASSEMBLIES -> "assemblies";
            case SERIES -> "series";
            case LAWS -> "laws and drafts";
            default -> noun + "s";
        };
        return InWords.count(n, noun, plural);
    }

    /**
     * "12 records of assemblies" where a record may tell of several, or of one that came to nothing; "26 cases" where each record is
     * one.
     */
    public String records(long n) {
        return switch (this) {
            case INCIDENTS -> InWords.count(n, "record of an incident", "records of incidents");
            case ASSEMBLIES -> InWords.count(n, "record of an assembly", "records of assemblies");
            case APPLICATIONS ->
                InWords.count(n, "record of an application or plan", "records of applications and plans");
            default -> count(n);
        };
    }

    /** Those that have a place in the bar at the head of every page. */
    public static List<Register> inTheBar() {
        return List.of(INCIDENTS, CASES, ASSEMBLIES, LAWS, PEOPLE, FIGURES, SOURCES);
    }
}
