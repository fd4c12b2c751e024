package org.khronika.publication.pages;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.khronika.pages.ShownType;
import org.khronika.values.RecordKind;

/** What each field of the data files means. */
final class DataDictionary {

    /** A field and its meaning. */
    public record Field(String name, String means) {}

    private DataDictionary() {}

    /** The fields of a record in JSON. */
    static List<Field> fields() {
        return List.of(
                new Field("address", "The record’s address. It never changes and is never given to another record."),
                new Field(
                        "kind",
                        "One of: "
                                + Arrays.stream(RecordKind.values())
                                        .map(RecordKind::noun)
                                        .collect(Collectors.joining(", "))
                                + "."),
                new Field("label", "The kind as the page prints it."),
                new Field("title", "The heading of the page."),
                new Field("state", "How things stood at the release, in a sentence."),
                new Field(
                        "follows",
                        "Where no source says the state and a rule works it out: from (the steps, records or passages it follows from, each with its certainty), rule, assumed, notKnown. Null where the record itself says it. Facts, groups, tables, what a change meant and what stands under each have the same where a rule works them out."),
                new Field(
                        "hedge",
                        "How sure we are of it, in our assessment, and whose word it is. ourCertainty: established, confirmed, probable, reported, second_hand, alleged, doubtful or denied; words: as the page says it, such as According to her lawyer; day: what is said beside the date, such as inferred by us. Null where the kind tells of nothing that happened. “Reported as its speaker’s word”: that it was said is reported, and no more. In tables, one column in words."),
                new Field(
                        "date",
                        "When it was, as precisely as the sources say, in EDTF (see below); null when none is known."),
                new Field("date_is_inferred", "Whether no source gives that date and we infer it: true or false."),
                new Field(
                        "place",
                        "Where it was, by the name of that day, with “(inferred by us)” where no source says so: text, and the address of the place."),
                new Field(
                        "version",
                        "Which published version of the record it is: 1 when it was new, and one more with every release that changed it."),
                new Field("reviewedOn", "The day on which somebody other than its authors accepted that version."),
                new Field("firstInRelease", "The number of the release that first published the record."),
                new Field(
                        "facts",
                        "Label, values and remarks, as at the side of the page, and the numbers of the sources cited for it alone."),
                new Field("others", "Each kind has fields of its own here; they are told below."),
                new Field("account", "The account in prose, a paragraph each."),
                new Field(
                        "drawing",
                        "What the drawing of the page shows, in a sentence; null where there is none. It draws the steps or the records that stand here."),
                new Field(
                        "drawing_follows",
                        "How that sentence follows from the steps or records, as for follows; null where it only names what is drawn."),
                new Field(
                        "steps",
                        "Proceedings only: number, when, title, detail, who, and the numbers of the sources. A step that is only possible has no number."),
                new Field(
                        "source_claims",
                        "Who states what. field and about: the answer of the record that it is about, by name and by label; null for the whole record. Then speaker, states, date (when it was said), ourAssessment (accepted, reported, disputed, rejected: where we stand, who publish this; not what a court or the state decided), because (why), and the numbers of the sources."),
                new Field("each", "How it stands with each of those whom the record is about, a sentence and more."),
                new Field(
                        "groups, tables",
                        "What else the page tells under headings of its own: the provisions of a law, the attempts of a party, the points of a series."),
                new Field(
                        "compared",
                        "Proceedings only: what a change of the charge meant, in a sentence (says), then what was before and what after, row by row."),
                new Field(
                        "people, connected",
                        "Who or what is part of it, with address and role. Without an address it is a group, or somebody who is not named; “withheld” then says why."),
                new Field(
                        "sources",
                        "In their order, counted from 1: the passages cited, each with its source, where in it, and the words where they are quoted. A fact or step names those cited for itself; what names none rests on those cited for the whole record."),
                new Field(
                        "sources_in_words",
                        "How many sources that is, each document counted once: One source, 4 passages. Two are called independent only where nobody wrote both, neither draws on the other and they draw on no third together."),
                new Field(
                        "certainty_in_words",
                        "What it takes to be as sure of the whole as the hedge says, in a sentence; null where the kind gives no certainty, or a fact says it."),
                new Field("withheld", "What is not published, and why."));
    }

    /** The columns of the tables. */
    static List<Field> columns() {
        return List.of(
                new Field("address, title, hedge, state, date, place", "As in JSON; the date in EDTF."),
                new Field(
                        "place_address",
                        "The address of the place, for counting: a place bears the name of the day, so the same one has several names. Empty where no place is told or it is not published."),
                new Field("people", "Names with roles, separated by semicolons."),
                new Field(
                        "source_claims",
                        "As in JSON, in words: what each source says of the record or of an answer, with its speaker and where we stand; separated by semicolons."),
                new Field(
                        "steps, sources",
                        "How many the record has; a document that is cited four times is one source."),
                new Field("sources_in_words", "As in JSON."),
                new Field("version, reviewed_on, first_in_release", "As in JSON."),
                new Field(
                        "addresses",
                        "Of other records, separated by blanks where there are several. The word withheld stands for a record that is not published, or whose name is protected."),
                new Field(
                        "fact: …",
                        "One column for each fact that any record of the register has; several values are separated by semicolons, and what the page says beside them follows in brackets."));
    }

    /** What the files of a kind have besides. */
    static <T extends Record> List<Field> of(ShownType<T> type) {
        return type.data().stream()
                .map(field -> new Field(field.name(), field.means()))
                .toList();
    }

    /** The fields of what a register says, in JSON. */
    static List<Field> registers() {
        return List.of(
                new Field("register", "The end of its address."),
                new Field("title", "Its heading."),
                new Field("as_of", "The day as of which it says this: that of our newest source."),
                new Field("sentence", "What it says, as a sentence."),
                new Field(
                        "follows",
                        "How that sentence follows, as with a record: from, rule, assumed, notKnown. Null where nothing is worked out."),
                new Field(
                        "groups",
                        "What stands in it, under its headings: what is meant, its address, and what is said of it."),
                new Field(
                        "numbers",
                        "Its tables of numbers: caption, columns, and rows, each with its cells and the records behind them."),
                new Field("entries", "The lines of its table; their columns are told below."));
    }

    /** Dates. */
    static List<Field> dates() {
        return List.of(
                new Field("2022-11-14", "14 November 2022"),
                new Field("2022-11", "November 2022: the day is not known."),
                new Field("2022-10/2023-01", "From October 2022 to January 2023."),
                new Field("../2022-06", "Before June 2022, or in it: the beginning is not known."),
                new Field("2022-03/..", "Since March 2022."),
                new Field("2015~", "About 2015."),
                new Field("2015?, 2015%, ../2015?", "The same where no source gives the date and we infer it."));
    }

    /** Numbers. */
    static List<Field> quantities() {
        return List.of(
                new Field("432", "Exactly 432"),
                new Field(">20", "More than 20"),
                new Field(">=20", "At least 20"),
                new Field("<12", "Fewer than 12"),
                new Field("<=12", "At most 12"),
                new Field("~100", "About 100"),
                new Field("20..30", "Between 20 and 30"));
    }
}
