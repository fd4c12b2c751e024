package org.khronika.registers.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.registers.DeskRegisters;
import org.khronika.registers.RecordRegisters;
import org.khronika.registers.Register;
import org.khronika.registers.RegisterView;
import org.khronika.review.Reader;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The registers, each on a day, as known on a day, compared with a third. */
@Controller
@RequestMapping("/desk/registers")
class RegistersController {

    private static final int ROWS = 100;

    private final DeskRegisters registers;
    private final RecordRegisters records;
    private final RecordRegisterPage recordPage;

    RegistersController(DeskRegisters registers, RecordRegisters records, RecordRegisterPage recordPage) {
        this.registers = registers;
        this.records = records;
        this.recordPage = recordPage;
    }

    @GetMapping
    String list(@SignedIn Member me, Model model) {
        me.must(Permission.READ_RECORDS);
        model.addAttribute("registers", registers.all(Reader.of(me)));
        model.addAttribute(
                "families",
                records.all(Reader.of(me)).stream()
                        .collect(Collectors.groupingBy(RegisterPage::family, TreeMap::new, Collectors.toList())));
        model.addAttribute("asOf", registers.asOf(registers.lastTold(Reader.of(me)), Reader.of(me)));
        return "registers/list";
    }

    @GetMapping("/{name}")
    String page(
            @SignedIn Member me,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "") String against,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        me.must(Permission.READ_RECORDS);
        Optional<RecordRegister> ofRecords = records.named(name);
        if (ofRecords.isPresent()) {
            AskedScope asked = AskedScope.of(from, to, on, against, registers.lastTold(Reader.of(me)));
            model.addAttribute("asOf", registers.asOf(asked.scope().day(), Reader.of(me)));
            return recordPage.show(ofRecords.get(), asked, words, page, Reader.of(me), model);
        }
        AskedDays days = AskedDays.of(on, known, against, registers.lastTold(Reader.of(me)), registers.today());
        int number = Math.max(1, page);
        RegisterView view = registers.view(
                register(name), days.on(), days.known(), days.against(), (number - 1) * ROWS, ROWS, Reader.of(me));
        model.addAttribute("view", view);
        model.addAttribute("asOf", registers.asOf(days.on(), Reader.of(me)));
        model.addAttribute("days", days);
        model.addAttribute("page", number);
        model.addAttribute("pages", Math.max(1, (view.total() + ROWS - 1) / ROWS));
        return "registers/page";
    }

    @GetMapping("/{name}/csv")
    ResponseEntity<byte[]> csv(
            @SignedIn Member me,
            @PathVariable String name,
            @RequestParam(defaultValue = "") String on,
            @RequestParam(defaultValue = "") String known,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to) {
        me.must(Permission.READ_RECORDS);
        Optional<RecordRegister> ofRecords = records.named(name);
        if (ofRecords.isPresent()) {
            AskedScope asked = AskedScope.of(from, to, on, "", registers.lastTold(Reader.of(me)));
            if (!asked.wrong().isEmpty()) {
                return backToThePage(name, Map.of("from", from, "to", to, "on", on));
            }
            return table(name + ".csv", recordPage.csv(ofRecords.get(), asked, Reader.of(me)));
        }
        AskedDays days = AskedDays.of(on, known, "", registers.lastTold(Reader.of(me)), registers.today());
        if (!days.wrong().isEmpty()) {
            return backToThePage(name, Map.of("on", on, "known", known));
        }
        String file = "%s-%s-known-%s.csv".formatted(name, days.on(), days.known());
        return table(file, registers.csv(register(name), days.on(), days.known(), Reader.of(me)));
    }

    /** The page says what is wrong with the days; a table of other days than those asked for would be a wrong number. */
    private static ResponseEntity<byte[]> backToThePage(String name, Map<String, String> asked) {
        UriComponentsBuilder page = UriComponentsBuilder.fromPath("/desk/registers/{name}");
        asked.forEach((field, typed) -> page.queryParam(field, "{" + field + "}"));
        Map<String, String> values = new HashMap<>(asked);
        values.put("name", name);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(page.encode().buildAndExpand(values).toUri())
                .build();
    }

    private static ResponseEntity<byte[]> table(String file, byte[] table) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(file).build().toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(table);
    }

    private static Register register(String name) {
        return Register.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
