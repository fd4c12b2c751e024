package org.khronika.rules;

import java.time.Period;
import java.util.List;
import org.khronika.legislation.Gravity;
import org.khronika.values.PartialDate;

/** The rule file of an amnesty. */
record AmnestyRules(
        Heading heading,
        InForce inForce,
        Window window,
        LegalBasis place,
        LegalBasis connection,
        NamedArticles listed,
        NamedArticles listedUnder18,
        LegalBasis noneExcluded,
        List<AmnestyExclusion> excluded,
        List<AmnestyEffect> effects,
        LittleLeft littleLeft,
        List<NotRequired> notRequired) {

    /** The day on which the law came into force, as far as it is known. */
    record InForce(LegalBasis provision, PartialDate on) {

        String inWords() {
            return provision.rule() + ": " + Say.day(on) + ".";
        }

        static InForce read(WrittenRule rule) {
            return new InForce(rule.provision(), rule.as("from", "a date or a range of dates", PartialDate::parse));
        }
    }

    /** The days on which the offence must have been committed. */
    record Window(LegalBasis provision, PartialDate days) {

        String inWords() {
            return "%s: %s.".formatted(provision.rule(), Say.day(days).replace("some day ", ""));
        }

        static Window read(WrittenRule rule) {
            return new Window(
                    rule.provision(), rule.as("days", "days such as 2022-01-04/2022-01-07", PartialDate::parse));
        }

        org.khronika.values.Period period() {
            return days.period().orElseThrow();
        }
    }

    /** Articles that the amnesty names. */
    record NamedArticles(LegalBasis provision, OffenceGroup group) {

        String inWords() {
            return provision.rule() + ": " + group.inWords() + ".";
        }

        static NamedArticles read(WrittenRule rule) {
            return new NamedArticles(rule.provision(), OffenceGroup.read(rule));
        }
    }

    /** Who has little left to serve is freed. */
    record LittleLeft(LegalBasis provision, Period atMost, List<Gravity> gravity, String words) {

        String inWords() {
            return "%s, if the offence is %s: %s".formatted(provision.rule(), Say.labels(gravity), Say.goingOn(words));
        }

        static LittleLeft read(WrittenRule rule) {
            return new LittleLeft(
                    rule.provision(),
                    rule.as("at most", "a term such as P1Y", Period::parse),
                    rule.choices("gravity", Gravity.values()),
                    rule.text("effect"));
        }
    }

    /** A condition that the law does not make, and the words by which a ground of refusal is known to make it. */
    record NotRequired(LegalBasis provision, List<String> words) {

        String inWords() {
            return provision.rule() + ". A refusal for want of it departs from the law.";
        }

        static NotRequired read(WrittenRule rule) {
            return new NotRequired(rule.provision(), rule.listAs("words", "words", text -> text));
        }
    }

    static AmnestyRules open(String file) {
        return read(WrittenRule.open(file));
    }

    static AmnestyRules read(WrittenRule file) {
        return file.closed(of -> new AmnestyRules(
                Heading.read(of),
                of.rule("in force", InForce::read),
                of.rule("window", Window::read),
                of.rule("place", WrittenRule::provision),
                of.rule("connection", WrittenRule::provision),
                of.rule("listed", NamedArticles::read),
                of.rule("listed if under 18", NamedArticles::read),
                of.rule("left out", WrittenRule::provision),
                of.rules("excluded", AmnestyExclusion::read),
                of.rules("effects", AmnestyEffect::read),
                of.rule("little left", LittleLeft::read),
                of.rules("not required", NotRequired::read)));
    }

    RulePage page() {
        return RulePage.of("amnesty-2022", heading)
                .with("When it came into force", List.of(inForce), InForce::inWords, InForce::provision)
                .with("Which offences", List.of(window), Window::inWords, Window::provision)
                .with("Where, and in which connection", place, connection)
                .with(
                        "Which articles",
                        List.of(listed, listedUnder18),
                        NamedArticles::inWords,
                        NamedArticles::provision)
                .with("Who is left out", excluded, AmnestyExclusion::inWords, AmnestyExclusion::provision)
                .with("What it does", effects, AmnestyEffect::inWords, AmnestyEffect::provision)
                .with("When little is left", List.of(littleLeft), LittleLeft::inWords, LittleLeft::provision)
                .with("What it does not ask for", notRequired, NotRequired::inWords, NotRequired::provision);
    }
}
