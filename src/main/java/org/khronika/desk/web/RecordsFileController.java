package org.khronika.desk.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.khronika.exchange.FileForm;
import org.khronika.records.ReviewState;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The records of a list as a file: all of them, or those that were ticked. */
@Controller
record RecordsFileController(RecordsFile file) {

    @PostMapping("/desk/records/file")
    View file(
            @SignedIn Member me,
            @RequestParam(required = false) @Nullable RecordKind kind,
            @RequestParam(required = false) @Nullable ReviewState state,
            @RequestParam FileForm form,
            @RequestParam(defaultValue = "false") boolean confidential,
            @RequestParam(defaultValue = "") List<RecordRef> record,
            @RequestParam Map<String, String> parameters) {
        return file.of(me, AskedList.of(kind, state, parameters), parameters, record, form, confidential);
    }
}
