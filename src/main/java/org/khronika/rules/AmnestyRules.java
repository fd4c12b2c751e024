package org.khronika.rules;

import static org.khronika.words.Phrase.phrase;

import java.time.Period;
import java.util.List;
import org.khronika.legislation.Gravity;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;

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

        Sayable inWords() {
            return provision.of(Say.day(on));
        }

        static InForce read(WrittenRule rule) {
            return new InForce(rule.provision(), rule.as("from", "a date or a range of dates", PartialDate::parse));
        }
    }

    /** The days on which the offence must have been committed. */
    record Window(LegalBasis provision, PartialDate days) {

        Sayable inWords() {
            return provision.of(phrase("rules.amnesty.window")
                    .with("first", PartialDate.of(period().first()))
                    .with("last", PartialDate.of(period().last())));
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

        Sayable inWords() {
            return provision.of(group.inWords());
        }

        static NamedArticles read(WrittenRule rule) {
            return new NamedArticles(rule.provision(), OffenceGroup.read(rule));
        }
    }

    /** Who has little left to serve is freed. */
    record LittleLeft(LegalBasis provision, Period atMost, List<Gravity> gravity, Sayable words) {

        Sayable inWords() {
            return phrase("rules.amnesty.if-the-offence-is")
                    .with("rule", provision.rule())
                    .with("gravity", Sayable.or(gravity))
                    .with("effect", words);
        }

        static LittleLeft read(WrittenRule rule) {
            return new LittleLeft(
                    rule.provision(),
                    rule.as("at most", "a term such as P1Y", Period::parse),
                    rule.choices("gravity", Gravity.values()),
                    rule.said("effect"));
        }
    }

    /** A condition that the law does not make, and the words by which a ground of refusal is known to make it. */
    record NotRequired(LegalBasis provision, List<String> words) {

        Sayable inWords() {
            return phrase("rules.amnesty.not-required").with("rule", provision.rule());
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
                .with("rules.section.when-it-came-into-force", List.of(inForce), InForce::inWords, InForce::provision)
                .with("rules.section.which-offences", List.of(window), Window::inWords, Window::provision)
                .with("rules.section.where-and-in-which-connection", place, connection)
                .with(
                        "rules.section.which-articles",
                        List.of(listed, listedUnder18),
                        NamedArticles::inWords,
                        NamedArticles::provision)
                .with("rules.section.who-is-left-out", excluded, AmnestyExclusion::inWords, AmnestyExclusion::provision)
                .with("rules.section.what-it-does", effects, AmnestyEffect::inWords, AmnestyEffect::provision)
                .with(
                        "rules.section.when-little-is-left",
                        List.of(littleLeft),
                        LittleLeft::inWords,
                        LittleLeft::provision)
                .with(
                        "rules.section.what-it-does-not-ask-for",
                        notRequired,
                        NotRequired::inWords,
                        NotRequired::provision);
    }
}
