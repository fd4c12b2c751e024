package org.khronika.intake.web;

import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what a member corrects in a card. */
@Controller
record CorrectionController(ReadingPage page, CorrectCard correct) {

    @PostMapping("/desk/reports/{address}/findings/{id:\\d{1,18}}")
    String correct(
            @PathVariable RecordRef address,
            @PathVariable long id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String decision,
            @RequestParam MultiValueMap<String, String> all,
            @SignedIn Member me,
            Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        return correct.to(page.find(address, me), id, version, decision, all, me, reply);
    }
}
