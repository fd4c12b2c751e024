package org.khronika.registers.web;

import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.registers.RecordRegisters;
import org.khronika.review.Reader;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The registers, each on a day, as known on a day, compared with a third; as a page and as a table for programs. */
@Controller
@RequestMapping("/desk/registers")
record RegistersController(
        RegisterList list, RecordRegisters records, RecordRegisterPage recordPage, RegisterDayPage dayPage) {

    @GetMapping
    String list(@SignedIn Member me, Reply reply) {
        me.must(Permission.READ_RECORDS);
        return list.show(Reader.of(me), reply);
    }

    @GetMapping("/{name}")
    String page(
            @SignedIn Member me,
            @PathVariable String name,
            @RequestParam Map<String, String> asked,
            @RequestParam(defaultValue = "1") int page,
            Reply reply) {
        me.must(Permission.READ_RECORDS);
        return records.named(name)
                .map(register -> recordPage.show(register, asked, page, Reader.of(me), reply))
                .orElseGet(() -> dayPage.show(name, asked, page, Reader.of(me), reply));
    }

    @GetMapping("/{name}/csv")
    ResponseEntity<byte[]> csv(
            @SignedIn Member me, @PathVariable String name, @RequestParam Map<String, String> asked) {
        me.must(Permission.READ_RECORDS);
        return records.named(name)
                .map(register -> recordPage.csv(name, register, asked, Reader.of(me)))
                .orElseGet(() -> dayPage.csv(name, asked, Reader.of(me)));
    }
}
