package org.khronika.kept;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
import org.khronika.access.CurrentMember;
import org.khronika.access.Member;
import org.khronika.access.PasswordRenewed;
import org.khronika.access.TypedInVain;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps the answers of a form: handed in by the page while its member types, or sent too late to be saved. The form's ticket
 * says whose they are, not the session: whoever else sits at that browser now can neither read nor get them.
 */
@Component
record KeepTyped(Tickets tickets, KeptForms forms) implements TypedInVain {

    @Override
    public boolean isTicket(String text) {
        return tickets.read(text).filter(tickets::isGood).isPresent();
    }

    @Override
    public Optional<Where> keep(HttpServletRequest request) {
        return ticket(request).map(ticket -> {
            forms.keep(ticket, answers(request));
            return new Where(ticket.member(), ticket.again());
        });
    }

    private Optional<Ticket> ticket(HttpServletRequest request) {
        String text = request.getParameter(Unsaved.CONTROL);
        Optional<Ticket> ticket = text == null ? Optional.empty() : tickets.read(text);
        return ticket.filter(good -> tickets.isGood(good) || isOf(good, CurrentMember.find()));
    }

    private static boolean isOf(Ticket ticket, Optional<Member> member) {
        return member.filter(me -> me.id() == ticket.member()).isPresent();
    }

    private static Map<String, List<String>> answers(HttpServletRequest request) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("_csrf") && !name.equals(Unsaved.CONTROL) && !name.equals("form-do")) {
                answers.put(name, List.of(values));
            }
        });
        files(request).forEach(file -> answers.put(file.getName(), List.of(file.getSubmittedFileName())));
        return answers;
    }

    /** What was chosen of the member's disk: its name is kept, so that the page can say what must be chosen again. */
    private static List<Part> files(HttpServletRequest request) {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/")) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null)
                    .toList();
        } catch (IOException | ServletException | IllegalStateException | InvalidFileNameException unreadable) {
            return List.of();
        }
    }

    /** A password that somebody else gave out opens nothing that was typed before. */
    @EventListener
    void forget(PasswordRenewed renewed) {
        forms.forget(renewed.member());
    }
}
