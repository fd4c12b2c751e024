package org.khronika.proceedings;

import static org.khronika.words.Phrase.phrase;

import com.fasterxml.jackson.annotation.JsonAlias;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Articles;
import org.khronika.records.Asked;
import org.khronika.records.Changed;
import org.khronika.records.Given;
import org.khronika.records.Refers;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.Penalty;
import org.khronika.values.Quantity;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * One dated thing that happened in a proceeding. Which of the answers a kind of step asks for, {@link StepKind#asks()} says.
 *
 * @param key      names the step inside its proceeding for ever, so that a citation still finds it when others are put before it
 * @param when     null when the source gives no date
 * @param possible the source says that it could or will happen; such a step never changes the state
 * @param articles such as {@code CC-272(1)}
 * @param from     the articles before, for a charge that was requalified
 * @param offence  what was charged, in the words of the source, where the article names more than that; null where its title says it
 * @param called   what the source calls the new charge beside the old one; null when it does not weigh them
 * @param countedFrom the day from which a term is counted, when it is not the day of the step
 * @param until    the end of the term of a measure, or the day to which something was put off
 * @param other    the case that this one was joined with or split from
 * @param infers   which answers the source does not give, but we conclude; {@code inferred} says from what
 * @param certainty how sure we are of the step; null for what its source states as a fact
 * @param learned  when we learned of it, if that was before it was entered; null for the day it was entered
 */
public record Step(
        @Nullable String key,
        @Asked(word = "step") StepKind kind,

        @Asked @Nullable PartialDate when,

        @Asked boolean possible,

        @Asked(prose = true) @Nullable String detail,

        @Asked(asItStands = true) List<String> articles,

        @Asked @Nullable String offence,

        @Asked(asItStands = true) List<String> from,

        @Asked @Nullable CalledChange called,

        @Asked Set<Participation> participation,

        @Asked @Nullable String court,

        @Asked @Nullable Instance instance,

        @JsonAlias("sentences") // as it was called in bodies and journals kept before
        @Asked
        List<Penalty> penalties,

        @Asked @Nullable PartialDate countedFrom,

        @Asked @Nullable PartialDate until,

        @Asked @Nullable String facility,

        @Asked @Refers(RecordKind.PROCEEDING) @Nullable RecordRef other,

        @Asked @Refers(RecordKind.PERSON) List<RecordRef> who,

        @Asked @Nullable String group,

        @Asked @Nullable Quantity count,

        @Asked @Nullable String ground,

        @Asked Set<Inference> infers,

        @Asked @Nullable String inferred,

        @Asked(seldom = true) @Nullable PartialDate learned,

        @Asked(seldom = true) @Nullable Certainty certainty) {

    /** Tidies what was left out. */
    public Step {
        articles = Given.list(articles);
        from = Given.list(from);
        participation = Given.set(participation);
        infers = Given.set(infers);
        penalties = Given.list(penalties);
        who = Given.list(who);
        detail = Given.text(detail);
        offence = Given.text(offence);
        court = Given.text(court);
        facility = Given.text(facility);
        group = Given.text(group);
        ground = Given.text(ground);
        inferred = Given.text(inferred);
        kind = kind == null ? StepKind.OTHER : kind;
        certainty = certainty == Certainty.UNSAID ? null : certainty;
        Articles.check("articles", articles);
        Articles.check("from", from);
    }

    /** A step that its source states as a fact. */
    public Step(
            @Nullable String key,
            StepKind kind,
            @Nullable PartialDate when,
            boolean possible,
            @Nullable String detail,
            List<String> articles,
            List<String> from,
            Set<Participation> participation,
            @Nullable String court,
            @Nullable Instance instance,
            List<Penalty> penalties,
            @Nullable PartialDate countedFrom,
            @Nullable PartialDate until,
            @Nullable String facility,
            @Nullable RecordRef other,
            List<RecordRef> who,
            @Nullable String group,
            @Nullable Quantity count,
            @Nullable String ground,
            @Nullable String inferred,
            @Nullable PartialDate learned) {
        this(
                key,
                kind,
                when,
                possible,
                detail,
                articles,
                null,
                from,
                null,
                participation,
                court,
                instance,
                penalties,
                countedFrom,
                until,
                facility,
                other,
                who,
                group,
                count,
                ground,
                Set.of(),
                inferred,
                learned,
                null);
    }

    /** Whether it is said to concern none of the accused: it was before anybody was. */
    boolean concernsNobody() {
        return count != null && count.most().isPresent() && count.most().getAsLong() == 0;
    }

    /** Whether this and another may be about the same people: what is told of some of the accused has no order with what is told of others. */
    boolean mayConcernTheSame(Step step) {
        return concernsAll()
                || step.concernsAll()
                || who.stream().anyMatch(step.who::contains)
                || (group != null && group.equalsIgnoreCase(step.group));
    }

    private boolean concernsAll() {
        return who.isEmpty() && group == null;
    }

    /** How sure we are of it; what its source states is reported. */
    public Certainty howCertain() {
        return certainty == null ? Certainty.REPORTED : certainty;
    }

    /** The words of a heading or a sentence, with the distance that the step keeps: "Sentence added, reportedly". */
    Sayable hedged(Sayable words) {
        return keepsDistance() ? sure("proceedings.hedged", words) : words;
    }

    /** A clause of a sentence, with the distance that the step keeps: "reportedly fined", "fined (denied)"; as it is where its words keep it. */
    Sayable hedging(Sayable clause) {
        return keepsDistance()
                        && !clause.english()
                                .toLowerCase(Locale.ROOT)
                                .contains(howCertain().hedge())
                ? sure("proceedings.hedging", clause)
                : clause;
    }

    private boolean keepsDistance() {
        return howCertain() != Certainty.REPORTED && !howCertain().hedge().isEmpty();
    }

    private Sayable sure(String key, Sayable words) {
        return phrase(key).with("what", words).with("certainty", howCertain());
    }

    /** A step of which nothing but its kind and date is known. */
    public static Step of(StepKind kind, @Nullable PartialDate when) {
        return new Step(
                null, kind, when, false, null, List.of(), List.of(), Set.of(), null, null, List.of(), null, null, null,
                null, List.of(), null, null, null, null, null);
    }

    /** When it was, as a date that says whether we infer it: what pages and lists print. */
    @Nullable
    PartialDate told() {
        return PartialDate.markedIf(infers(Inference.WHEN), when);
    }

    /** Whether that answer is our conclusion, and not its source's word. */
    public boolean infers(Inference what) {
        return infers.contains(what);
    }

    /** Whether no source tells this step: that it happened, or that it was of this kind, is our conclusion. */
    public boolean isConcluded() {
        return infers(Inference.THAT) || infers(Inference.KIND);
    }

    /** The same step under a key. */
    public Step withKey(String given) {
        return Changed.of(this).with("key", given).done();
    }

    /** The same step, as sure as this. */
    Step sure(@Nullable Certainty less) {
        return Changed.of(this).with("certainty", less).done();
    }
}
