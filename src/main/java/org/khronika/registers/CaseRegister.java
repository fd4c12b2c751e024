package org.khronika.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.khronika.proceedings.CaseFacts;

/** The registers, each with what it counts. */
public enum CaseRegister {
    DEPRIVED(
            "deprived",
            "Deprived of liberty",
            "People in the cases that we follow who are held by the police or by order of a court: detained, in pre-trial detention, under house arrest, locked up for days by order of a court, or in prison. A person counts once, however many cases they have. An arrest of so many days ends after them; a detention that no court followed up is not taken to last more than three days. Who was sentenced to imprisonment and is nowhere said to be held is not counted and stands apart, as does whoever is held perhaps, and whoever was arrested in a criminal case and is not said to be still held.",
            List.of("Who", "Measure", "Held since", "Where", "Open charges on record", "How the case stands"),
            StateRegisters::deprived),
    ON_TRIAL(
            "on-trial",
            "On trial",
            "People whose case has been sent to a court or is being heard by one, before its verdict. A person counts once.",
            List.of("Who", "Stage", "Since", "Held at", "Charges on record", "How the case stands"),
            StateRegisters::onTrial),
    OFFICIALS(
            "officials",
            "Accountability of officials",
            "Complaints about, and cases against, officials: how far each ever came on the way from a complaint to a sentence, and what became of it. It counts cases, not people. A case stands on a rung where a step on it is told, and not where it only follows from a later one: whoever was sentenced was charged, but where no source tells of the charge the case is not counted on that rung. The first rung is a complaint about what was done; a complaint about the end of an investigation is none. The articles are all that the case was about at any time. Days between two rungs run from the first step on one to the first step on the other; only cases that have both with a first and a last possible day count. Of fewer than five such cases no median is given.",
            List.of("Case", "Furthest rung", "Since", "Place", "Articles", "What became of it"),
            OfficialsRegister::on),
    REQUALIFIED(
            "requalifications",
            "Requalifications",
            "Charges that were turned into others, raised or lowered by the gravity of the gravest article and, between equals, by the longest term that it threatens with, and then by where its terms begin; and charges that were brought back, which need not end the one that had taken their place. Where the law alone does not tell, what a source, or somebody whose word it passes on, calls the change stands beside it, if anybody does. It counts such steps.",
            List.of("Case", "The charge was", "When", "Place", "From and to", "Whose charge"),
            StepRegisters::requalified),
    REOPENED(
            "closed-and-reopened",
            "Closed and reopened",
            "Cases that were closed before a verdict, those of them that were opened again, and those that were then closed once more. It counts cases.",
            List.of("Case", "State", "Since", "Place", "Charges", "Whose case"),
            StepRegisters::reopened),
    POSTHUMOUS(
            "posthumous",
            "Cases against the dead",
            "People against whom a case was brought or went on after their death. A person counts once.",
            List.of("Who", "Stage", "Since", "Place", "Charges on record", "How the case stands"),
            StateRegisters::posthumous),
    SENTENCES(
            "sentences",
            "Sentences compared",
            "Sentences as first courts gave them, whatever an appeal or a later decision made of them, of officials and of everybody else, article by article. A sentence for several articles counts under each. Sentences from before a case, and terms that were added to a sentence, stand apart and are in no number. It counts people; terms are compared by the part of a sentence that weighs most. Of fewer than five cases neither a median nor a range is given, however many people they are about.",
            List.of("Case", "Sentence", "When", "Place", "Articles", "Whose sentence"),
            SentencesRegister::on);

    private final String slug;
    private final String title;
    private final String explanation;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list
    private final List<String> columns;

    @SuppressWarnings("ImmutableEnumChecker") // method references that hold nothing
    private final BiFunction<CaseFacts, LocalDate, RegisterDay> rule;

    CaseRegister(
            String slug,
            String title,
            String explanation,
            List<String> columns,
            BiFunction<CaseFacts, LocalDate, RegisterDay> rule) {
        this.slug = slug;
        this.title = title;
        this.explanation = explanation;
        this.columns = columns;
        this.rule = rule;
    }

    /** The register with a name in addresses and queries; empty for none. */
    public static Optional<CaseRegister> named(String slug) {
        return Arrays.stream(values())
                .filter(register -> register.slug.equals(slug))
                .findFirst();
    }

    /** Its name in addresses and queries: {@code on-trial}. */
    public String slug() {
        return slug;
    }

    /** Its title: "On trial". */
    public String title() {
        return title;
    }

    /** What it counts. */
    public String explanation() {
        return explanation;
    }

    /** What its table calls the parts of an entry; always six. */
    public List<String> columns() {
        return columns;
    }

    RegisterDay on(CaseFacts facts, LocalDate day) {
        return rule.apply(facts, day);
    }
}
