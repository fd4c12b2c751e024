package org.khronika.desk.updates;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.Reply;
import org.khronika.access.SignedIn;
import org.khronika.archive.BindArchive;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The old updates that were brought to be bound, and the page to bring another. */
@Controller
@RequestMapping("/desk/archives")
record ArchivesController(BindArchive archives, BringArchive bring) {

    @GetMapping
    String list(@SignedIn Member me, Reply reply) {
        return reply.with("lines", archives.list(me))
                .with("mayEnter", me.may(Permission.ENTER_RECORDS))
                .show("desk/updates/archives");
    }

    @GetMapping("/new")
    String form(@SignedIn Member me, Reply reply) {
        me.must(Permission.ENTER_RECORDS);
        return bring.form(ArchiveForm.empty(), reply);
    }

    @PostMapping
    String bring(
            @ModelAttribute ArchiveForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @SignedIn Member me,
            Reply reply)
            throws IOException {
        me.must(Permission.ENTER_RECORDS);
        return bring.bring(me, form, file, reply);
    }
}
