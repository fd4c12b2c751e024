package org.khronika.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.khronika.legislation.Legislation;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Period;

/** What holds of every rule: to know less never decides a case otherwise, it only leaves it open. */
class NotKnownTest {

    private static final Legislation LAW = Legislation.pack();
    private static final Amnesty AMNESTY = Amnesty.of2022(LAW);
    private static final Limitation LIMITATION = Limitation.ofKazakhstan(LAW);
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);

    /** A case with all its facts. */
    record Facts(PersonFacts person, OffenceFacts offence) {

        Conclusion judged() {
            return AMNESTY.judge(person, offence, CaseStage.PENDING, PenaltyFacts.UNKNOWN);
        }

        /** The same case with one fact less each. */
        Stream<Facts> withoutOneFact() {
            Known not = Known.UNKNOWN;
            OffenceFacts o = offence;
            PersonFacts p = person;
            String whole = o.article().replaceFirst("\\(.*", "");
            return Stream.of(
                    new Facts(p, offenceOf(o.article(), null, o.inTheCountry(), o.connected())),
                    new Facts(p, offenceOf(o.article(), PartialDate.parse("2022"), o.inTheCountry(), o.connected())),
                    new Facts(p, offenceOf(o.article(), o.on(), not, o.connected())),
                    new Facts(p, offenceOf(o.article(), o.on(), o.inTheCountry(), not)),
                    new Facts(p, offenceOf(whole, o.on(), o.inTheCountry(), o.connected())),
                    new Facts(personOf(not, p.convictedBefore(), p.repeatOffender()), o),
                    new Facts(personOf(p.under18(), null, p.repeatOffender()), o),
                    new Facts(personOf(p.under18(), p.convictedBefore(), not), o));
        }
    }

    @Property
    void toKnowLessDecidesNoCaseOtherwise(@ForAll("cases") Facts facts) {
        Conclusion.Eligibility verdict = facts.judged().verdict();
        assertThat(facts.withoutOneFact().map(less -> less.judged().verdict()))
                .allSatisfy(less -> assertThat(less).isIn(verdict, Conclusion.Eligibility.DEPENDS));
    }

    @Property
    void anAnswerThatDependsNamesWhatIsMissing(@ForAll("cases") Facts facts) {
        assertThat(facts.withoutOneFact().map(Facts::judged))
                .filteredOn(answer -> answer.verdict() == Conclusion.Eligibility.DEPENDS)
                .allSatisfy(answer -> assertThat(answer.missing()).isNotEmpty());
    }

    @Property
    void theLastDayOfAnyDayAndPartLiesWithinTheRangeOfTheWhole(
            @ForAll("days") LocalDate day, @ForAll("lengths") int length, @ForAll("parts") String part) {
        String whole = part.replaceFirst("\\(.*", "");
        PersonFacts adult = personOf(Known.NO, List.of(), Known.NO);
        PartialDate range = PartialDate.parse(day + "/" + day.plusDays(length));
        Period days = last(OffenceFacts.of(whole, range), adult).period().orElseThrow();
        PartialDate one = last(OffenceFacts.of(part, PartialDate.of(day.plusDays(length / 2))), adult);
        assertThat(days.contains(one.earliest().orElseThrow())).isTrue();
    }

    @Provide
    static Arbitrary<Facts> cases() {
        Arbitrary<Known> known = Arbitraries.of(Known.YES, Known.NO);
        Arbitrary<OffenceFacts> offences = Combinators.combine(articles(), days(), known, known)
                .as((article, day, inside, linked) -> offenceOf(article, PartialDate.of(day), inside, linked));
        return Combinators.combine(offences, known, before(), known).as(NotKnownTest::facts);
    }

    /** Only a court can find recidivism, and only where the articles allow it. */
    private static Facts facts(OffenceFacts offence, Known under18, List<String> before, Known repeat) {
        PersonFacts open = personOf(under18, before, Known.UNKNOWN);
        boolean possible = Recidivism.of(open, offence, new Codes(LAW)) == Known.UNKNOWN;
        return new Facts(personOf(under18, before, possible ? repeat : Known.NO), offence);
    }

    @Provide
    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 9).map(FIRST::plusDays);
    }

    @Provide
    static Arbitrary<Integer> lengths() {
        return Arbitraries.integers().between(1, 40);
    }

    @Provide
    static Arbitrary<String> parts() {
        return Arbitraries.of(
                "CC-272(1)", "CC-272(3)", "CC-274(1)", "CC-274(4)", "CC-106(2)", "CC-361(1)", "CC-293(2)");
    }

    private static Arbitrary<String> articles() {
        return Arbitraries.of(
                "CC-272(1)",
                "CC-272(2)",
                "CC-272(3)",
                "CC-274(1)",
                "CC-106(1)",
                "CC-106(3)",
                "CC-146(1)",
                "CC-361(4)",
                "CC-400",
                "CC-405(2)",
                "CC-451(2)",
                "CC-104(1)");
    }

    private static Arbitrary<List<String>> before() {
        return Arbitraries.of(List.of(), List.of("CC-405(2)"), List.of("CC-106(1)"), List.of("CC-371(1)", "CC-174(1)"));
    }

    private static PartialDate last(OffenceFacts offence, PersonFacts person) {
        PartialDate last = LIMITATION.of(offence, person, Known.NO).lastDay();
        assertThat(last).isNotNull();
        return Objects.requireNonNull(last);
    }

    private static OffenceFacts offenceOf(String article, @Nullable PartialDate on, Known inside, Known linked) {
        return new OffenceFacts(article, on, inside, linked, Known.NO, Known.NO, Known.NO, Known.NO);
    }

    private static PersonFacts personOf(Known under18, @Nullable List<String> before, Known repeat) {
        return new PersonFacts(under18, before, repeat, Known.NO, Known.NO, null);
    }
}
