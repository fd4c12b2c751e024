package org.khronika.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khronika.records.CsvFile;
import org.khronika.records.Reader;
import org.khronika.records.RecordRegister;
import org.khronika.records.RecordRegister.Scope;
import org.khronika.records.RegisterPage;
import org.khronika.registers.DeskRegisters;
import org.khronika.registers.RecordRegisters;
import org.khronika.registers.Register;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The registers as the command line prints them: for people, and as JSON. */
final class PrintedRegisters {

    private static final Reader READER = Reader.ofThisMachine();

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

    String names() {
        return Stream.concat(Arrays.stream(Register.values()).map(Register::slug), ofRecords.slugs().stream())
                .collect(Collectors.joining(", "));
    }

    /** What a register can be asked for, as options: one of cases only for a day. */
    Set<String> takes(String name) {
        return Register.named(name)
                .map(register -> Set.of("--on"))
                .or(() -> ofRecords.named(name).map(register -> takes(register.days())))
                .orElse(Set.of());
    }

    private static Set<String> takes(RecordRegister.Days days) {
        return switch (days) {
            case NONE -> Set.of();
            case PERIOD -> Set.of("--from", "--to");
            case DAY -> Set.of("--on", "--against");
        };
    }

    /** A register, or nothing where none has the name. */
    Optional<RegisterPage> page(String name, Scope scope) {
        Optional<RegisterPage> ofCase =
                Register.named(name).map(register -> ofCases.page(register, scope.day(), ofCases.today(), READER));
        return ofCase.or(() -> ofRecords.named(name).map(register -> ofRecords.page(register, scope, READER)));
    }

    void list(Scope scope, boolean json, PrintWriter out) {
        List<RegisterPage> all = new ArrayList<>();
        for (Register register : Register.values()) {
            all.add(ofCases.page(register, scope.day(), ofCases.today(), READER));
        }
        all.addAll(ofRecords.all(READER));
        if (json) {
            out.println(JsonMapper.shared()
                    .writeValueAsString(all.stream().map(PrintedRegisters::head).toList()));
        } else {
            all.forEach(page -> out.println("%-28s %s".formatted(page.slug(), page.sentence())));
        }
    }

    private static Map<String, Object> head(RegisterPage page) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("register", page.slug());
        head.put("title", page.title());
        head.put("sentence", page.sentence());
        return head;
    }

    static void print(RegisterPage page, boolean json, PrintWriter out) {
        if (json) {
            Map<String, Object> whole = head(page);
            whole.put("entries", entries(page.data()));
            out.println(JsonMapper.shared().writeValueAsString(whole));
            return;
        }
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

    private static List<Map<String, String>> entries(RegisterPage.Data data) {
        return data.rows().stream()
                .map(row -> {
                    Map<String, String> entry = new LinkedHashMap<>();
                    for (int n = 0; n < row.size(); n++) {
                        entry.put(data.columns().get(n).name(), row.get(n));
                    }
                    return entry;
                })
                .toList();
    }

    static byte[] csv(RegisterPage page) {
        CsvFile file = new CsvFile()
                .row(page.data().columns().stream()
                        .map(RegisterPage.Column::name)
                        .toList());
        page.data().rows().forEach(file::row);
        return file.bytes();
    }
}
