package org.khronika.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterDefinition.Unit;
import org.khronika.proceedings.CaseFacts;
import org.khronika.values.RecordKind;

/** The registers, each with what it counts. */
public enum CaseRegister {
    DEPRIVED(
            "deprived",
            "Deprived of liberty",
            new Unit("person", "people"),
            "People in the cases that we follow who are held by the police or by order of a court: detained, in pre-trial detention, under house arrest, locked up for days by order of a court, or in prison. A person counts once, however many cases they have. An arrest of so many days ends after them; a detention that no court followed up is not taken to last more than three days. Who was sentenced to imprisonment and is nowhere said to be held is not counted and stands apart, as does whoever is held perhaps, and whoever was arrested in a criminal case and is not said to be still held.",
            EntryColumns.of("Who", "Measure", "Held since", "Where", "Open charges on record", "How the case stands"),
            StateRegisters::deprived),
    ON_TRIAL(
            "on-trial",
            "On trial",
            new Unit("person", "people"),
            "People whose case has been sent to a court or is being heard by one, before its verdict. A person counts once.",
            EntryColumns.of("Who", "Stage", "Since", "Held at", "Charges on record", "How the case stands"),
            StateRegisters::onTrial),
    OFFICIALS(
            "officials",
            "Accountability of officials",
            Unit.of("case"),
            "Complaints about, and cases against, officials: how far each ever came on the way from a complaint to a sentence, and what became of it. It counts cases, not people. A case stands on a rung where a step on it is told, and not where it only follows from a later one: whoever was sentenced was charged, but where no source tells of the charge the case is not counted on that rung. The first rung is a complaint about what was done; a complaint about the end of an investigation is none. The articles are all that the case was about at any time. Days between two rungs run from the first step on one to the first step on the other; only cases that have both with a first and a last possible day count. Of fewer than five such cases no median is given.",
            EntryColumns.of("Case", "Furthest milestone", "Since", "Place", "Articles", "What became of it"),
            OfficialsRegister::on),
    REQUALIFIED(
            "requalifications",
            "Requalifications",
            Unit.of("step"),
            "Charges that were turned into others, raised or lowered by the gravity of the gravest article and, between equals, by the longest term that it threatens with, and then by where its terms begin; and charges that were brought back, which need not end the one that had taken their place. Where the law alone does not tell, what a source, or somebody whose word it passes on, calls the change stands beside it, if anybody does. It counts such steps.",
            EntryColumns.of("Case", "The charge was", "When", "Place", "From and to", "Whose charge"),
            StepRegisters::requalified),
    REOPENED(
            "closed-and-reopened",
            "Closed and reopened",
            Unit.of("case"),
            "Cases that were closed before a verdict, those of them that were opened again, and those that were then closed once more. It counts cases.",
            EntryColumns.of("Case", "State", "Since", "Place", "Charges", "Whose case"),
            StepRegisters::reopened),
    POSTHUMOUS(
            "posthumous",
            "Cases against the dead",
            new Unit("person", "people"),
            "People against whom a case was brought or went on after their death. A person counts once.",
            EntryColumns.of("Who", "Stage", "Since", "Place", "Charges on record", "How the case stands"),
            StateRegisters::posthumous),
    SENTENCES(
            "sentences",
            "Sentences compared",
            new Unit("person", "people"),
            "Sentences as first courts gave them, whatever an appeal or a later decision made of them, of officials and of everybody else, article by article. A sentence for several articles counts under each. Sentences from before a case, and terms that were added to a sentence, stand apart and are in no number. It counts people; terms are compared by the part of a sentence that weighs most. Of fewer than five cases neither a median nor a range is given, however many people they are about.",
            EntryColumns.of("Case", "Sentence", "When", "Place", "Articles", "Whose sentence"),
            SentencesRegister::on);

    @SuppressWarnings("ImmutableEnumChecker") // a record of words
    private final RegisterDefinition definition;

    @SuppressWarnings("ImmutableEnumChecker") // nothing is added to it any more
    private final RegisterColumns<Entry> columns;

    @SuppressWarnings("ImmutableEnumChecker") // method references that hold nothing
    private final BiFunction<CaseFacts, LocalDate, RegisterDay> rule;

    CaseRegister(
            String slug,
            String title,
            Unit unit,
            String counts,
            RegisterColumns<Entry> columns,
            BiFunction<CaseFacts, LocalDate, RegisterDay> rule) {
        this.definition =
                new RegisterDefinition(slug, title, unit, RecordKind.Family.LAW, RecordRegister.Days.DAY, counts);
        this.columns = columns.file("register-" + slug);
        this.rule = rule;
    }

    /** The register with a name in addresses and queries; empty for none. */
    public static Optional<CaseRegister> named(String slug) {
        return Arrays.stream(values())
                .filter(register -> register.slug().equals(slug))
                .findFirst();
    }

    /** What it is. */
    public RegisterDefinition definition() {
        return definition;
    }

    /** Its name in addresses and queries: {@code on-trial}. */
    public String slug() {
        return definition.slug();
    }

    /** The columns of its page and of its file. */
    RegisterColumns<Entry> columns() {
        return columns;
    }

    RegisterDay on(CaseFacts facts, LocalDate day) {
        return rule.apply(facts, day);
    }
}
