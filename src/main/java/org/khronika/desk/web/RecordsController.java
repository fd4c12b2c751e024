package org.khronika.desk.web;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.records.ReviewState;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of records: all that the member may see, by kind, state and words. */
@Controller
record RecordsController(RecordList list) {

    @GetMapping("/desk/records")
    String list(
            @SignedIn Member me,
            @RequestParam(required = false) @Nullable RecordKind kind,
            @RequestParam(required = false) @Nullable ReviewState state,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> parameters,
            HttpSession session,
            Reply reply) {
        RecentSearches.in(session).note(parameters.getOrDefault("words", ""));
        return list.show(me, AskedList.of(kind, state, parameters), parameters, page, reply);
    }

    @PostMapping("/desk/records/columns")
    String columns(
            @SignedIn Member me,
            @RequestParam(required = false) @Nullable RecordKind kind,
            @RequestParam(required = false) @Nullable ReviewState state,
            @RequestParam(defaultValue = "") List<String> columns,
            @RequestParam Map<String, String> parameters,
            Reply reply) {
        return list.choose(me, AskedList.of(kind, state, parameters), parameters, columns, reply);
    }
}
