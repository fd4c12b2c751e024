package org.khronika.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RecordRegister.Scope;
import org.khronika.pages.RegisterPage;
import org.khronika.registers.CaseRegister;
import org.khronika.registers.DeskRegisters;
import org.khronika.registers.RecordRegisters;
import org.khronika.review.Reader;
import org.khronika.values.Capitals;
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

    /** The last day that the sources speak of: what is asked for where nobody says another. */
    LocalDate lastTold() {
        return ofCases.lastTold(READER);
    }

    /** As of which day a register is, in the words of its page. */
    String asOf(Scope scope) {
        return ofCases.asOf(scope.day(), READER);
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
                .or(() -> ofRecords.named(name).map(register -> ofRecords.page(register, scope, READER)));
    }

    private RegisterPage page(CaseRegister register, Scope scope) {
        return ofCases.page(register, scope.day(), ofCases.today(), scope.against(), READER);
    }

    void list(Scope scope, boolean json, PrintWriter out) {
        List<RegisterPage> all = new ArrayList<>();
        for (CaseRegister register : CaseRegister.values()) {
            all.add(page(register, scope));
        }
        all.addAll(ofRecords.all(scope, READER));
        if (json) {
            out.println(JsonMapper.shared()
                    .writeValueAsString(
                            all.stream().map(page -> head(page, asOf(scope))).toList()));
        } else {
            out.println(Capitals.first(asOf(scope)) + ":");
            all.forEach(page -> out.println("%-28s %s".formatted(page.slug(), page.sentence())));
        }
    }

    private static Map<String, Object> head(RegisterPage page, String asOf) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("register", page.slug());
        head.put("title", page.title());
        head.put("as_of", asOf);
        head.put("sentence", page.sentence());
        return head;
    }

    static void print(RegisterPage page, String asOf, boolean json, PrintWriter out) {
        if (json) {
            out.println(json(page, asOf));
            return;
        }
        out.println(page.title() + ", " + asOf + ".");
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

    private static String json(RegisterPage page, String asOf) {
        Map<String, Object> whole = head(page, asOf);
        whole.put("follows", follows(page.follows()));
        whole.put("groups", page.groups().stream().map(PrintedRegisters::group).toList());
        whole.put("entries", entries(page.data()));
        return JsonMapper.shared().writeValueAsString(whole);
    }

    /** How the sentence follows; null for what was not worked out. */
    private static @Nullable Map<String, Object> follows(@Nullable Derived derived) {
        if (derived == null) {
            return null;
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put(
                "from",
                derived.from().stream()
                        .map(ground -> Map.of(
                                "what",
                                ground.what().text(),
                                "certainty",
                                ground.certainty().label()))
                        .toList());
        told.put("rule", derived.rule());
        told.put("assumed", derived.assumed());
        told.put("not_known", derived.unknown());
        return told;
    }

    private static Map<String, Object> group(RegisterPage.Group group) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("heading", group.heading());
        told.put("says", group.says());
        told.put(
                "items",
                group.items().stream()
                        .map(item -> Map.of("what", item.what().text(), "says", item.says()))
                        .toList());
        return told;
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

    /** The register as a file: what {@code --json} prints, or its entries as comma-separated values. */
    static byte[] file(RegisterPage page, String asOf, boolean json) {
        if (json) {
            return (json(page, asOf) + "\n").getBytes(StandardCharsets.UTF_8);
        }
        return page.data().csv();
    }
}
