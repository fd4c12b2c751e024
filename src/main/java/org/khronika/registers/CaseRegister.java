package org.khronika.registers;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterDefinition;
import org.khronika.proceedings.CaseFacts;
import org.khronika.values.RecordKind;
import org.khronika.words.Keys;

/** The registers, each with what it counts. */
public enum CaseRegister {
    DEPRIVED("deprived", StateRegisters::deprived),
    ON_TRIAL("on-trial", StateRegisters::onTrial),
    OFFICIALS("officials", OfficialsRegister::on, true),
    REQUALIFIED("requalifications", StepRegisters::requalified),
    REOPENED("closed-and-reopened", StepRegisters::reopened),
    POSTHUMOUS("posthumous", StateRegisters::posthumous),
    SENTENCES("sentences", PenaltiesRegister::on);

    @SuppressWarnings("ImmutableEnumChecker") // a record of words
    private final RegisterDefinition definition;

    @SuppressWarnings("ImmutableEnumChecker") // nothing is added to it any more
    private final RegisterColumns<Entry> columns;

    @SuppressWarnings("ImmutableEnumChecker") // method references that hold nothing
    private final BiFunction<CaseFacts, LocalDate, RegisterDay> rule;

    private final boolean drawsStages;

    CaseRegister(String slug, BiFunction<CaseFacts, LocalDate, RegisterDay> rule) {
        this(slug, rule, false);
    }

    CaseRegister(String slug, BiFunction<CaseFacts, LocalDate, RegisterDay> rule, boolean drawsStages) {
        String words = Keys.of(CaseRegister.class, name());
        this.definition = new RegisterDefinition(words, slug, RecordKind.Family.LAW, RecordRegister.Days.DAY);
        this.columns = EntryColumns.of(words).file("register-" + slug);
        this.rule = rule;
        this.drawsStages = drawsStages;
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

    /** Whether its page draws how many came how far. */
    boolean drawsStages() {
        return drawsStages;
    }

    /** The columns of its page and of its file. */
    RegisterColumns<Entry> columns() {
        return columns;
    }

    RegisterDay on(CaseFacts facts, LocalDate day) {
        return rule.apply(facts, day);
    }
}
