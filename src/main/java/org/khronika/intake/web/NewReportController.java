package org.khronika.intake.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Refused;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.kept.Unsaved;
import org.khronika.sources.extraction.UploadRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The page to keep another report. */
@Controller
@RequestMapping("/desk/reports")
record NewReportController(KeepReport keep) {

    @GetMapping("/new")
    String form(@SignedIn Member me, @ModelAttribute(name = "kept", binding = false) Unsaved kept, Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        return kept.answers("report")
                .map(ReportForm::of)
                .orElseGet(ReportForm::empty)
                .show(reply);
    }

    @PostMapping
    String keep(
            @ModelAttribute ReportForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @SignedIn Member me,
            Reply reply)
            throws IOException {
        me.must(Permission.ENTER_RECORDS);
        SentFile sent = new SentFile(file);
        List<Refused.RefusedField> problems = form.problems(sent);
        if (problems.isEmpty()) {
            try {
                return reply.to("/desk/reports/" + keep.keep(me, form, sent, reply));
            } catch (UploadRefused refusal) {
                problems.add(new Refused.RefusedField(sent.isThere() ? "file" : "text", refusal.why()));
            }
        }
        return form.without(sent.name()).show(reply.refused(HttpStatus.UNPROCESSABLE_CONTENT, problems));
    }
}
