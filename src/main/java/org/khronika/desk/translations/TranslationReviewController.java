package org.khronika.desk.translations;

import java.util.List;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Translations that a reviewer ticked: accepted, or returned with a reason. */
@Controller
@RequestMapping("/desk/records/{address}/translations/{language}")
record TranslationReviewController(ReviewSheet review, SheetLanguage languages) {

    @PostMapping("/acceptances")
    String accept(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @PathVariable String language,
            @RequestParam(defaultValue = "") List<String> tick,
            @RequestParam(defaultValue = "1") int part,
            Reply reply) {
        me.must(Permission.REVIEW_RECORDS);
        return review.accept(me, address, languages.of(language), tick, part, reply);
    }

    @PostMapping("/returns")
    String giveBack(
            @SignedIn Member me,
            @PathVariable RecordRef address,
            @PathVariable String language,
            @RequestParam(defaultValue = "") List<String> tick,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "1") int part,
            Reply reply) {
        me.must(Permission.REVIEW_RECORDS);
        return review.giveBack(me, address, languages.of(language), tick, reason, part, reply);
    }
}
