package org.khronika.desk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.records.ReviewState;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is done with several records of a list at once: first it is asked whether it is meant, then it is done. */
@Controller
@RequestMapping("/desk/records/several")
record SeveralController(Several several) {

    @PostMapping
    String ask(
            @SignedIn Member me,
            @RequestParam(required = false) @Nullable RecordKind kind,
            @RequestParam(required = false) @Nullable ReviewState state,
            @RequestParam SeveralDeed deed,
            @RequestParam(defaultValue = "") List<RecordRef> record,
            @RequestParam Map<String, String> parameters,
            Reply reply) {
        return several.ask(me, deed, AskedList.of(kind, state, parameters), parameters, record, reply);
    }

    @PostMapping("/done")
    String done(
            @SignedIn Member me,
            @RequestParam(required = false) @Nullable RecordKind kind,
            @RequestParam(required = false) @Nullable ReviewState state,
            @RequestParam SeveralDeed deed,
            @RequestParam(defaultValue = "") List<RecordRef> record,
            @RequestParam(defaultValue = "0") int count,
            @RequestParam Map<String, String> parameters,
            Reply reply) {
        return several.done(me, deed, AskedList.of(kind, state, parameters), parameters, record, count, reply);
    }
}
