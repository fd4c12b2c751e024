package org.khronika.figures;

import static org.khronika.words.Phrase.phrase;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.InFiles;
import org.khronika.pages.Listed;
import org.khronika.pages.Listed.Column;
import org.khronika.pages.Listed.Shows;
import org.khronika.pages.OnPage;
import org.khronika.records.Asked;
import org.khronika.records.Given;
import org.khronika.records.OfKind;
import org.khronika.records.Refers;
import org.khronika.records.Sureness;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * A number that somebody states. It is never ours: it keeps its speaker and the date it speaks of.
 *
 * @param value        null only where the source gives words and no number
 * @param of           the whole that it is out of: 104 <em>of 190</em>
 * @param ofWhat       what the whole counts, where that is something else than the number does: nobody knows then how large a part it is
 * @param scope        what it counts in and what not, where that is another than its series says
 * @param asOf         the date or period that the number speaks of
 * @param dayInferred from what we infer that date; null when the source gives it
 * @param togetherWith who else on record states it in the same breath: the authors of one report
 * @param statedOn     when it was said
 * @param parts        what it is made of; they are added up and compared with it
 * @param partsOverlap whether something may be counted in two of the parts
 * @param series       what it counts together with figures of others
 * @param step         how far what it counts had come, in a series from complaint to sentence
 * @param ofStep       how far the whole had come that it is out of
 * @param certainty    how sure we are that it is so stated; null for what its source states as a fact, or its speaker says
 */
@OfKind(value = RecordKind.FIGURE, sure = Sureness.SAID, aboutOthers = true)
@Listed(
        value = "figures",
        bar = 6,
        columns = {"figures.page.speaker", "figures.figure.as-of", "figures.figure.series"},
        site = {
            @Column(fact = "figures.page.speaker", heading = "figures.figure.listed.stated-by"),
            @Column(value = Shows.FACT_DATE, fact = "figures.figure.as-of"),
            @Column(Shows.SOURCES)
        })
public record Figure(
        @InFiles @Asked String measure,

        @InFiles @Asked @Nullable Quantity value,

        @InFiles @Asked @Nullable String stated,

        @InFiles @Asked @Nullable Quantity of,

        @InFiles @Asked(seldom = true) @Nullable String ofWhat,

        @OnPage @InFiles @Asked(asItStands = true) @Nullable String unit,

        @OnPage @InFiles @Asked(prose = true) @Nullable String scope,

        @Asked @Nullable PartialDate asOf,

        @Asked @Nullable String dayInferred,

        @Asked String speaker,

        @Asked(filter = true) @Refers({RecordKind.PERSON, RecordKind.ORGANISATION}) @Nullable
        RecordRef speakerOnRecord,

        @Asked(seldom = true) @Refers({RecordKind.PERSON, RecordKind.ORGANISATION})
        List<RecordRef> togetherWith,

        @InFiles @Asked(filter = true) StatedBy speakerKind,

        @OnPage @InFiles @Asked @Nullable PartialDate statedOn,

        @Asked(prose = true, asItStands = true) @Nullable String quote,

        @OnPage @InFiles @Asked(filter = true) @Refers(RecordKind.SERIES) @Nullable
        RecordRef series,

        @OnPage @InFiles @Asked(filter = true) @Nullable FunnelStep step,

        @InFiles @Asked @Nullable FunnelStep ofStep,

        @InFiles
        @Asked
        @Refers({
            RecordKind.EPISODE,
            RecordKind.ELECTION,
            RecordKind.LAW,
            RecordKind.INCIDENT,
            RecordKind.PROCEEDING,
            RecordKind.ASSEMBLY,
            RecordKind.APPLICATION,
            RecordKind.ORGANISATION,
            RecordKind.PERSON
        })
        List<RecordRef> about,

        @Asked List<Part> parts,

        @Asked boolean partsOverlap,

        @Asked(prose = true) @Nullable String context,

        @Asked(seldom = true) @Nullable Certainty certainty)
        implements Sureness.Own {

    private static final Pattern MEASURED = Pattern.compile(
            "percent|per cent|%|years?|months?|weeks?|days?|hours?|minutes?|kilometres?|km|tonnes?|[A-Z]{3}");

    /** The measure, the value and the speaker may not be said yet. */
    public Figure {
        measure = Given.needed(measure);
        speaker = Given.needed(speaker);
        speakerKind = speakerKind == null ? StatedBy.UNATTRIBUTED : speakerKind;
        unit = Given.text(unit);
        ofWhat = Given.text(ofWhat);
        parts = Given.list(parts);
        togetherWith = Given.list(togetherWith);
        context = Given.text(context);
        certainty = certainty == Certainty.UNSAID || certainty == Certainty.REPORTED ? null : certainty;
        stated = Given.or(value, stated);
        scope = Given.text(scope);
        dayInferred = Given.text(dayInferred);
        asOf = PartialDate.markedIf(dayInferred != null, asOf);
        quote = Given.text(quote);
        about = Given.list(about);
    }

    /** A figure that stands alone: of no series, about no record. */
    public Figure(
            String measure,
            @Nullable Quantity value,
            @Nullable String stated,
            @Nullable Quantity of,
            @Nullable String unit,
            @Nullable PartialDate asOf,
            String speaker,
            @Nullable RecordRef speakerOnRecord,
            StatedBy speakerKind,
            List<Part> parts,
            @Nullable String context) {
        this(
                measure,
                value,
                stated,
                of,
                null,
                unit,
                null,
                asOf,
                null,
                speaker,
                speakerOnRecord,
                List.of(),
                speakerKind,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                parts,
                false,
                context,
                null);
    }

    /** What a source states itself, without a speaker, is passed on as the source has it. */
    @Override
    public Sureness sureness() {
        return speakerKind == StatedBy.UNATTRIBUTED ? Sureness.PASSED_ON : Sureness.SAID;
    }

    /** The value, or the words of the speaker where no number can be read. */
    public Sayable told() {
        return value != null ? value : Sayable.written(Objects.requireNonNull(stated));
    }

    /** The whole that the number is a part of; null where there is none, and where the whole counts something else. */
    public @Nullable Quantity whole() {
        return ofWhat == null ? of : null;
    }

    /** The value and the whole: 104 of 190. */
    Sayable ofWhole() {
        Quantity whole = whole();
        return whole == null
                ? told()
                : phrase("figures.number.of-whole").with("number", told()).with("whole", whole);
    }

    /** The number as a heading gives it: 104 of 190, 70 per cent, between 60 and 200 EUR. */
    public Sayable number() {
        if (!isMeasured()) {
            return ofWhole();
        }
        boolean perCent = "percent".equals(unit);
        return phrase(perCent ? "figures.number.per-cent" : "figures.number.measured")
                .with("number", ofWhole())
                .with("unit", Objects.requireNonNull(unit));
    }

    /**
     * The number and what is counted: "104 of 190 complaints that were closed", "at most 10 years: longest sentence". Where the two
     * do not read as one, a colon stands between them, as between one and a plural. What is told beside the number and is no whole of
     * it follows: "; 432 complaints investigated".
     */
    Phrase headline() {
        boolean one = value != null && of == null && value.equals(Quantity.of(1));
        return phrase("figures.number.headline")
                .with("number", number())
                .with("apart", value == null || one || isMeasured() ? "yes" : "no")
                .with("measure", measure)
                .with("besides", of == null || ofWhat == null ? "no" : "yes")
                .with("of", of == null ? Sayable.written("") : of)
                .with("what", Objects.requireNonNullElse(ofWhat, ""));
    }

    /** Whether it is measured in a unit and not counted: without the unit, 60 to 200 EUR would be 60 to 200 fines. */
    private boolean isMeasured() {
        return value != null && unit != null && MEASURED.matcher(unit).matches();
    }

    /** The parts that have a number added up, as a range where one of them is vague; empty without any. */
    public Optional<Quantity> sumOfParts() {
        return new SumOfParts(this).sum();
    }

    /** Whether the parts can add up to the value; true without parts or without a number. */
    public boolean partsAgree() {
        return new SumOfParts(this).agrees();
    }

    /** What the parts make and what is missing, in a sentence: “Added up, the parts make 98; the speaker states 100: 2 are missing.” */
    public Sayable sumInWords() {
        return new SumOfParts(this).inWords();
    }

    /** Everybody on record who states it. */
    List<RecordRef> speakers() {
        return Stream.concat(Stream.ofNullable(speakerOnRecord), togetherWith.stream())
                .distinct()
                .toList();
    }

    /** Whether both are stated by one speaker: the same on record, or called the same. Several who speak together are one. */
    boolean isBySpeakerOf(Figure other) {
        return (speakerOnRecord != null && Set.copyOf(speakers()).equals(Set.copyOf(other.speakers())))
                || speaker.equalsIgnoreCase(other.speaker());
    }

    /** Whether it may be a part of the whole that it is said to be out of. */
    boolean fitsItsWhole() {
        Quantity whole = whole();
        return value == null || whole == null || value.least() <= Ranges.most(whole);
    }
}
