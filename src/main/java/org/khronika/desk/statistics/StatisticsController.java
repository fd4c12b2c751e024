package org.khronika.desk.statistics;

import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Counts that a member makes: the page, the records behind a cell, the files. */
@Controller
@RequestMapping(CountPage.AT)
record StatisticsController(CountPage page, BehindPage behind, CountDownload download) {

    @GetMapping
    String count(@SignedIn Member me, @RequestParam Map<String, String> asked, Reply reply) {
        me.must(Permission.READ_RECORDS);
        return page.show(me, asked, reply);
    }

    @GetMapping("/records")
    String records(
            @SignedIn Member me,
            @RequestParam(defaultValue = "") String count,
            @RequestParam(defaultValue = "") String row,
            @RequestParam(defaultValue = "") String column,
            @RequestParam(defaultValue = "1") int page,
            Reply reply) {
        me.must(Permission.READ_RECORDS);
        return behind.show(me, new CellAddress(count, row, column), page, reply);
    }

    @GetMapping("/files/{format}")
    ResponseEntity<byte[]> file(
            @SignedIn Member me, @PathVariable String format, @RequestParam(defaultValue = "") String count) {
        me.must(Permission.READ_RECORDS);
        return download.of(me, count, format);
    }
}
