package org.khronika.intake.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.Permission;
import org.khronika.access.SignedIn;
import org.khronika.intake.Candidates;
import org.khronika.intake.Progress;
import org.khronika.intake.ReadDocument;
import org.khronika.kept.Unsaved;
import org.khronika.people.Language;
import org.khronika.reading.CannotRead;
import org.khronika.records.ReviewState;
import org.khronika.records.Sensitivity;
import org.khronika.records.Stored;
import org.khronika.review.NoSuchRecord;
import org.khronika.review.Reader;
import org.khronika.review.RecordQuery;
import org.khronika.review.Records;
import org.khronika.sources.Document;
import org.khronika.sources.DocumentTexts;
import org.khronika.sources.KeepDocument;
import org.khronika.sources.Kept;
import org.khronika.sources.Material;
import org.khronika.sources.Original;
import org.khronika.sources.extraction.ExtractionLimits;
import org.khronika.sources.extraction.LimitedUpload;
import org.khronika.sources.extraction.UploadRefused;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The reports that are kept, the page to keep another one, and the files as they came. */
@Controller
class ReportsController {

    static final String REPORTS = "/desk/reports";
    private static final int ROWS = 50;
    private static final String UNREADABLE_NAME =
            "The name of the file has characters in it that cannot be seen. Rename the file.";

    private final Records records;
    private final Candidates candidates;
    private final KeepDocument keep;
    private final ReadDocument read;
    private final DocumentTexts texts;
    private final Clock clock;

    ReportsController(
            Records records,
            Candidates candidates,
            KeepDocument keep,
            ReadDocument read,
            DocumentTexts texts,
            Clock clock) {
        this.records = records;
        this.candidates = candidates;
        this.keep = keep;
        this.read = read;
        this.texts = texts;
        this.clock = clock;
    }

    /** A line of the list. */
    record Line(
            Stored<?> document,
            String publisher,
            String dated,
            String kept,
            @Nullable Progress progress) {}

    @GetMapping(REPORTS)
    String list(@RequestParam(defaultValue = "1") int page, @SignedIn Member me, Model model) {
        RecordQuery query = RecordQuery.all()
                .of(RecordKind.DOCUMENT)
                .in(ReviewState.DRAFT, ReviewState.SUBMITTED, ReviewState.RETURNED, ReviewState.REVIEWED)
                .matching(Document.KEPT)
                .newestFirst();
        Reader reader = Reader.of(me);
        int first = (Math.max(1, Math.min(page, 10_000)) - 1) * ROWS;
        List<Stored<?>> found = records.listWhole(query.rows(first, ROWS), reader);
        Map<RecordRef, Progress> progress =
                candidates.progress(found.stream().map(Stored::address).toList());
        model.addAttribute(
                "lines",
                found.stream()
                        .map(document -> line(document, progress.get(document.address())))
                        .toList());
        long count = records.count(query, reader);
        model.addAttribute("count", count);
        model.addAttribute("before", first > 0 ? page - 1 : null);
        model.addAttribute("after", first + ROWS < count ? page + 1 : null);
        model.addAttribute("mayEnter", me.may(Permission.ENTER_RECORDS));
        return "intake/list";
    }

    private Line line(Stored<?> stored, @Nullable Progress progress) {
        Document document = (Document) stored.body();
        return new Line(
                stored,
                document.publisher() == null ? "" : document.publisher(),
                document.date() == null ? "" : String.valueOf(CardWords.date(document.date())),
                Ago.day(stored.createdAt(), clock),
                progress);
    }

    @GetMapping(REPORTS + "/new")
    String form(@SignedIn Member me, @ModelAttribute(name = "kept", binding = false) Unsaved kept, Model model) {
        me.must(Permission.ENTER_RECORDS);
        return form(kept.answers("report").map(ReportForm::of).orElseGet(ReportForm::empty), List.of(), model);
    }

    private static String form(ReportForm form, List<ReportForm.Problem> problems, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("errors", problems);
        model.addAttribute(
                "materials",
                List.of(Material.values()).stream().filter(Material::isSaid).toList());
        model.addAttribute("languages", Language.values());
        model.addAttribute("sensitivities", Sensitivity.values());
        model.addAttribute("megabytes", ExtractionLimits.standard().bytes() / 1_000_000);
        return "intake/new";
    }

    @PostMapping(REPORTS)
    String keep(
            @ModelAttribute ReportForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @SignedIn Member me,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next)
            throws IOException {
        me.must(Permission.ENTER_RECORDS);
        String name = file == null ? "" : name(file.getOriginalFilename());
        boolean hasFile = file != null && !name.isEmpty();
        List<ReportForm.Problem> problems = new ArrayList<>(form.problems(hasFile));
        if (file != null && isUnreadable(file.getOriginalFilename())) {
            problems.add(new ReportForm.Problem("file", UNREADABLE_NAME));
        }
        if (!problems.isEmpty()) {
            response.setStatus(422);
            return form(form.without(name), problems, model);
        }
        Kept kept;
        try {
            kept = keep.keep(me, form.submission(bytes(hasFile ? file : null), hasFile ? name : null));
        } catch (UploadRefused refusal) {
            response.setStatus(422);
            String sentence = String.valueOf(refusal.getMessage());
            return form(
                    form.without(name), List.of(new ReportForm.Problem(hasFile ? "file" : "text", sentence)), model);
        }
        String address = kept.document().address();
        if (kept.already()) {
            next.addFlashAttribute("saved", "We have this already: it is %s.".formatted(address));
        } else {
            read(me, kept, next);
        }
        return "redirect:" + REPORTS + "/" + address;
    }

    /** What cannot be read is kept all the same: it can be read again, or judged by hand. */
    private void read(Member me, Kept kept, RedirectAttributes next) {
        String address = kept.document().address();
        try {
            ReadDocument.Result result = read.read(me, kept.document());
            next.addFlashAttribute(
                    "saved", "Kept as %s. Read: %d candidates to judge.".formatted(address, result.found()));
        } catch (CannotRead e) {
            next.addFlashAttribute(
                    "problem", "%s It is kept as %s; nothing was found in it yet.".formatted(e.getMessage(), address));
        }
    }

    /** A name with a NUL or another sign that no name has: what such a name means differs from one program to the next. */
    private static boolean isUnreadable(@Nullable String name) {
        return name != null && name.chars().anyMatch(Character::isISOControl);
    }

    private static byte[] bytes(@Nullable MultipartFile file) throws IOException {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream in = file.getInputStream()) {
            return LimitedUpload.read(in, ExtractionLimits.standard());
        }
    }

    /** The last part of the name that the browser gives: some send the whole path. */
    private static String name(@Nullable String given) {
        if (given == null) {
            return "";
        }
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        return plain.length() > 200 ? plain.substring(plain.length() - 200) : plain;
    }

    /** The file as it came, only ever to be saved: the browser must not show it in our name. */
    @GetMapping(REPORTS + "/{address:[A-Z]{2}-[A-Z]-\\d{4}-\\d+}/original")
    ResponseEntity<byte[]> original(@PathVariable String address, @SignedIn Member me) {
        RecordRef document = Reports.ref(address);
        Original original = texts.original(document, Reader.of(me)).orElseThrow(() -> new NoSuchRecord(document));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(original.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(original.bytes());
    }
}
