package org.khronika.desk.web;

import org.khronika.access.Member;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.forms.Answers;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saves two changes of one record as one, as its second author chose. */
@Controller
record ConflictController(Forms forms, SendBoth send) {

    @PostMapping("/desk/records/{address}/conflict")
    String both(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @RequestParam MultiValueMap<String, String> parameters,
            Reply reply) {
        OpenForm open = forms.sent(me, address, Answers.of(parameters));
        return send.to(open, open.type(), reply);
    }
}
