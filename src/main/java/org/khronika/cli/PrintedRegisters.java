package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterJson;
import org.khronika.pages.RegisterPage;
import org.khronika.registers.CaseRegister;
import org.khronika.registers.DeskRegisters;
import org.khronika.registers.RecordRegisters;
import org.khronika.review.Reader;
import org.khronika.words.Phrase;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The registers as the command line prints them: for people, and as JSON. */
final class PrintedRegisters {

    private final Reader reader = Reader.ofThisMachine(Terminal.language());

    private final DeskRegisters ofCases;
    private final RecordRegisters ofRecords;

    private PrintedRegisters(DeskRegisters ofCases, RecordRegisters ofRecords) {
        this.ofCases = ofCases;
        this.ofRecords = ofRecords;
    }

    static PrintedRegisters of(ApplicationContext application) {
        return new PrintedRegisters(
                application.getBean(DeskRegisters.class), application.getBean(RecordRegisters.class));
    }

    /** The last day that the sources speak of: what is asked for where nobody says another. */
    LocalDate lastTold() {
        return ofCases.lastTold(reader);
    }

    /** As of which day a register is, in the words of its page. */
    private Phrase asOf(Scope scope) {
        return ofCases.asOf(scope.day(), reader);
    }

    String names() {
        return Stream.concat(Arrays.stream(CaseRegister.values()).map(CaseRegister::slug), ofRecords.slugs().stream())
                .collect(Collectors.joining(", "));
    }

    /** Which days a register takes; empty where none has the name. */
    Optional<RecordRegister.Days> days(String name) {
        return CaseRegister.named(name)
                .map(register -> RecordRegister.Days.DAY)
                .or(() -> ofRecords
                        .named(name)
                        .map(register -> register.definition().days()));
    }

    /** A register, or nothing where none has the name. */
    Optional<RegisterPage> page(String name, Scope scope) {
        return CaseRegister.named(name)
                .map(register -> page(register, scope))
                .or(() -> ofRecords.named(name).map(register -> ofRecords.page(register, scope, reader)));
    }

    private RegisterPage page(CaseRegister register, Scope scope) {
        return ofCases.page(register, scope.day(), ofCases.today(), scope.against(), reader);
    }

    void list(Scope scope, boolean json, PrintWriter out) {
        List<RegisterPage> all = new ArrayList<>();
        for (CaseRegister register : CaseRegister.values()) {
            all.add(page(register, scope));
        }
        all.addAll(ofRecords.all(scope, reader));
        if (json) {
            out.println(JsonMapper.shared()
                    .writeValueAsString(all.stream()
                            .map(page -> RegisterJson.head(page, scope.day()))
                            .toList()));
        } else {
            out.println(Terminal.say(asOf(scope).capital()) + ":");
            all.forEach(page -> out.println("%-28s %s".formatted(page.slug(), page.sentence())));
        }
    }

    void print(RegisterPage page, Scope scope, boolean json, PrintWriter out) {
        if (json) {
            out.println(json(page, scope.day()));
            return;
        }
        out.println(Terminal.say(
                phrase("cli.register.head").with("title", page.title()).with("asof", asOf(scope))));
        out.println(page.sentence());
        page.groups().forEach(group -> {
            out.println();
            out.println(group.says().isEmpty() ? group.heading() : group.heading() + ". " + group.says());
            group.items()
                    .forEach(item ->
                            out.println("  " + item.what().text() + (item.says().isEmpty() ? "" : ": " + item.says())));
        });
        page.lines().forEach(line -> {
            out.println();
            out.println(line.head().text());
            for (int n = 0; n < line.cells().size(); n++) {
                if (!line.cells().get(n).isEmpty()) {
                    out.println("  " + page.columns().get(n + 1) + ": "
                            + line.cells().get(n));
                }
            }
        });
    }

    private static String json(RegisterPage page, LocalDate asOf) {
        return JsonMapper.shared().writeValueAsString(RegisterJson.of(page, asOf));
    }

    /** The register as a file: what {@code --json} prints, or its entries as comma-separated values. */
    static byte[] file(RegisterPage page, Scope scope, boolean json) {
        if (json) {
            return (json(page, scope.day()) + "\n").getBytes(StandardCharsets.UTF_8);
        }
        return page.data().csv();
    }
}
