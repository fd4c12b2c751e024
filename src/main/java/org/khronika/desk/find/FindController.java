package org.khronika.desk.find;

import java.util.Map;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.review.Reader;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form that makes queries. */
@Controller
record FindController(FindForm form) {

    @GetMapping("/desk/find")
    String form(@SignedIn Member me, @RequestParam Map<String, String> parameters, Reply reply) {
        me.must(Permission.READ_RECORDS);
        return form.show(parameters, Reader.of(me), reply);
    }
}
