package org.khronika.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Member;
import org.khronika.access.SignedIn;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Gives every page of the desk what is kept of its forms. */
@ControllerAdvice
record KeptOfPage(KeptForms forms, Tickets tickets, KeptTimes times) {

    static final String NAME = "kept";

    @ModelAttribute
    void fill(@SignedIn @Nullable Member me, HttpServletRequest request, Model model) {
        if (me != null) {
            model.addAttribute(NAME, of(me, request));
        }
    }

    private Unsaved of(Member me, HttpServletRequest request) {
        String page = page(request);
        Optional<KeptForm> opened = asked(request)
                .flatMap(id -> forms.find(me.id(), id))
                .filter(form -> form.page().equals(page));
        boolean first = request.getMethod().equals("GET") && opened.isEmpty() && mayHaveForm(request);
        return new Unsaved(
                page,
                opened,
                () -> first ? ofPage(me, page) : List.of(),
                carried(me, request),
                request::getParameter,
                ticket -> tickets.issue(ticket.id(), me.id(), ticket.page(), ticket.form(), ticket.title()),
                form -> times.words(form.at()));
    }

    private List<KeptForm> ofPage(Member me, String page) {
        return forms.list(me.id()).stream()
                .filter(form -> form.page().equals(page))
                .toList();
    }

    /** Pages that are asked for by parts of a page, and files, have no forms of their own. */
    private static boolean mayHaveForm(HttpServletRequest request) {
        return request.getHeader("HX-Request") == null;
    }

    /** The ticket that a form of this member brought along, when it comes back to be shown again. */
    private @Nullable Ticket carried(Member me, HttpServletRequest request) {
        String text = request.getMethod().equals("POST") ? request.getParameter(Unsaved.CONTROL) : null;
        return text == null
                ? null
                : tickets.read(text)
                        .filter(ticket -> ticket.member() == me.id())
                        .orElse(null);
    }

    private static Optional<UUID> asked(HttpServletRequest request) {
        String id = request.getMethod().equals("GET") ? request.getParameter(KeptForm.PARAMETER) : null;
        try {
            return id == null ? Optional.empty() : Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    /** The address of the page, without what asks for something that was kept. */
    private static String page(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String rest =
                query.replaceAll("(^|&)" + KeptForm.PARAMETER + "=[^&]*", "").replaceFirst("^&", "");
        return request.getRequestURI() + (rest.isEmpty() ? "" : "?" + rest);
    }
}
