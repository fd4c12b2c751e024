package org.khronika.records;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Keys;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/**
 * What a context tells about its kind of record. One bean for each kind.
 *
 * @param <T> the body: an immutable Java record whose components carry {@link Asked}
 */
public interface RecordType<T extends Record> {

    /** The kind, as its body says; each has exactly one type. */
    default RecordKind kind() {
        return Bodies.kind(bodyType()).value();
    }

    /** The class of the body: the one that the type is a type of. */
    @SuppressWarnings("unchecked")
    default Class<T> bodyType() {
        return (Class<T>) Bodies.of(getClass());
    }

    /**
     * The title, for the staff: full names, no redaction. What a person wrote is content; what Khronika makes of the answers is said in
     * the language of whoever reads. Never empty. By default what was written, of bodies that are {@link Titled}.
     */
    default Sayable title(T body) {
        return Sayable.written(((Titled) body).title());
    }

    /** Whether Khronika makes titles of the kind, or a part of some, in words of its own. */
    default boolean makesTitles() {
        return false;
    }

    /** The date by which records of the kind are put in order; null where there is none. */
    default @Nullable PartialDate when(T body) {
        return null;
    }

    /** The place of it that a source gives; null where none does, and by default. */
    default @Nullable RecordRef where(T body) {
        return null;
    }

    /**
     * The last day of which such a record certainly tells how things stood: the day of a document, until when something was followed.
     * Empty for what tells of its own day alone.
     */
    default Optional<LocalDate> speaksUntil(T body) {
        return body instanceof Followed followed
                ? Optional.ofNullable(followed.followedUntil()).flatMap(PartialDate::earliest)
                : Optional.empty();
    }

    /** Whether what it tells of goes on on a day; by default it happens once and is over. */
    default GoingOn progress(T body, LocalDate day) {
        return GoingOn.NONE;
    }

    /** The texts by which the record is found besides its title: other spellings, summaries. */
    List<String> words(T body);

    /** How the public may name what the record is about. Anything but {@link Naming#open()} takes its page off the public site. */
    default Naming naming(T body) {
        return Naming.open();
    }

    /** What such a record is, in a sentence for somebody who wonders whether to enter one. */
    default Phrase explanation() {
        return phrase(Keys.of(bodyType()) + ".of-kind");
    }

    /**
     * What cannot well be as it stands, each a sentence: died before born. It is told before the record is saved, never refused, and
     * asked again at review; none by default.
     */
    default List<? extends Sayable> contradictions(T body) {
        return List.of();
    }

    /** Problems that a reviewer should hear of before accepting, each a sentence; none by default. */
    default List<? extends Sayable> doubts(T body) {
        return List.of();
    }

    /**
     * Problems that show only beside the records that it names, as far as the reader may see those; none by default.
     *
     * @param others tells their facts; nothing of those that the reader may not see
     */
    default List<? extends Sayable> doubtsBeside(T body, Function<RecordRef, Optional<Record>> others) {
        return List.of();
    }

    /**
     * What of it must rest on a source before it is accepted, besides whatever a citation of the whole record bears; nothing by default.
     */
    default List<MustRest> mustRest(T body) {
        return List.of();
    }

    /**
     * Something that must rest on a source.
     *
     * @param field  as citations name it, such as {@code steps.s3}; empty for the record as a whole
     * @param inForm where its form asks for it, such as {@code steps.2}
     * @param what   it is, as the middle of "where … comes from"
     */
    record MustRest(String field, String inForm, Sayable what) {

        /** The record as a whole. */
        public static final MustRest ALL = new MustRest("", "sources", phrase("records.must-rest.it"));
    }

    /** What of it can be added up over several records: its answers that are quantities, unless it knows better. */
    default List<Quantified<T>> quantities() {
        return Quantified.answered(bodyType());
    }

    /** Whether it tells that somebody was found guilty, so that a text may say so; empty for what is about no case. */
    default Optional<Boolean> tellsOfConviction(T body) {
        return Optional.empty();
    }

    /**
     * Whose word it is where it is not ours: what sources claim of the whole where others deny it, or we do not accept it. Empty where it is ours, or
     * that of a court.
     *
     * @param at the place in its page that a text leads to, such as {@code #step-2}; empty for the whole
     */
    default Optional<WhoseWord> whoseWord(T body, String at) {
        List<SourceClaim> claims = body instanceof WithSourceClaims claimed && at.isEmpty()
                ? claimed.sourceClaims().stream()
                        .filter(claim ->
                                claim.field() == null && claim.assessment().isContested())
                        .toList()
                : List.of();
        return claims.isEmpty()
                ? Optional.empty()
                : Optional.of(new WhoseWord(
                        claims.stream().map(SourceClaim::speaker).toList(),
                        claims.stream()
                                .flatMap(claim -> Stream.concat(
                                        Stream.ofNullable(claim.onRecord()), claim.togetherWith().stream()))
                                .toList()));
    }

    /**
     * What stands at a place in its page that a text leads to; empty for the whole, and where no answer of its own stands there.
     *
     * @param at such as {@code #step-2}
     */
    default Optional<InPlace> inPlace(T body, String at) {
        return Optional.empty();
    }

    /**
     * A part of a record that has a place of its own in its page.
     *
     * @param when  it was; null where that is not known
     * @param field by which its certainty is claimed, such as {@code steps.s3}
     * @param penalties that it tells
     */
    record InPlace(@Nullable PartialDate when, String field, List<Penalty> penalties) {}

    /** Whether one record of it may tell of several of what the kind counts, so that a number of records is a least number; by default it does not. */
    default boolean mayBeSeveral(T body) {
        return false;
    }

    /**
     * How sure a single answer is that is counted, where it is less sure than what a source states; empty where a source states it.
     *
     * @param question by its name, after that of the list that it is asked in, if it is: {@code detentions.then}
     * @param answer   as it stands in the body
     */
    default Optional<Certainty> lessSure(T body, String question, String answer) {
        return Optional.empty();
    }

    /** Whether its day is the day of what a sentence that leads to it tells; by default a day is of something said, done or published about it. */
    default boolean happensOnItsDay() {
        return false;
    }

    /** The numbers that it passes on from somebody, which a text may quote; nothing by default. */
    default Optional<StatedNumbers> statedNumbers(T body) {
        return Optional.empty();
    }

    /** To whom what it tells happened: whom words about a child, torture or death would be about that name nobody; none by default. */
    default Set<RecordRef> concerns(T body) {
        return Set.of();
    }

    /** What a new record may start from instead of an empty form; nothing by default. */
    default List<Start<T>> starts() {
        return List.of();
    }

    /**
     * Answers that a new record may start from, to be changed by whoever enters it.
     *
     * @param code in addresses
     * @param says what it brings, as the end of "Start from …"
     * @param body the answers, in the language of whoever enters the record
     */
    record Start<T extends Record>(String code, Sayable says, Function<Language, T> body) {}
}
